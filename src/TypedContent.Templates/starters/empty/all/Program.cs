using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.HttpResults;
using TypedContentNamespaceToken;
using TypedContentNamespaceToken.Components;

var builder = WebApplication.CreateBuilder(args);

// 'dotnet run -- export out/' writes the site as files and ends.
builder.AddContentExport(args);

builder.WebHost.UseStaticWebAssets();
builder.Services.AddRazorComponents();
builder.Services.AddTypedContent(site =>
{
    // Where readers find it; feeds and search engines need to know. During development, wherever it runs.
    site.BaseAddress = builder.Environment.IsDevelopment() ? null : new Uri("https://example.org/");
    site.Title = "TypedContentTitleToken";
    site.Lang = "TypedContentLanguageToken";
}).AddCollection(Articles.Collection);

// Letters of every script go into the page as they are.
builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));

var app = builder.Build();

app.UseStatusCodePagesWithReExecute("/not-found");
app.MapStaticAssets();

app.MapContent(Articles.Collection, content => content
    .Entries<ArticlePage>()
    .Feeds()
    .Sitemap("/")
    .Robots());

string[] methods = ["GET", "HEAD"];
app.MapMethods("/", methods, () => new RazorComponentResult<HomePage>());
app.MapMethods("/not-found", methods, () => new RazorComponentResult<NotFoundPage> { StatusCode = StatusCodes.Status404NotFound });

return await app.RunOrExportAsync(args);
