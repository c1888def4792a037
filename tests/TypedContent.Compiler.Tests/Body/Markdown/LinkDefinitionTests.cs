using Markdig;
using Markdig.Syntax;
using TypedContent.Compiler.Body.Markdown;

namespace TypedContent.Compiler.Tests.Body.Markdown;

/// <summary>Many link definitions in one paragraph are read in windows, with the same result as Markdig's own parser.</summary>
public class LinkDefinitionTests
{
    private static readonly string[] s_lines =
    [
        "[a{0}]: /url{0}", "[a{0}]: <u r l> \"title\"", "[a{0}]:", "/url{0}", "\"a title\"", "'an open title", "closed here'", "(also", "a title)", "[b",
        "{0}]: /u",
        "  [c{0}]: /u", "[a1]: /again", "[d{0}]: /u \"open", "text", "# heading", "- [e{0}]: /u", "> [f{0}]: /u", "===", "[g{0}]: /u text", "[h{0}]: /u 't' ",
        "",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Windows_give_what_Markdig_gives_for_the_whole_paragraph(int seed)
    {
        var random = new Random(seed);
        var whole = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();
        var windows = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Use<LinkDefinitions>().Build();
        for (var run = 0; run < 400; run++)
        {
            // Mostly definitions, so that the windows are used; the other lines are what could mislead them.
            var share = random.Next(2, 40);
            var text = string.Join(
                random.Next(4) == 0 ? "\r\n" : "\n",
                Enumerable.Range(0, random.Next(30, 120))
                    .Select(number => string.Format(null, s_lines[random.Next(share) == 0 ? random.Next(s_lines.Length) : random.Next(2)], number)))
                + "\n\n[a1] [a2] [a40] [b 3] [c5] [d6] [h7]";

            Assert.Equal(Show(Markdig.Markdown.Parse(text, whole), text, whole), Show(Markdig.Markdown.Parse(text, windows), text, windows));
        }
    }

    /// <summary>The HTML, and where each definition is.</summary>
    private static string Show(MarkdownDocument document, string text, MarkdownPipeline pipeline) =>
        Markdig.Markdown.ToHtml(text, pipeline) + string.Join(
            '\n',
            document.Descendants<LinkReferenceDefinition>().Select(one => $"{one.Label} {one.Url} {one.Title} {one.Line} {one.Span} {one.LabelSpan} {one.UrlSpan} {one.TitleSpan}"));
}
