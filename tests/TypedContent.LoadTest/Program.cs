using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using TypedContent.AspNetCore;
using TypedContent.LoadTest;

// One server with three ways to the same article: compiled, parsed at each request, and parsed once and kept as a string.
var builder = WebApplication.CreateBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddRazorComponents();
builder.Services.AddTypedContent(site =>
{
    site.BaseAddress = new Uri("https://margin.example/");
    site.Title = "Margin";
});

var app = builder.Build();
var file = Path.Combine(AppContext.BaseDirectory, "hello.md");
var kept = ParsedArticle.Read(file);

app.MapContent(Articles.Collection, (article, _) => Page(article.Title, article.Html));
app.MapContentBodies(Articles.Collection);
app.MapContentFeeds(Articles.Collection);

app.MapGet("/parsed/page", () => PageOf(ParsedArticle.Read(file)));
app.MapGet("/parsed/raw", () => Results.Text(ParsedArticle.Read(file).Html, "text/html"));
app.MapGet("/kept/page", () => PageOf(kept));
app.MapGet("/kept/raw", () => Results.Text(kept.Html, "text/html"));

// Lets the load test compute the allocations of a run.
app.MapGet("/allocated", () => GC.GetTotalAllocatedBytes().ToString(System.Globalization.CultureInfo.InvariantCulture));

app.Run();

static IResult Page(string title, string html) => new RazorComponentResult<ArticlePage>(new { Title = title, Body = (MarkupString)html });

static IResult PageOf(ParsedArticle article) => Page(article.Title, article.Html);
