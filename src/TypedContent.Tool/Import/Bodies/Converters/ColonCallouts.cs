using System.Text;
using System.Text.RegularExpressions;

namespace TypedContent.Tool.Import.Bodies.Converters;

/// <summary>
/// Admonitions of Docusaurus and Starlight, which are Markdown blocks and not tags: <c>:::tip[Title]</c> to <c>:::</c>, nested with more colons.
/// </summary>
internal static partial class ColonCallouts
{
    public static string Convert(OldPage page, List<Leftover> leftovers) =>
        page.IsHtml ? page.Text.Body : Convert(page.Text.Body, page, leftovers, page.FirstLine);

    private static string Convert(string text, OldPage page, List<Leftover> leftovers, int firstLine)
    {
        var result = new StringBuilder(text.Length);
        var lineNumber = firstLine;
        for (var at = 0; at < text.Length;)
        {
            if (CodeRegions.IsFence(text, at) && CodeRegions.Skip(text, at) is var code && code > at)
            {
                result.Append(text, at, code - at);
                lineNumber += text.AsSpan(at, code - at).Count('\n');
                at = code;
                continue;
            }

            var next = text.IndexOf('\n', at) is var end and >= 0 ? end + 1 : text.Length;
            if (OpeningPattern().Match(text[at..next]) is { Success: true } opening
                && FindEnd(text, next, opening.Groups["colons"].Length) is var (close, after)
                && close >= 0)
            {
                var content = Convert(text[next..close], page, leftovers, lineNumber + 1);
                var title = opening.Groups["title"] is { Success: true } bracketed ? bracketed.Value : opening.Groups["rest"].Value.Trim();
                if (Callout.Convert(content, opening.Groups["kind"].Value, title, isHtml: false) is { } alert)
                {
                    var indent = opening.Groups["indent"].Value;
                    result.Append(indent).Append(alert.Replace("\n", "\n" + indent, StringComparison.Ordinal)).Append('\n');
                    lineNumber += text.AsSpan(at, after - at).Count('\n');
                    at = after;
                    continue;
                }

                leftovers.Add(new Leftover(":::" + opening.Groups["kind"].Value, page.Path, page.Source, lineNumber, opening.Value.Trim()));
            }

            result.Append(text, at, next - at);
            lineNumber++;
            at = next;
        }

        return result.ToString();
    }

    /// <summary>The closing line: at least as many colons as the opening one, and nothing else.</summary>
    private static (int Start, int End) FindEnd(string text, int start, int colons)
    {
        var depth = 1;
        for (var at = start; at < text.Length;)
        {
            if (CodeRegions.IsFence(text, at) && CodeRegions.Skip(text, at) is var code && code > at)
            {
                at = code;
                continue;
            }

            var next = text.IndexOf('\n', at) is var end and >= 0 ? end + 1 : text.Length;
            var line = text[at..next].Trim();
            if (line.Length >= 3 && line.All(c => c == ':'))
            {
                if (line.Length == colons && --depth == 0)
                {
                    return (at, next);
                }
            }
            else if (OpeningPattern().Match(text[at..next]) is { Success: true } inner && inner.Groups["colons"].Length == colons)
            {
                depth++;
            }

            at = next;
        }

        return (-1, -1);
    }

    [GeneratedRegex(
        @"\A(?<indent>[ \t]*)(?<colons>:{3,})[ ]?(?<kind>[A-Za-z]+)(?:\{[^}\n]*\})?(?:\[(?<title>[^\]\n]*)\])?(?:\{[^}\n]*\})?(?<rest>[^\r\n]*)",
        RegexOptions.CultureInvariant)]
    private static partial Regex OpeningPattern();
}
