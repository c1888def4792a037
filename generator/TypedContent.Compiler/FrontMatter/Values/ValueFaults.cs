using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>Reports values that are not what their keys need.</summary>
internal static class ValueFaults
{
    /// <param name="findings">Takes the finding.</param>
    /// <param name="entry">The key with its value.</param>
    /// <param name="expected">What the key needs.</param>
    public static void AddWrongType(this FindingBag findings, FrontMatterEntry entry, string expected) =>
        findings.AddWrongType(entry, expected, entry.Value is FrontMatterScalar scalar ? Quote(scalar) : entry.Value.Kind);

    /// <param name="findings">Takes the finding.</param>
    /// <param name="entry">The key with its value.</param>
    /// <param name="expected">What the key needs.</param>
    /// <param name="found">What the file has.</param>
    public static void AddWrongType(this FindingBag findings, FrontMatterEntry entry, string expected, string found) =>
        findings.Add(FindingIds.WrongType, entry.Value.Range, entry.Key, expected, found);

    /// <summary>What is where a name, or a map with one, is needed: of a map, that it has none.</summary>
    public static string DescribeUnnamed(FrontMatterNode node) => node is FrontMatterMap ? "a map without 'name'" : node.Kind;

    /// <summary>A scalar as a message shows it.</summary>
    public static string Quote(FrontMatterScalar scalar)
    {
        var quoted = $"\"{FindingBag.Shorten(scalar.Text)}\"";
        return LookAlikes.FindFirst(scalar.Text) is { } c ? $"{quoted}, with {LookAlikes.Describe(c)} in it" : quoted;
    }
}
