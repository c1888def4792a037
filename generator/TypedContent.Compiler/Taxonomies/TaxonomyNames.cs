using TypedContent.Compiler.Naming;

namespace TypedContent.Compiler.Taxonomies;

/// <summary>The names of the standard taxonomies, and the rules for other names. A taxonomy becomes a class nested in its collection's class.</summary>
internal static class TaxonomyNames
{
    /// <summary>The taxonomy whose terms order and number their entries.</summary>
    public const string Series = "Series";

    /// <summary>The standard taxonomies whose terms are plain words in the front matter.</summary>
    public static IReadOnlyList<string> OfWords { get; } = ["Categories", "Tags"];

    /// <summary>The taxonomies that every collection has.</summary>
    public static IReadOnlyList<string> Standard { get; } = [.. OfWords, Series];

    /// <summary>Whether every collection has this taxonomy.</summary>
    public static bool IsStandard(string name) => Standard.Contains(name, StringComparer.Ordinal);

    /// <summary>What is wrong with a name; null if nothing is.</summary>
    public static string? FindFault(string name, string collection) =>
        !Identifier.IsValid(name) ? $"'{name}' is not a valid C# identifier"
        : CollectionMembers.OfCollection.Contains(name, StringComparer.OrdinalIgnoreCase) ? $"{collection} already has a member '{name}'"
        : name == collection ? "it has the name of its collection, which its class would hide"
        : null;
}
