namespace TypedContent.Package.Tests.Consumers;

[Collection(PackedFeedGroup.Name)]
public sealed class WebConsumerTests(PackedFeed feed)
{
    [Fact]
    public void Components_and_pages_see_the_types_as_parameters_callbacks_and_lists()
    {
        using var consumer = new Consumer(feed)
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

        Assert.Equal("My_Site._2nd", consumer.BuildAndRun()[^1]);
    }
}
