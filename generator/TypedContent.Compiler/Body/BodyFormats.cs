using System.Text.RegularExpressions;
using TypedContent.Compiler.FrontMatter;

namespace TypedContent.Compiler.Body;

/// <summary>Decides whether a body is Markdown or HTML: by the front matter, or else by the file's extension, or else by its shape.</summary>
internal static class BodyFormats
{
    private static readonly Regex s_tag = new(
        @"<(?<close>/)?(?<name>[A-Za-z][A-Za-z0-9]*)\b[^<>]*(?<self>/)?>",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly HashSet<string> s_wrappers = new(StringComparer.OrdinalIgnoreCase)
    {
        "article", "body", "div", "main", "section",
    };

    public static BodyFormat Decide(BodyFormat? asked, string extension, ReadOnlySpan<char> body) =>
        asked ?? (extension is "html" or "htm" || IsOneElement(body.Trim()) ? BodyFormat.Html : BodyFormat.Markdown);

    /// <summary>
    /// Whether the whole body is one block element, as in scraped articles. Markdown would end such a block at its first blank line and
    /// treat deep indentation as code.
    /// </summary>
    private static bool IsOneElement(ReadOnlySpan<char> trimmed)
    {
        if (trimmed.IsEmpty || trimmed[0] != '<')
        {
            return false;
        }

        var body = trimmed.ToString();
        var first = s_tag.Match(body);
        if (!first.Success || first.Index != 0 || !s_wrappers.Contains(first.Groups["name"].Value))
        {
            return false;
        }

        var name = first.Groups["name"].Value;
        var depth = 0;
        for (var tag = first; tag.Success; tag = tag.NextMatch())
        {
            if (tag.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                depth += tag.Groups["close"].Success ? -1 : 1;
                if (depth == 0)
                {
                    return tag.Index + tag.Length == body.Length;
                }
            }
        }

        return false;
    }
}
