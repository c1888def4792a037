using TypedContent.Compiler.Body.Markdown;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.LeftOver;

/// <summary>
/// Finds in a body what another program would have run or replaced. It stays in the body as text, which is rarely intended. The text is read
/// once: a few characters and the beginnings of lines are where something may begin, and what begins there is looked at for a bounded length.
/// </summary>
internal static class LeftOverSyntax
{
    /// <summary>Reports the first construct of each kind, and how many there are.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="bodyStart">Where the body begins.</param>
    /// <param name="map">Knows what in it is code.</param>
    /// <param name="isMarkdown">Whether it is Markdown.</param>
    /// <param name="published">The text that is published: what is not in it did not stay.</param>
    /// <param name="findings">Takes the findings.</param>
    public static void Report(string text, int bodyStart, SourceMap map, bool isMarkdown, string published, FindingBag findings)
    {
        if (!MayHaveAny(text.AsSpan(bodyStart)))
        {
            return;
        }

        var found = new List<(Construct Construct, SourceRange First, int Count)>();
        var scan = new BodyScan(text, bodyStart, map.Code);
        var seen = 0;
        while (scan.Next())
        {
            if (Constructs.At(text, scan.Position, scan.IsLineStart, out var end) is not { } construct
                || (construct.IsOfMarkdown && !isMarkdown)
                || (construct.IsVisible && !Holds(published, ref seen, text, scan.Position, end)))
            {
                continue;
            }

            var known = found.FindIndex(item => item.Construct == construct);
            if (known >= 0)
            {
                found[known] = found[known] with { Count = found[known].Count + 1 };
            }
            else
            {
                // The mark of a quotation may come before emphasis.
                var start = construct.FindingId == FindingIds.UnclosedEmphasis ? text.IndexOf("**", scan.Position, StringComparison.Ordinal) : scan.Position;
                found.Add((construct, SourceRange.FromBounds(start, end), 1));
            }

            scan.SkipTo(end);
        }

        foreach (var (construct, first, count) in found)
        {
            var more = count == 1 ? "" : $" (with {count - 1} more, first here)";
            var written = text.Substring(first.Start, first.Length).Trim();
            findings.Add(construct.FindingId, first, written, construct.Name, more, construct.Remedy(written));
        }
    }

    // A body without any of these has nothing of the kind, and most bodies have none.
    private static bool MayHaveAny(ReadOnlySpan<char> body) =>
        body.IndexOfAny('{', '[', '%') >= 0 || body.IndexOf("**".AsSpan()) >= 0 || body.IndexOf("!!!".AsSpan()) >= 0 || body.IndexOf("???".AsSpan()) >= 0
        || body.IndexOf("import ".AsSpan()) >= 0 || body.IndexOf("export ".AsSpan()) >= 0;

    // White space is collapsed in it: the longest word decides. What follows in the body follows in the text, so the search goes on where the last one
    // ended; from the beginning, each would take longer than the one before.
    private static bool Holds(string published, ref int seen, string text, int start, int end)
    {
        var longest = (Start: start, Length: 0);
        for (var at = start; at < end;)
        {
            var stop = at;
            while (stop < end && !char.IsWhiteSpace(text[stop]))
            {
                stop++;
            }

            longest = stop - at > longest.Length ? (at, stop - at) : longest;
            at = stop + 1;
        }

        var word = text.AsSpan(longest.Start, longest.Length);
        if (published.AsSpan(seen).IndexOf(word) is var next and >= 0)
        {
            seen += next;
            return true;
        }

        return published.AsSpan().IndexOf(word) >= 0;
    }
}
