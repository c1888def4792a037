using TypedContent.Compiler.Body.Markdown;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.LeftOver;

/// <summary>
/// Finds syntax in a body that another program would have run or replaced. It stays in the body as text, which is rarely intended. The text is read once, with
/// checks of limited length at a few characters and at line starts.
/// </summary>
internal static class LeftOverSyntax
{
    /// <summary>Reports the first construct of each kind, with their number.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="bodyStart">The start of the body.</param>
    /// <param name="map">Knows which ranges are code.</param>
    /// <param name="isMarkdown">Whether the body is Markdown.</param>
    /// <param name="published">The published text. A construct that is missing in it was removed.</param>
    /// <param name="findings">Receives the findings.</param>
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
                // Block quote marks may precede the emphasis.
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

    // Quick check: most bodies contain none of these characters, and so no construct.
    private static bool MayHaveAny(ReadOnlySpan<char> body) =>
        body.IndexOfAny('{', '[', '%') >= 0 || body.IndexOf("**".AsSpan()) >= 0 || body.IndexOf("!!!".AsSpan()) >= 0 || body.IndexOf("???".AsSpan()) >= 0
        || body.IndexOf("import ".AsSpan()) >= 0 || body.IndexOf("export ".AsSpan()) >= 0;

    // White space is collapsed in the published text, so the longest word is searched for. Both texts have the same order, so each search continues where the
    // previous one ended; starting over would be quadratic.
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
