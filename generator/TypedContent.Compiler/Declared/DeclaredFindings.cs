using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Declared;

/// <summary>What is wrong in one file by the type that its collection declares.</summary>
internal sealed class DeclaredFindings
{
    private readonly List<Finding> _findings = [];

    /// <summary>How many there are so far.</summary>
    public int Count => _findings.Count;

    public void Add(string id, SourceLocation location, params string[] arguments) =>
        _findings.Add(new Finding(id, location.Range, location.Lines, arguments.Select(FindingBag.Shorten).ToEquatableArray()));

    /// <summary>A value is not among those that its property takes.</summary>
    public void AddNotAmong(IReadOnlyCollection<string> values, SourceLocation location, string key, string written)
    {
        var nearest = NearestName.FindKey(written, values);
        Add(FindingIds.NotAmongValues, location, key, written, string.Join(", ", values), nearest.Length == 0 ? "" : $". Did you mean '{nearest}'?");
    }

    public EquatableArray<Finding> ToEquatableArray() => _findings.ToEquatableArray();

    /// <summary>A value as a message shows it.</summary>
    public static string Quote(string text) => $"\"{text}\"";
}
