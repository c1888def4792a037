using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>Reports values that do not fit their keys.</summary>
internal static class ValueFaults
{
    /// <param name="findings">Receives the finding.</param>
    /// <param name="entry">The key with its value.</param>
    /// <param name="expected">The kind of value that the key needs.</param>
    public static void AddWrongType(this FindingBag findings, FrontMatterEntry entry, string expected) =>
        findings.AddWrongType(entry, expected, entry.Value is FrontMatterScalar scalar ? Quote(scalar) : entry.Value.Kind);

    /// <param name="findings">Receives the finding.</param>
    /// <param name="entry">The key with its value.</param>
    /// <param name="expected">The kind of value that the key needs.</param>
    /// <param name="found">The value in the file.</param>
    public static void AddWrongType(this FindingBag findings, FrontMatterEntry entry, string expected, string found) =>
        findings.Add(FindingIds.WrongType, entry.Value.Range, entry.Key, expected, found);

    /// <summary>Describes a node that should have been a name or a map with a name.</summary>
    public static string DescribeUnnamed(FrontMatterNode node) => node is FrontMatterMap ? "a map without 'name'" : node.Kind;

    /// <summary>Quotes a scalar for a message.</summary>
    public static string Quote(FrontMatterScalar scalar)
    {
        var quoted = $"\"{FindingBag.Shorten(scalar.Text)}\"";
        return LookAlikes.FindFirst(scalar.Text) is { } c ? $"{quoted}, with {LookAlikes.Describe(c)} in it" : quoted;
    }
}
