using Ganss.Xss;
using Markdig;
using YamlDotNet.Serialization;

namespace TypedContent.LoadTest;

/// <summary>What a site without the compiler does: it parses front matter and Markdown at each request or at startup.</summary>
internal sealed record ParsedArticle(string Title, string Html)
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();
    private static readonly IDeserializer s_yaml = new DeserializerBuilder().Build();
    private static readonly HtmlSanitizer s_sanitizer = new();

    public static ParsedArticle Read(string file)
    {
        var text = File.ReadAllText(file);
        var end = text.IndexOf("\n---", 3, StringComparison.Ordinal);
        var frontMatter = s_yaml.Deserialize<Dictionary<string, object>>(text[3..end]);
        return new ParsedArticle((string)frontMatter["title"], s_sanitizer.Sanitize(Markdown.ToHtml(text[(end + 4)..], s_pipeline)));
    }
}
