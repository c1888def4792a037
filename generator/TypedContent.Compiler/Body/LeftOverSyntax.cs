using System.Text.RegularExpressions;
using TypedContent.Compiler.Body.Markdown;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body;

/// <summary>Finds in a body what another site generator would have run. It stays in the body as text, which is rarely intended.</summary>
internal static class LeftOverSyntax
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // Each is bounded, and begins with what no prose begins with. Of two that match at one place the first counts.
    private static readonly (string Name, Regex Pattern)[] s_constructs =
    [
        ("a shortcode of Hugo", new(@"(?<!\\)\{\{[<%]\s*/?[^\r\n]{1,300}?[%>]\}\}", Options)),
        ("a tag of Liquid, Nunjucks or Jinja", new(@"(?<!\\)\{%[-+]?\s*[A-Za-z/][^\r\n]{0,300}?%\}", Options)),
        ("an expression of Liquid, Nunjucks or Handlebars", new(@"(?<![\\\w}])\{\{[-~]?\s*[#/>@&^]?\s*[A-Za-z_$][^{}\r\n]{0,300}\}\}", Options)),
        ("an attribute list of kramdown", new(@"(?<!\\)\{:\s*[.#A-Za-z][^{}\r\n]{0,300}\}", Options)),
        ("an include of docfx", new(@"\[!((?i)include|code(-[A-Za-z]+)?|video)\s*(\[|https?:)", Options)),
        ("a shortcode of WordPress", new(
            @"(?<!\\)\[/?(caption|gallery|embed|audio|video|playlist|sourcecode|wp_[a-z]+|vc_[a-z]+)(\s[^\]\r\n]{0,300})?\](?![(\[:])", Options)),
        ("JSX", new(
            @"(?<=\A|\n)(import\s[^\r\n]{1,200}\sfrom\s+['""]|export\s+(default|const|function)\s)|<[A-Z][A-Za-z.]{0,80}\s[^<>\r\n]{0,200}?=\{", Options)),
    ];

    // HTML's own code, where template syntax is shown and not meant.
    private static readonly (string Start, string End)[] s_code =
        [("<pre", "</pre"), ("<code", "</code"), ("<script", "</script"), ("<style", "</style"), ("<!--", "-->")];

    /// <summary>Reports the first construct, and how many there are.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="bodyStart">Where the body begins.</param>
    /// <param name="map">Knows what in it is code.</param>
    /// <param name="findings">Takes the finding.</param>
    public static void Report(string text, int bodyStart, SourceMap map, FindingBag findings)
    {
        if (text.IndexOf('{', bodyStart) < 0 && text.IndexOf('[', bodyStart) < 0
            && text.IndexOf("import ", bodyStart, StringComparison.Ordinal) < 0 && text.IndexOf("export ", bodyStart, StringComparison.Ordinal) < 0)
        {
            return;
        }

        var code = FindCode(text, bodyStart, map);
        var found = s_constructs
            .SelectMany(construct => construct.Pattern.Matches(text, bodyStart).Cast<Match>().Select(match => (construct.Name, Match: match)))
            .Where(item => !IsCode(item.Match.Index, code))
            .OrderBy(item => item.Match.Index)
            .ToArray();
        if (found.Length > 0)
        {
            var (name, match) = found[0];
            var more = found.Length == 1 ? "" : $" (with {found.Length - 1} more, first here)";
            findings.Add(FindingIds.LeftOverSyntax, new SourceRange(match.Index, match.Length), match.Value, name, more);
        }
    }

    private static SourceRange[] FindCode(string text, int bodyStart, SourceMap map)
    {
        var code = new List<SourceRange>(map.Code);
        foreach (var (start, end) in s_code)
        {
            for (var at = text.IndexOf(start, bodyStart, StringComparison.OrdinalIgnoreCase); at >= 0;)
            {
                var close = text.IndexOf(end, at, StringComparison.OrdinalIgnoreCase);
                if (close < 0)
                {
                    break;
                }

                code.Add(SourceRange.FromBounds(at, close));
                at = text.IndexOf(start, close, StringComparison.OrdinalIgnoreCase);
            }
        }

        // Merged, so that a place is found by halving.
        var merged = new List<SourceRange>();
        foreach (var range in code.OrderBy(range => range.Start))
        {
            if (merged.Count > 0 && merged[merged.Count - 1].End >= range.Start)
            {
                merged[merged.Count - 1] = SourceRange.FromBounds(merged[merged.Count - 1].Start, Math.Max(merged[merged.Count - 1].End, range.End));
            }
            else
            {
                merged.Add(range);
            }
        }

        return [.. merged];
    }

    private static bool IsCode(int at, SourceRange[] code)
    {
        var low = 0;
        var high = code.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (code[middle].End <= at)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < code.Length && code[low].Start <= at;
    }
}
