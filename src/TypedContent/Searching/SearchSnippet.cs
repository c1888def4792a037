using System.Net;
using System.Text;

namespace TypedContent.Searching;

/// <summary>Cuts an excerpt out of a section around the words that were found, and marks them.</summary>
internal static class SearchSnippet
{
    /// <summary>The length of a snippet in characters, where wide ones count twice.</summary>
    private const int Width = 180;

    /// <summary>How much of that comes before the first found word.</summary>
    private const int Before = 40;

    /// <param name="text">The section.</param>
    /// <param name="terms">The words that were found.</param>
    public static SanitizedHtml Of(string text, IReadOnlySet<string> terms)
    {
        var marks = Join(SearchTokenizer.Read(text).Where(token => terms.Contains(token.Term)));
        var start = StartOf(text, marks);
        var end = start;
        for (var width = 0; end < text.Length && width < Width; end++)
        {
            width += IsWide(text[end]) ? 2 : 1;
        }

        end = end < text.Length ? WordEnd(text, start, end) : end;
        var html = new StringBuilder(start > 0 ? "… " : "");
        var at = start;
        foreach (var (from, to) in marks.Where(mark => mark.Start >= start && mark.End <= end))
        {
            html.Append(WebUtility.HtmlEncode(text[at..from])).Append("<mark>").Append(WebUtility.HtmlEncode(text[from..to])).Append("</mark>");
            at = to;
        }

        html.Append(WebUtility.HtmlEncode(text[at..end])).Append(end < text.Length ? " …" : "");
        return SanitizedHtml.FromTrustedHtml(html.ToString());
    }

    /// <summary>The ranges of words, without ranges inside others.</summary>
    private static List<(int Start, int End)> Join(IEnumerable<SearchToken> tokens)
    {
        var marks = new List<(int Start, int End)>();
        foreach (var token in tokens.OrderBy(token => token.Start).ThenByDescending(token => token.End))
        {
            if (marks.Count > 0 && token.Start <= marks[^1].End && (token.Kind is TokenKind.Pair or TokenKind.Last || token.Start < marks[^1].End))
            {
                marks[^1] = (marks[^1].Start, Math.Max(marks[^1].End, token.End));
            }
            else
            {
                marks.Add((token.Start, token.End));
            }
        }

        return marks;
    }

    /// <summary>The start of the excerpt that contains the most found words.</summary>
    private static int StartOf(string text, List<(int Start, int End)> marks)
    {
        var (best, most) = (0, -1);
        for (var i = 0; i < marks.Count; i++)
        {
            var inside = 0;
            for (var j = i; j < marks.Count && marks[j].End < marks[i].Start + Width - Before; j++)
            {
                inside++;
            }

            if (inside > most)
            {
                (best, most) = (marks[i].Start, inside);
            }
        }

        if (best <= Before)
        {
            return 0;
        }

        // Starts at the beginning of a word, in scripts with blanks between words.
        var start = best - Before;
        var blank = text.IndexOf(' ', start, Before);
        return blank >= 0 ? blank + 1 : char.IsLowSurrogate(text[start]) ? start + 1 : start;
    }

    private static int WordEnd(string text, int start, int end)
    {
        var blank = text.LastIndexOf(' ', end - 1, Math.Min(20, end - start));
        return blank > start ? blank : char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }

    private static bool IsWide(char c) => c
        is >= '\u1100' and <= '\u115F'
        or >= '\u2E80' and <= '\uA4CF'
        or >= '\uAC00' and <= '\uD7A3'
        or >= '\uF900' and <= '\uFAFF'
        or >= '\uFF00' and <= '\uFF60';
}
