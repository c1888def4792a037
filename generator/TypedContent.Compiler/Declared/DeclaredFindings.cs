using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Declared;

/// <summary>The findings in one file that come from its collection's declared type.</summary>
internal sealed class DeclaredFindings
{
    private readonly List<Finding> _findings = [];

    /// <summary>The number of findings so far.</summary>
    public int Count => _findings.Count;

    public void Add(string id, SourceLocation location, params string[] arguments) =>
        _findings.Add(new Finding(id, location.Range, location.Lines, arguments.Select(FindingBag.Shorten).ToEquatableArray()));

    /// <summary>Reports a value that is not one of the property's allowed values.</summary>
    public void AddNotAmong(IReadOnlyCollection<string> values, SourceLocation location, string key, string written)
    {
        var nearest = NearestName.FindKey(written, values);
        Add(FindingIds.NotAmongValues, location, key, written, string.Join(", ", values), nearest.Length == 0 ? "" : $". Did you mean '{nearest}'?");
    }

    public EquatableArray<Finding> ToEquatableArray() => _findings.ToEquatableArray();

    /// <summary>Quotes a value for a message.</summary>
    public static string Quote(string text) => $"\"{text}\"";
}
