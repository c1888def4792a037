using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Findings;

/// <summary>Collects the findings of one file.</summary>
internal sealed class FindingBag(LineMap lines)
{
    // A message quotes what it found, which may be megabytes.
    private const int MaxArgument = 200;

    private readonly List<Finding> _findings = [];

    // Of these the message names what kind of file is faulty.
    private static readonly HashSet<string> s_ofWhole = new(StringComparer.Ordinal)
    {
        FindingIds.YamlSyntax, FindingIds.TomlSyntax, FindingIds.JsonSyntax, FindingIds.NotAMap, FindingIds.RefusedFeature,
    };

    /// <summary>What is read, as a message calls it.</summary>
    public string Subject { get; init; } = "front matter";

    /// <summary>The text that is read where it was put together from several files; null where it is the file's own.</summary>
    public AssembledText? Assembled { get; init; }

    /// <summary>Gives a text as a message shows it; null where that is the same.</summary>
    public Func<string, string>? Restore { get; init; }

    public FindingBag(string text)
        : this(new LineMap(text))
    {
    }

    public void Add(string id, SourceRange range, params string[] arguments)
    {
        var location = Locate(range);
        var file = FileAt(range);
        _findings.Add(new Finding(
            id, location.Range, location.Lines, (s_ofWhole.Contains(id) ? arguments.Prepend(Subject) : arguments).Select(argument => Shorten(Restore?.Invoke(argument) ?? argument)).ToEquatableArray()) { File = file });
    }

    /// <summary>Takes over what was found elsewhere in the file.</summary>
    public void AddRange(EquatableArray<Finding> findings) => _findings.AddRange(findings);

    /// <summary>Takes back what was found after the first so many: it has another cause.</summary>
    public void TakeBack(int count) => _findings.RemoveRange(count, _findings.Count - count);

    /// <summary>Takes back some of what was found after the first so many.</summary>
    public void TakeBack(int count, Predicate<Finding> isMeant)
    {
        for (var i = _findings.Count - 1; i >= count; i--)
        {
            if (isMeant(_findings[i]))
            {
                _findings.RemoveAt(i);
            }
        }
    }

    /// <summary>Where a range is written, which may be in a file that the article includes.</summary>
    public SourceLocation Locate(SourceRange range)
    {
        if (Assembled is null)
        {
            return new SourceLocation(range, lines.Locate(range));
        }

        var (file, written) = Assembled.Locate(range);
        return new SourceLocation(written, file.Lines.Locate(written));
    }

    /// <summary>The included file that a range is in; null for the article's own.</summary>
    public string? FileAt(SourceRange range) => Assembled?.FileAt(range.Start).FullPath;

    /// <summary>What is written where a range comes from; null where the range is that text itself.</summary>
    public string? WrittenAt(SourceRange range)
    {
        if (Assembled is null)
        {
            return null;
        }

        var (file, written) = Assembled.Locate(range);
        return file.Text.Substring(written.Start, Math.Min(written.Length, file.Text.Length - written.Start));
    }

    /// <summary>How many there are so far.</summary>
    public int Count => _findings.Count;

    /// <summary>One-based, as a message gives it.</summary>
    public int LineNumber(SourceRange range) => Locate(range).Lines.StartLine + 1;

    /// <summary>What was found after the first so many, in the order of the file.</summary>
    public EquatableArray<Finding> Since(int count) =>
        _findings.Skip(count).OrderBy(finding => finding.Range.Start).ThenBy(finding => finding.Id, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>The findings in the order in which they were found.</summary>
    public EquatableArray<Finding> InOrderFound() => _findings.ToEquatableArray();

    /// <summary>The findings in the order of the file.</summary>
    public EquatableArray<Finding> ToArray() =>
        _findings.OrderBy(finding => finding.Range.Start).ThenBy(finding => finding.Id, StringComparer.Ordinal).ToEquatableArray();

    public static string Shorten(string argument)
    {
        if (argument.Length <= MaxArgument)
        {
            return argument;
        }

        var length = char.IsHighSurrogate(argument[MaxArgument - 1]) ? MaxArgument - 1 : MaxArgument;
        return argument.Substring(0, length) + "…";
    }
}
