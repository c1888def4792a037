using TypedContent.Compiler.Naming;

namespace TypedContent.Compiler.Taxonomies;

/// <summary>What taxonomies are called, and what one may be called: it becomes a class within its collection's.</summary>
internal static class TaxonomyNames
{
    /// <summary>The one whose terms have an order of their entries, and numbers for them.</summary>
    public const string Series = "Series";

    /// <summary>Those of every collection whose terms are in the front matter as words and nothing else.</summary>
    public static IReadOnlyList<string> OfWords { get; } = ["Categories", "Tags"];

    /// <summary>Those of every collection.</summary>
    public static IReadOnlyList<string> Standard { get; } = [.. OfWords, Series];

    /// <summary>Whether every collection has it anyway.</summary>
    public static bool IsStandard(string name) => Standard.Contains(name, StringComparer.Ordinal);

    /// <summary>What is wrong with a name, in words; null where nothing is.</summary>
    public static string? FindFault(string name, string collection) =>
        !Identifier.IsValid(name) ? $"'{name}' is not a valid C# identifier"
        : CollectionMembers.OfCollection.Contains(name, StringComparer.OrdinalIgnoreCase) ? $"{collection} already has a member '{name}'"
        : name == collection ? "it has the name of its collection, which its class would hide"
        : null;
}
