using Docs;
using Docs.Components;

var builder = WebApplication.CreateBuilder(args);

// 'dotnet run -- export out/' writes the site as files and exits.
builder.AddContentExport(args);

// Use this address only if none is configured: --urls and the environment take precedence.
if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
{
    builder.WebHost.UseUrls("http://localhost:5090");
}

builder.WebHost.UseStaticWebAssets();
builder.Services.AddRazorComponents();
builder.Services.AddTypedContent(site =>
{
    // The public address. In development, the address of the request is used.
    site.BaseAddress = builder.Environment.IsDevelopment() ? null : new Uri("https://manual.example/");
    site.Title = "TypedContent";
    site.Description = "How to turn article files into typed, sanitized C#.";
    site.Lang = "en";
    site.EditBase = new Uri("https://git.example/typedcontent/edit/main/samples/Docs/");
}).AddCollection(Articles.Collection);

var app = builder.Build();

app.UseSecurityHeaders();
app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
app.MapStaticAssets();

// Map each page, the search, llms.txt, and the sitemap.
app.MapContent(Articles.Collection, content => content
    .Entries<ManualPage>()
    .Search<SearchPage>()
    .Llms()
    .Sitemap("/")
    .Robots());

string[] methods = ["GET", "HEAD"];
app.MapMethods("/", methods, () => new Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult<HomePage>());
app.MapMethods("/not-found", methods, () => new Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult<Missing>());

return await app.RunOrExportAsync(args);
