using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Fences;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Yaml;

/// <summary>Finds valid YAML that does not mean what its writer intended: a value that ends at a <c>#</c>, or list items that are one text.</summary>
/// <param name="text">The front matter.</param>
/// <param name="offset">Its position in the file.</param>
internal sealed class YamlSlips(string text, int offset)
{
    // Characters that people write before an item, besides other kinds of dashes.
    private const string Bullets = "*+•·‣◦・";

    private static readonly HashSet<string> s_textKeys =
        new([.. KnownKeys.Title, .. KnownKeys.Description, .. KnownKeys.Excerpt, .. KnownKeys.Tags, .. KnownKeys.Categories], StringComparer.Ordinal);

    private static readonly HashSet<string> s_wordKeys =
        new([.. KnownKeys.Tags, .. KnownKeys.Categories, .. KnownKeys.Authors, .. KnownKeys.Aliases], StringComparer.Ordinal);

    /// <summary>Explains what is wrong with a line that is meant as a list item; null if nothing is.</summary>
    /// <param name="line">The line.</param>
    public static string? FindItemFault(string line)
    {
        var item = line.Trim();
        if (item.Length < 2)
        {
            return null;
        }

        var word = item.Substring(1).TrimStart([.. item.Where(LookAlikes.IsBlank), ' ']);
        return item[0] == '-' && LookAlikes.IsBlank(item[1]) ? $"the space after '-' is {LookAlikes.Describe(item[1])}; write a plain one: - {word}"
            : item[0] == '-' && !char.IsWhiteSpace(item[1]) && !char.IsDigit(item[1]) && item[1] is not ('-' or '.' or '>')
                ? $"a space is missing after the dash of a list item; write: - {word}"
            : LookAlikes.IsDash(item[0]) ? $"a list item begins with '- ', not with {LookAlikes.Describe(item[0])}; write: - {word}"
            : Bullets.IndexOf(item[0]) >= 0 && (item[1] == ' ' || LookAlikes.IsBlank(item[1]))
                ? $"a list item begins with '- ', not with '{item[0]}'; write: - {word}"
            : null;
    }

    /// <summary>Finds list items that YAML reads as one text, because the blank after the dash is missing or the dash is another character.</summary>
    /// <param name="root">The parsed front matter.</param>
    /// <returns>The place in the front matter, and the reason; null if there are none.</returns>
    public (SourceRange Range, string Reason)? FindList(FrontMatterNode root)
    {
        foreach (var value in Values(root).Where(
            value => value.Scalar is { IsPlain: true, Text.Length: > 1 } && value.Scalar.Range.Start >= value.KeyRange.End))
        {
            var start = value.Scalar.Range.Start - offset;
            var first = FileLines.At(text, start);
            var isLong = value.Scalar.Range.End - offset > first.End;
            if (value.IsItem)
            {
                // A later item without a blank continues the previous one.
                if (isLong && FindItem(FileLines.Next(text, first.End), value.Scalar.Range.End - offset) is { } later)
                {
                    return later;
                }

                continue;
            }

            var isBelow = text.IndexOf('\n', value.KeyRange.End - offset, start - (value.KeyRange.End - offset)) >= 0;
            var isWords = s_wordKeys.Contains(KeyFolding.Fold(value.Key));
            var second = FileLines.Next(text, first.End);
            var isMeant = isWords || (isBelow && (text[start] == '-' || (isLong && text[second + Indentation(second)] == text[start])));
            if (isMeant && FindItemFault(text.Substring(start, first.End - start)) is { } fault)
            {
                var line = FileLines.TrimEnd(text, SourceRange.FromBounds(start, first.End));
                return (line, isBelow || text[start] != '-'
                    ? fault
                    : $"{fault.Split(';')[0]}; write: {value.Key}: [{ListOf(text.Substring(line.Start, line.Length))}]");
            }
        }

        return null;
    }

    /// <summary>Reports values that end at a <c>#</c> without a blank after it, which is never meant as a comment.</summary>
    /// <param name="root">The parsed front matter.</param>
    /// <param name="findings">Receives the findings.</param>
    public void ReportComments(FrontMatterNode root, FindingBag findings)
    {
        if (text.IndexOf('#') < 0)
        {
            return;
        }

        var reported = new HashSet<int>();
        foreach (var value in Values(root))
        {
            if (FindComment(value) is { } comment && reported.Add(comment.Start))
            {
                var written = text.Substring(comment.Start, comment.Length);
                var whole = value.Scalar.Text.Length > 0 ? value.Scalar.Text + " " + written : written;
                findings.Add(FindingIds.TakenForComment, new SourceRange(offset + comment.Start, comment.Length), written, value.Key, Corrected(value, whole));
            }
        }
    }

    private static string ListOf(string items) =>
        string.Join(
            ", ", items.Split([" -", ","], StringSplitOptions.RemoveEmptyEntries).Select(item => item.Trim().TrimStart('-')).Where(item => item.Length > 0));

    private (SourceRange Range, string Reason)? FindItem(int start, int end)
    {
        for (var at = start; at < end;)
        {
            var line = FileLines.At(text, at);
            if (text.AsSpan(line.Start, line.Length).TrimStart().StartsWith("-".AsSpan())
                && FindItemFault(text.Substring(line.Start, line.Length)) is { } fault)
            {
                return (new SourceRange(line.Start + Indentation(line.Start), text.AsSpan(line.Start, line.Length).Trim().Length), fault);
            }

            at = FileLines.Next(text, line.End);
        }

        return null;
    }

    /// <summary>The comment on the line of a value that is text, or that is empty because of it.</summary>
    private SourceRange? FindComment(YamlValue value)
    {
        var scalar = value.Scalar;
        if (!scalar.IsPlain || scalar.Range.Start < value.KeyRange.Start)
        {
            return null;
        }

        var at = scalar.Text.Length > 0 ? scalar.Range.End - offset
            : value.IsItem ? ItemStart(scalar.Range.Start - offset)
            : text.IndexOf(':', value.KeyRange.End - offset) + 1;
        if (at <= 0)
        {
            return null;
        }

        var start = at;
        while (start < text.Length && text[start] is ' ' or '\t')
        {
            start++;
        }

        if (start == at || start + 1 >= text.Length || text[start] != '#' || char.IsWhiteSpace(text[start + 1]) || text[start + 1] == '#')
        {
            return null;
        }

        return scalar.Text.Length == 0 || IsText(value) ? FileLines.TrimEnd(text, FileLines.At(text, start)) : null;
    }

    // Called last, because most values have no comment after them.
    private static bool IsText(YamlValue value) =>
        (!value.IsItem && s_textKeys.Contains(KeyFolding.Fold(value.Key)))
        || (CoreSchema.Resolve(value.Scalar.Text) == FieldKind.Text && !DateShapes.All.Any(shape => shape.Regex.IsMatch(value.Scalar.Text)));

    /// <summary>The position after the dash of an item without a value.</summary>
    private int ItemStart(int at)
    {
        var dash = at > 0 ? text.LastIndexOf('-', Math.Min(at, text.Length - 1)) : -1;
        return dash < 0 ? -1 : dash + 1;
    }

    private int Indentation(int lineStart)
    {
        var line = FileLines.At(text, lineStart);
        return line.Length - text.AsSpan(line.Start, line.Length).TrimStart().Length;
    }

    /// <summary>The corrected value. Several words with a hash sign before each become a list.</summary>
    private static string Corrected(YamlValue value, string whole)
    {
        var quoted = FindingBag.Shorten(whole).Replace("\\", "\\\\").Replace("\"", "\\\"");
        var words = whole.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return value.IsItem ? $"- \"{quoted}\""
            : s_wordKeys.Contains(KeyFolding.Fold(value.Key)) && words.All(word => word[0] == '#' && word.Length > 1)
                ? $"{value.Key}: [{string.Join(", ", words.Select(word => word.Trim('#', ',')))}]"
            : $"{value.Key}: \"{quoted}\"";
    }

    /// <summary>All scalar values with their keys. The items of a list have the list's key.</summary>
    private static IEnumerable<YamlValue> Values(FrontMatterNode root)
    {
        var open = new Stack<(FrontMatterNode Node, string Key, SourceRange KeyRange, bool IsItem)>();
        open.Push((root, "", default, false));
        while (open.Count > 0)
        {
            var (node, key, keyRange, isItem) = open.Pop();
            switch (node)
            {
                case FrontMatterMap map:
                    foreach (var entry in map.Entries)
                    {
                        open.Push((entry.Value, entry.Key, entry.KeyRange, false));
                    }

                    break;
                case FrontMatterList list:
                    foreach (var item in list.Items)
                    {
                        open.Push((item, key, keyRange, true));
                    }

                    break;
                case FrontMatterScalar scalar when key.Length > 0:
                    yield return new YamlValue(key, keyRange, scalar, isItem);
                    break;
            }
        }
    }

    private readonly record struct YamlValue(string Key, SourceRange KeyRange, FrontMatterScalar Scalar, bool IsItem);
}
