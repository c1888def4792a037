namespace TypedContent.Package.Tests.Consumers;

/// <summary>Programs for the web, with components and pages.</summary>
public sealed class WebConsumerTests(WebConsumerTests.Projects projects) : IClassFixture<WebConsumerTests.Projects>
{
    [Fact]
    public void Components_and_pages_see_the_types_as_parameters_callbacks_and_lists() => Assert.Equal("My_Site._2nd", projects.Run(Components)[^1]);

    private static void Components(Consumer consumer) => consumer
        .WriteProject(sdk: "Microsoft.NET.Sdk.Web", properties: "<RootNamespace>My-Site.2nd</RootNamespace><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
        .Write("articles/one.md", Consumer.Article)
        .Write("Components/Card.razor", """
            @using Microsoft.AspNetCore.Components
            <p @onclick="() => OnPick.InvokeAsync(Entry)">@Entry.Title @((MarkupString)Entry.Html)</p>
            @foreach (var article in Items) { @Template?.Invoke(article) }
            @code {
                [Parameter, EditorRequired] public Article Entry { get; set; } = Articles.One;
                [Parameter] public EventCallback<Article> OnPick { get; set; }
                [Parameter] public RenderFragment<Article>? Template { get; set; }
                [Parameter] public IReadOnlyList<Article> Items { get; set; } = Articles.All;
            }
            """)
        .Write("Components/Deck.razor", """
            <Card Entry="Articles.One" OnPick="Picked" Items="Articles.All"><Template Context="article">@article.Title</Template></Card>
            @code { void Picked(Article article) { } }
            """)
        .Write("Pages/Index.cshtml", """
            @page
            @foreach (var article in Articles.All) { <p>@article.Title @Html.Raw(article.Html)</p> }
            """)
        .Write("Program.cs", """
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddRazorPages();
            builder.Build().MapRazorPages();
            Console.WriteLine(typeof(Article).Namespace);
            """);

    [Fact]
    public void One_reference_to_the_package_for_the_web_brings_the_generator_and_serves_the_articles()
    {
        var consumer = projects[Served];
        projects.ResultOf(Served).Succeeded();
        var export = consumer.DotNet("bin/Debug/net10.0/app.dll", "export", "out").Succeeded();

        Assert.EndsWith(", 0 faults", export.Lines[^1], StringComparison.Ordinal);
        var page = File.ReadAllText(consumer.FullPath("out/articles/one/index.html"));
        Assert.Contains("<h1>One</h1><p>Hello <em>you</em>.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<title>One", page, StringComparison.Ordinal);
    }

    private static void Served(Consumer consumer) => consumer
        .WriteProject(sdk: "Microsoft.NET.Sdk.Web", properties: "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", package: "TypedContent.AspNetCore")
        .Write("articles/one.md", Consumer.Article)
        .Write("ArticlePage.razor", """
            @using Microsoft.AspNetCore.Components
            @using TypedContent.AspNetCore.Components
            <html><head><ContentHead Entry="Entry" /></head><body><h1>@Entry.Title</h1><ContentBody Entry="Entry" /></body></html>
            @code { [Parameter, EditorRequired] public required Article Entry { get; set; } }
            """)
        .Write("Program.cs", """
            var builder = WebApplication.CreateBuilder(args);
            builder.AddContentExport(args);
            builder.Services.AddRazorComponents();
            builder.Services.AddTypedContent(site => site.Title = "Mine");
            var app = builder.Build();
            app.MapContent<app.ArticlePage>(Articles.Collection);
            app.MapContentFeeds(Articles.Collection);
            app.MapContentSitemap();
            app.MapGet("/", () => Results.Content("<a href='/articles/one'>One</a>", "text/html"));
            return await app.RunOrExportAsync(args);
            """);

    public sealed class Projects(PackedFeed feed) : ConsumerGroup(feed, Components, Served);
}
