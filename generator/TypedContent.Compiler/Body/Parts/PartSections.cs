using System.Globalization;
using System.Text.RegularExpressions;
using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Parts;

/// <summary>Finds what of a part is included: a region, what is below a heading, lines.</summary>
internal static class PartSections
{
    private static readonly Regex s_lines = new(@"\AL?(?<first>[0-9]+)(-L?(?<last>[0-9]*))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <returns>Where in the part it is, without blank lines at its ends; and what is wrong, which is empty where nothing is.</returns>
    public static (SourceRange Range, string Fault) Find(PartText part, IncludeMark mark)
    {
        var whole = SourceRange.FromBounds(part.Start, part.Text.Length);
        var (first, last) = (mark.First, mark.Last);
        var range = whole;
        if (mark.Section.Length > 0)
        {
            if (s_lines.Match(mark.Section) is { Success: true } lines)
            {
                first = Number(lines.Groups["first"]);
                last = lines.Groups["last"].Success ? Number(lines.Groups["last"]) : mark.Section.IndexOf('-') >= 0 ? 0 : first;
            }
            else if ((FindRegion(part, mark.Section, out var fault) ?? FindHeading(part, mark.Section, mark.HasHeading)) is { } found)
            {
                range = found;
            }
            else
            {
                return (default, fault.Length > 0 ? fault : $"there is no heading or region '{mark.Section}' in it.{Suggest(part, mark.Section)}");
            }
        }

        if (first == 0 && last == 0)
        {
            return (Trim(part.Text, range), "");
        }

        // Lines of a file are counted with its front matter, as an editor does.
        var counted = range == whole ? SourceRange.FromBounds(0, whole.End) : range;
        return TakeLines(part.Text, counted, Math.Max(1, first), last) is var (taken, beyond) && beyond.Length > 0
            ? (default, beyond)
            : (Trim(part.Text, SourceRange.FromBounds(Math.Max(range.Start, taken.Start), Math.Max(range.Start, taken.End))), "");
    }

    private static SourceRange? FindRegion(PartText part, string name, out string fault)
    {
        fault = "";
        var text = part.Text;
        int? begin = null;
        var depth = 0;
        for (var line = part.Start; line < text.Length; line = PartText.LineAfter(text, line))
        {
            if (MarkAt(part, line) is not { } mark)
            {
                continue;
            }

            if (begin is null)
            {
                begin = !mark.IsEnd && mark.Name.Equals(name, StringComparison.OrdinalIgnoreCase) ? PartText.LineAfter(text, line) : null;
                depth = 1;
                continue;
            }

            depth += mark.IsEnd ? -1 : 1;
            if (mark.IsEnd && (depth == 0 || mark.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                return SourceRange.FromBounds(begin.Value, line);
            }
        }

        fault = begin is null ? "" : $"its region '{name}' is never closed.";
        return null;
    }

    /// <summary>The mark of a region that a line is: in a comment, because a line that begins with # is a heading.</summary>
    private static PartMark? MarkAt(PartText part, int line)
    {
        var end = PartText.LineAfter(part.Text, line);
        var content = part.Text.Substring(line, end - line).Trim();
        return content.StartsWith("<!--", StringComparison.Ordinal) || content.StartsWith("{/*", StringComparison.Ordinal)
            ? part.IsCode(part.Text.IndexOf(content[0], line)) ? null : PartMark.Read(content)
            : null;
    }

    private static SourceRange? FindHeading(PartText part, string id, bool hasHeading)
    {
        var wanted = Uri.UnescapeDataString(id);
        var headings = part.Headings;
        for (var i = 0; i < headings.Count; i++)
        {
            if (headings[i].Id.Equals(wanted, StringComparison.OrdinalIgnoreCase))
            {
                var next = headings.Skip(i + 1).FirstOrDefault(later => later.Level <= headings[i].Level);
                return SourceRange.FromBounds(hasHeading ? headings[i].Start : headings[i].End, next?.Start ?? part.Text.Length);
            }
        }

        return null;
    }

    private static string Suggest(PartText part, string section)
    {
        var names = part.Headings.Select(heading => heading.Id).ToList();
        for (var line = part.Start; line < part.Text.Length; line = PartText.LineAfter(part.Text, line))
        {
            if (MarkAt(part, line) is { IsEnd: false, Name.Length: > 0 } mark)
            {
                names.Add(mark.Name);
            }
        }

        return NearestName.Find(section, names) is { } near ? $" Did you mean '{near}'?"
            : names.Count == 0 ? ""
            : " It has " + string.Join(", ", names.Take(5).Select(name => $"'{name}'")) + (names.Count > 5 ? ", …" : "") + ".";
    }

    private static (SourceRange Taken, string Fault) TakeLines(string text, SourceRange range, int first, int last)
    {
        var starts = new List<int>();
        for (var line = range.Start; line < range.End; line = PartText.LineAfter(text, line))
        {
            starts.Add(line);
        }

        var beyond = first > starts.Count ? first : last > starts.Count ? last : 0;
        return beyond > 0 ? (default, string.Format(CultureInfo.InvariantCulture, "it has no line {0}: it ends with line {1}.", beyond, starts.Count))
            : last > 0 && last < first ? (default, string.Format(CultureInfo.InvariantCulture, "line {0} comes after line {1}.", first, last))
            : (SourceRange.FromBounds(starts[first - 1], last == 0 || last == starts.Count ? range.End : starts[last]), "");
    }

    /// <summary>Without blank lines at its beginning, and without blanks at its end.</summary>
    private static SourceRange Trim(string text, SourceRange range)
    {
        var (start, end) = (range.Start, Math.Min(range.End, text.Length));
        for (var at = start; at < end && char.IsWhiteSpace(text[at]); at++)
        {
            start = text[at] == '\n' ? at + 1 : start;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return SourceRange.FromBounds(start, end);
    }

    private static int Number(Group group) => int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
