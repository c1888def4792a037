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

builder.Services.AddRazorComponents();
builder.Services.AddTypedContent(site =>
{
    // Where readers find it; feeds and search engines need to know. While it is developed, wherever it runs.
    site.BaseAddress = builder.Environment.IsDevelopment() ? null : new Uri("https://margin.example/");
    site.Title = UiText.SiteName;
    site.Description = "Notes on code, kitchens, cities and type, in English and Chinese.";
    site.Language = "en";
});

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

// Each article, category, tag and month at its address, by a page of ours.
app.MapContent<ArticlePage>(Articles.Collection);
app.MapContentTerms<TermPage>(Articles.Collection);
app.MapContentTaxonomies<TaxonomyPage>(Articles.Collection);
app.MapContentArchive<ArchivePage, Article>(Articles.Collection);

app.MapContentFeeds(Articles.Collection);
app.MapContentSitemap("/", "/en", "/zh", "/about", "/authors");
app.MapContentRobots();

// HEAD besides: link checkers and feed readers ask with it, and pages do not answer it by themselves.
app.MapRazorComponents<App>().WithMetadata(new HttpMethodMetadata(["GET", "HEAD", "POST"]));

return await app.RunOrExportAsync(args);
