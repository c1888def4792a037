using System.Text.Encodings.Web;
using System.Text.Unicode;
using Blog.Components;
using Blog.Components.Pages;
using Blog.Site;

var builder = WebApplication.CreateBuilder(args);

// 'dotnet run -- export out/' writes the site as files and ends.
builder.AddContentExport(args);

// Only where nobody said otherwise: --urls, ASPNETCORE_URLS and ASPNETCORE_HTTP_PORTS all win. A "Urls" in appsettings.json
// would beat the environment, and an applicationUrl in launchSettings.json counts only for 'dotnet run'.
if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
{
    builder.WebHost.UseUrls("http://localhost:5080");
}

// The stylesheet and the images are found whatever folder and environment the program is started from.
builder.WebHost.UseStaticWebAssets();

builder.Services.AddRazorComponents();
builder.Services.Configure<BlogOptions>(builder.Configuration.GetSection("Blog"));
builder.Services.AddTypedContent(site =>
{
    // Where readers find it; feeds and search engines need to know. While it is developed, wherever it runs.
    site.BaseAddress = builder.Environment.IsDevelopment() ? null : new Uri("https://margin.example/");
    site.Title = UiText.En.SiteName;
    site.Description = "Notes on code, kitchens, cities and type, in English and Chinese.";
    site.Lang = UiText.En.Lang;
    site.PageSize = 10;
}).AddCollection(Articles.Collection);

builder.Services.AddSingleton<BlogLanguage>();

// 中文 goes into the page as it is, not as &#x4E2D;&#x6587;.
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

// Each article, category, tag and month at its address, by a page of ours; and what programs read.
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

// HEAD besides: link checkers and feed readers ask with it, and pages do not answer it by themselves.
app.MapRazorComponents<App>().WithMetadata(new HttpMethodMetadata(["GET", "HEAD", "POST"]));

return await app.RunOrExportAsync(args);
