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

    public FindingBag(string text)
        : this(new LineMap(text))
    {
    }

    public void Add(string id, SourceRange range, params string[] arguments) =>
        _findings.Add(
            new Finding(id, range, lines.Locate(range), (s_ofWhole.Contains(id) ? arguments.Prepend(Subject) : arguments).Select(Shorten).ToEquatableArray()));

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

    public SourceLocation Locate(SourceRange range) => new(range, lines.Locate(range));

    /// <summary>How many there are so far.</summary>
    public int Count => _findings.Count;

    /// <summary>One-based, as a message gives it.</summary>
    public int LineNumber(SourceRange range) => lines.Locate(range).StartLine + 1;

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
