using System.Text.Encodings.Web;
using System.Text.Unicode;
using Blog.Components;
using Blog.Site;

var builder = WebApplication.CreateBuilder(args);

// Only where nobody said otherwise: --urls, ASPNETCORE_URLS and ASPNETCORE_HTTP_PORTS all win. A "Urls" in appsettings.json
// would beat the environment, and an applicationUrl in launchSettings.json counts only for 'dotnet run'.
if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
{
    builder.WebHost.UseUrls("http://localhost:5080");
}

// The stylesheet and the images are found whatever folder and environment the program is started from.
builder.WebHost.UseStaticWebAssets();

builder.Services.AddRazorComponents();

// 中文 goes into the page as it is, not as &#x4E2D;&#x6587;.
builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));

var app = builder.Build();

app.UseSecurityHeaders();
app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
app.UseAntiforgery();

app.MapStaticAssets();

// HEAD besides: link checkers and feed readers ask with it, and pages do not answer it by themselves.
app.MapRazorComponents<App>().WithMetadata(new HttpMethodMetadata(["GET", "HEAD", "POST"]));

app.Run();
