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

    public FindingBag(string text)
        : this(new LineMap(text))
    {
    }

    public void Add(string id, SourceRange range, params string[] arguments) =>
        _findings.Add(
            new Finding(id, range, lines.Locate(range), (s_ofWhole.Contains(id) ? arguments.Prepend(Subject) : arguments).Select(Shorten).ToEquatableArray()));

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

    public SourceLocation Locate(SourceRange range) => new(range, lines.Locate(range));

    /// <summary>The number of findings so far.</summary>
    public int Count => _findings.Count;

    /// <summary>The one-based line number, as in messages.</summary>
    public int LineNumber(SourceRange range) => lines.Locate(range).StartLine + 1;

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
