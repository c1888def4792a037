using TypedContent.Compiler.Body.Components;

namespace TypedContent.Compiler.Tests.Sanitizing.Browser;

/// <summary>
/// The payloads in every place of a component: between its tags, in its values, and in its fallback template, on lines of its own and within a line. What the
/// compiler publishes of each is a whole body, and the child content of each component, which a page inserts by itself.
/// </summary>
internal static class ComponentBodies
{
    // {0} is the payload, and {1} is the payload in double quotes.
    private static readonly string[] Forms =
    [
        "<Callout Kind=\"{1}\">\n\n{0}\n\n</Callout>\n\nafter",
        "a <Badge Text=\"{1}\">{0}</Badge> b",
        "<Tabs><Tab Title=\"{1}\">{0}</Tab></Tabs>",
        "a <Video Src=\"/v?{1}\" Title=\"{1}\" /> b",
        "<Video Src=\"{1}\" Title=\"{1}\">{0}</Video>",
        "<Raw Text=\"{1}\">{0}</Raw>",
        "{0}<Callout>b</Callout>{0}",
        "> - <Tabs>\n>   <Tab Title=\"{1}\">\n>   {0}\n>   </Tab>\n>   </Tabs>",
    ];

    private static readonly Lazy<IReadOnlyList<(string Html, string Source)>> s_all = new(() => [.. Create().DistinctBy(body => body.Html)]);

    public static IReadOnlyList<(string Html, string Source)> All => s_all.Value;

    private static IEnumerable<(string Html, string Source)> Create()
    {
        var compiler = CompilerOf(
            new("Callout", null), new("Badge", null), new("Tabs", null),
            new("Tab", "<p class=\"tab-label\">{Title}</p>{ChildContent}"),
            new("Video", "<p><a href=\"{Src}\">{Title}</a></p>"),
            // Whatever a template does with a value, the sanitizer sees the result.
            new("Raw", "<div title={Text} style='color:{Text}' data-{Text}='{Text}'><img src={Text} alt='{Text}'><a href={Text}>{Text}</a>{ChildContent}</div>"));
        foreach (var (index, payload) in BrowserPayloads.All.Index())
        {
            var source = Forms[index % Forms.Length]
                .Replace("{0}", payload, StringComparison.Ordinal)
                .Replace("{1}", payload.Replace("\"", "&quot;", StringComparison.Ordinal), StringComparison.Ordinal);
            foreach (var html in Compile(compiler, source, index / Forms.Length % 2 == 0 ? "a.md" : "a.html"))
            {
                yield return (html, source);
            }
        }

        var templates = BrowserPayloads.Techniques.Index().Select(technique => new ComponentSpec("T" + technique.Index, (technique.Index % 3) switch
        {
            0 => technique.Item + "{ChildContent}",
            1 => "{ChildContent}" + technique.Item,
            _ => technique.Item.Insert(technique.Item.Length / 2, "{ChildContent}{Text}"),
        })).ToArray();
        var hostile = CompilerOf(templates);
        foreach (var template in templates)
        {
            var source = $"<{template.Name} Text=\"a\">\n\n*b*\n\n</{template.Name}>\n\nc <{template.Name} Text=\"&lt;d&gt;\" /> e";
            foreach (var html in Compile(hostile, source, "a.md"))
            {
                yield return (html, template.Fallback!);
            }
        }
    }

    private static IEnumerable<string> Compile(ArticleCompiler compiler, string source, string path)
    {
        var body = compiler
            .Compile(new ArticleSource("Articles", path, "articles/" + path, $"---\ntitle: t\n---\n{source}"), CancellationToken.None)
            .Model.Body;
        var html = body.Html.ToString();
        return body.Components
            .Select(component => html[component.ContentStart..component.ContentEnd])
            .Append(html)
            .Where(part => part.Length > 0);
    }

    private static ArticleCompiler CompilerOf(params ComponentSpec[] components) => new(new CompilerOptions { Components = [.. components] });
}
