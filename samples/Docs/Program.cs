using Docs;
using Docs.Components;
using Microsoft.AspNetCore.Http.HttpResults;

var builder = WebApplication.CreateBuilder(args);

// Only where nobody said otherwise: --urls and the environment win.
if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
{
    builder.WebHost.UseUrls("http://localhost:5090");
}

builder.WebHost.UseStaticWebAssets();
builder.Services.AddRazorComponents();

var app = builder.Build();
string[] methods = ["GET", "HEAD"];

app.MapStaticAssets();
app.MapMethods("/", methods, () => new RazorComponentResult<Contents>());
app.MapMethods("/articles/{**slug}", methods, IResult (string slug) =>
{
    // In the files, links lead from file to file, so that they work in a repository's browser too.
    if (slug.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
    {
        return Results.Redirect("/articles/" + slug[..^3].ToLowerInvariant());
    }

    return Articles.TryGet(slug, out var page) ? new RazorComponentResult<ManualPage>(new { Page = page }) : NotFound();
});
app.MapFallback(NotFound);

app.Run();

static IResult NotFound() => new RazorComponentResult<Missing> { StatusCode = StatusCodes.Status404NotFound };
