using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Findings;

/// <summary>Collects the findings of one file.</summary>
internal sealed class FindingBag(LineMap lines)
{
    // A message quotes text from the file, which may be megabytes long.
    private const int MaxArgument = 200;

    private readonly List<Finding> _findings = [];

    // The messages of these ids begin with the kind of file that is faulty.
    private static readonly HashSet<string> s_ofWhole = new(StringComparer.Ordinal)
    {
        FindingIds.YamlSyntax, FindingIds.TomlSyntax, FindingIds.JsonSyntax, FindingIds.NotAMap, FindingIds.RefusedFeature,
    };

    /// <summary>The kind of text being read, as named in messages.</summary>
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
        var texts = (s_ofWhole.Contains(id) ? arguments.Prepend(Subject) : arguments).Select(argument => Shorten(Restore?.Invoke(argument) ?? argument));
        _findings.Add(new Finding(id, location.Range, location.Lines, texts.ToEquatableArray()) { File = file });
    }

    /// <summary>Adds the findings of another part of the file.</summary>
    public void AddRange(EquatableArray<Finding> findings) => _findings.AddRange(findings);

    /// <summary>Removes the findings after the first <paramref name="count"/>, because they turned out to have another cause.</summary>
    public void TakeBack(int count) => _findings.RemoveRange(count, _findings.Count - count);

    /// <summary>Removes those findings after the first <paramref name="count"/> that match.</summary>
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

    /// <summary>The number of findings so far.</summary>
    public int Count => _findings.Count;

    /// <summary>The one-based line number, as in messages.</summary>
    public int LineNumber(SourceRange range) => Locate(range).Lines.StartLine + 1;

    /// <summary>The findings after the first <paramref name="count"/>, in file order.</summary>
    public EquatableArray<Finding> Since(int count) =>
        _findings.Skip(count).OrderBy(finding => finding.Range.Start).ThenBy(finding => finding.Id, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>The findings in the order in which they were found.</summary>
    public EquatableArray<Finding> InOrderFound() => _findings.ToEquatableArray();

    /// <summary>The findings in file order.</summary>
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
