using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Includes;

/// <summary>A file, or a part of one, as it is shown: without the marks of parts, and moved to the left as far as all of its lines can be.</summary>
/// <param name="Lines">Its lines, without their ends; empty where there is a fault.</param>
/// <param name="Fault">What is wrong with the reference; empty where nothing is.</param>
internal sealed record FilePart(IReadOnlyList<string> Lines, string Fault)
{
    /// <param name="file">The file.</param>
    /// <param name="part">The name of a part, or lines: <c>L3-L9</c>, <c>3-9,12</c>, <c>20-</c>. Empty for all of it.</param>
    public static FilePart Find(IncludedFile file, string part)
    {
        var lines = SplitLines(file.Text);
        if (part.Length == 0)
        {
            return new FilePart(Dedent(lines.Where(line => !IsMarkOfComment(line))), "");
        }

        return ReadLineRanges(part) is { } ranges ? TakeLines(lines, ranges) : FindNamed(lines, part);
    }

    /// <summary>The lines, without the indent that all of them have and without blank ones at both ends.</summary>
    public static IReadOnlyList<string> Dedent(IEnumerable<string> lines)
    {
        var kept = lines.Select(line => line.TrimEnd()).SkipWhile(line => line.Length == 0).ToList();
        while (kept.Count > 0 && kept[kept.Count - 1].Length == 0)
        {
            kept.RemoveAt(kept.Count - 1);
        }

        string? indent = null;
        foreach (var line in kept.Where(line => line.Length > 0))
        {
            var own = line.Substring(0, line.Length - line.TrimStart().Length);
            var shared = 0;
            while (indent is not null && shared < Math.Min(indent.Length, own.Length) && indent[shared] == own[shared])
            {
                shared++;
            }

            indent = indent is null ? own : indent.Substring(0, shared);
        }

        return indent is { Length: > 0 } ? kept.ConvertAll(line => line.Length == 0 ? line : line.Substring(indent.Length)) : kept;
    }

    public static IReadOnlyList<string> SplitLines(string text) =>
        text.TrimStart('\uFEFF').Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');

    private static FilePart FindNamed(IReadOnlyList<string> lines, string name)
    {
        var marks = lines.Select(PartMark.Read).ToList();
        var begin = marks.FindIndex(mark => mark is { IsEnd: false } begins && begins.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (begin < 0)
        {
            var names = marks
                .Where(mark => mark is { IsEnd: false, Name.Length: > 0 })
                .Select(mark => mark!.Value.Name)
                .Distinct(StringComparer.Ordinal)
                .ToList();
            var near = NearestName.Find(name, names) is { } nearest ? $" Did you mean '{nearest}'?"
                : names.Count == 0 ? " It has no parts."
                : " It has " + string.Join(", ", names.Take(5).Select(known => $"'{known}'")) + (names.Count > 5 ? ", …" : "") + ".";
            return new FilePart([], $"there is no part '{name}' in it.{near}");
        }

        var end = FindEnd(marks, begin);
        return end < 0
            ? new FilePart([], string.Format(CultureInfo.InvariantCulture, "its part '{0}' begins on line {1} and is never closed.", name, begin + 1))
            : new FilePart(Dedent(Enumerable.Range(begin + 1, end - begin - 1).Where(i => marks[i] is null).Select(i => lines[i])), "");
    }

    private static int FindEnd(List<PartMark?> marks, int begin)
    {
        var (kind, _, name) = marks[begin]!.Value;
        var first = -1;
        var depth = 1;
        for (var i = begin + 1; i < marks.Count; i++)
        {
            if (marks[i] is not { } mark || mark.Kind != kind)
            {
                continue;
            }

            var isNamed = mark.Name.Equals(name, StringComparison.OrdinalIgnoreCase);
            if (kind is PartMarkKind.Tag or PartMarkKind.Bracket)
            {
                if (mark.IsEnd && isNamed)
                {
                    return i;
                }

                continue;
            }

            depth += mark.IsEnd ? -1 : 1;
            if (mark.IsEnd && (depth == 0 || isNamed))
            {
                return i;
            }

            first = mark.IsEnd && first < 0 ? i : first;
        }

        // A comment that only looks like a beginning has no end.
        return first;
    }

    private static FilePart TakeLines(IReadOnlyList<string> lines, IReadOnlyList<(int First, int Last)> ranges)
    {
        var count = lines.Count > 0 && lines[lines.Count - 1].Length == 0 ? lines.Count - 1 : lines.Count;
        var beyond = ranges.FirstOrDefault(range => range.First > count || (range.Last > count && range.Last != int.MaxValue));
        return beyond.First > 0
            ? new FilePart([], string.Format(
                CultureInfo.InvariantCulture, "it has no line {0}: it ends with line {1}.", beyond.First > count ? beyond.First : beyond.Last, count))
            : new FilePart(Dedent(ranges.SelectMany(range => lines.Skip(range.First - 1).Take(Math.Min(range.Last, count) - range.First + 1))), "");
    }

    /// <returns>Null for what is not a list of lines, but a name.</returns>
    private static List<(int First, int Last)>? ReadLineRanges(string part)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var piece in part.Split(','))
        {
            var ends = piece.Split('-');
            if (ends.Length > 2 || ReadLine(ends[0]) is not { } first)
            {
                return null;
            }

            int? last = ends.Length == 1 ? first : ends[1].Trim().Length == 0 ? int.MaxValue : ReadLine(ends[1]);
            if (last is null || last < first)
            {
                return null;
            }

            ranges.Add((first, last.Value));
        }

        return ranges;

        // L3 and L3C5 as GitHub writes them.
        static int? ReadLine(string text)
        {
            var digits = text.Trim().TrimStart('L', 'l');
            var column = digits.IndexOf('C');
            digits = column > 0 ? digits.Substring(0, column) : digits;
            return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0 ? line : null;
        }
    }

    /// <summary>A mark that only readers of articles need: what regions begin and end is code's own.</summary>
    private static bool IsMarkOfComment(string line) => PartMark.Read(line) is { Kind: PartMarkKind.Snippet };
}
