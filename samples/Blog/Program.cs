using System.Text.Encodings.Web;
using System.Text.Unicode;
using Blog.Components;
using Blog.Components.Pages;
using Blog.Site;

var builder = WebApplication.CreateBuilder(args);

// 'dotnet run -- export out/' writes the site as files and exits.
builder.AddContentExport(args);

// Use this address only if none is configured: --urls, ASPNETCORE_URLS, and ASPNETCORE_HTTP_PORTS all take precedence. (A "Urls" setting in appsettings.json
// would override the environment, and an applicationUrl in launchSettings.json works only with 'dotnet run'.)
if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
{
    builder.WebHost.UseUrls("http://localhost:5080");
}

// Find the stylesheet and images no matter from which folder and in which environment the program is started.
builder.WebHost.UseStaticWebAssets();

builder.Services.AddRazorComponents();
builder.Services.Configure<BlogOptions>(builder.Configuration.GetSection("Blog"));
builder.Services.AddTypedContent(site =>
{
    // The public address, for feeds and search engines. In development, the address of the request is used.
    site.BaseAddress = builder.Environment.IsDevelopment() ? null : new Uri("https://margin.example/");
    site.Title = UiText.En.SiteName;
    site.Description = "Notes on code, kitchens, cities and type, in English and Chinese.";
    site.Lang = UiText.En.Lang;
    site.PageSize = 10;
}).AddCollection(Articles.Collection);

builder.Services.AddSingleton<BlogLanguage>();

// Write characters such as 中文 into the page unescaped, not as &#x4E2D;&#x6587;.
builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));

var app = builder.Build();

app.UseSecurityHeaders();
if (!app.Environment.IsDevelopment())
{
    app.UseExceptionHandler("/error", createScopeForErrors: true);
}

app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
app.UseAntiforgery();

app.MapStaticAssets();

// Map each article, category, tag, and month to one of our pages, and add feeds and the sitemap.
string[] languages = Articles.Collection.Languages.Count > 1
    ? [.. Articles.Collection.Languages.Select(language => Links.Of(UiText.For(language).Lang)).Distinct()]
    : [];
string[] authors = Articles.All.Any(article => article.Authors.Count > 0) ? [Links.Authors] : [];
app.MapContent(Articles.Collection, content => content
    .Entries<ArticlePage>()
    .Terms<TermPage>()
    .Taxonomies<TaxonomyPage>()
    .Archive<ArchivePage>()
    .Feeds()
    .Sitemap([Links.Home, .. languages, Links.About, .. authors])
    .Robots());

// Link checkers and feed readers send HEAD requests, which pages do not answer by default.
app.MapRazorComponents<App>().WithMetadata(new HttpMethodMetadata(["GET", "HEAD", "POST"]));

return await app.RunOrExportAsync(args);
