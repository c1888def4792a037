using System.Globalization;
using System.Text;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>
/// What is said of the lines of a block of code. It travels as classes of the <c>code</c> element, <c>lines-mark-1,3-5</c>, through the sanitizer to
/// where the lines are written; an HTML body can say the same.
/// </summary>
internal sealed class LineMarks
{
    private const string Prefix = "lines-";
    private const string NumbersClass = "line-numbers";

    /// <summary>More lines than any block has that is marked.</summary>
    private const int MostLines = 100_000;

    /// <summary>The marks there are: the class of a line.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["mark", "ins", "del", "focus", "error", "warning"];

    private readonly SortedDictionary<int, SortedSet<string>> _lines = [];

    /// <summary>Whether the lines have numbers.</summary>
    public bool HasNumbers { get; set; }

    public bool IsEmpty => !HasNumbers && _lines.Count == 0;

    /// <summary>Marks a line.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="line">The line, from 1.</param>
    public void Add(string kind, int line)
    {
        if (!_lines.TryGetValue(line, out var kinds))
        {
            _lines.Add(line, kinds = new SortedSet<string>(StringComparer.Ordinal));
        }

        kinds.Add(kind);
    }

    /// <summary>Whether a line, from 1, has a mark.</summary>
    public bool Has(string kind, int line) => _lines.TryGetValue(line, out var kinds) && kinds.Contains(kind);

    /// <summary>Lines are left out: those after them move up.</summary>
    public void Remove(SortedSet<int> lines)
    {
        var kept = _lines.Where(line => !lines.Contains(line.Key)).ToList();
        _lines.Clear();
        var left = new Queue<int>(lines);
        var removed = 0;
        foreach (var (number, kinds) in kept.Select(line => (line.Key, line.Value)))
        {
            for (; left.Count > 0 && left.Peek() < number; removed++)
            {
                left.Dequeue();
            }

            _lines.Add(number - removed, kinds);
        }
    }

    /// <summary>The classes of a line, from 1.</summary>
    public string ClassOf(int line) => _lines.TryGetValue(line, out var kinds) ? "line " + string.Join(" ", kinds) : "line";

    public IEnumerable<string> ToClasses()
    {
        if (HasNumbers)
        {
            yield return NumbersClass;
        }

        foreach (var kind in Kinds)
        {
            var lines = _lines.Where(line => line.Value.Contains(kind)).Select(line => line.Key).ToList();
            if (lines.Count > 0)
            {
                yield return Prefix + kind + "-" + Write(lines);
            }
        }
    }

    /// <param name="cssClass">The value of a <c>class</c>.</param>
    /// <returns>Null where it says nothing of lines.</returns>
    public static LineMarks? FromClass(string cssClass)
    {
        LineMarks? marks = null;
        foreach (var name in cssClass.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (name == NumbersClass)
            {
                (marks ??= new LineMarks()).HasNumbers = true;
            }
            else if (name.StartsWith(Prefix, StringComparison.Ordinal) && name.IndexOf('-', Prefix.Length) is > 0 and var dash
                && name.Substring(Prefix.Length, dash - Prefix.Length) is var kind && Kinds.Contains(kind)
                && ReadLines(name.Substring(dash + 1)) is { } ranges)
            {
                marks ??= new LineMarks();
                foreach (var line in ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1)).Take(MostLines))
                {
                    marks.Add(kind, line);
                }
            }
        }

        return marks;
    }

    /// <summary>Reads <c>1,3-5</c>.</summary>
    /// <returns>Null for what is not a list of lines.</returns>
    public static IReadOnlyList<(int First, int Last)>? ReadLines(string text)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var part in text.Split(','))
        {
            var ends = part.Split('-');
            if (ends.Length > 2 || !TryRead(ends[0], out var first) || !TryRead(ends[ends.Length - 1], out var last) || last < first)
            {
                return null;
            }

            ranges.Add((first, last));
        }

        return ranges;

        static bool TryRead(string text, out int line) =>
            int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out line) && line is > 0 and <= MostLines;
    }

    private static string Write(List<int> lines)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count;)
        {
            var first = i++;
            while (i < lines.Count && lines[i] == lines[i - 1] + 1)
            {
                i++;
            }

            text.Append(text.Length > 0 ? "," : "").Append(lines[first].ToString(CultureInfo.InvariantCulture));
            if (i > first + 1)
            {
                text.Append('-').Append(lines[i - 1].ToString(CultureInfo.InvariantCulture));
            }
        }

        return text.ToString();
    }
}
