using TypedContent.Compiler.Naming;

namespace TypedContent.Compiler.Catalog;

/// <summary>What a taxonomy may be called: it becomes a class within its collection's.</summary>
internal static class TaxonomyNames
{
    /// <summary>Whether every collection has it anyway.</summary>
    public static bool IsStandard(string name) => CollectionMembers.Taxonomies.Contains(name, StringComparer.Ordinal);

    /// <summary>What is wrong with a name, in words; null where nothing is.</summary>
    public static string? FindFault(string name, string collection) =>
        !Identifier.IsValid(name) ? $"'{name}' is no C# identifier"
        : CollectionMembers.OfCollection.Contains(name, StringComparer.OrdinalIgnoreCase) ? $"{collection} has a member '{name}' already"
        : name == collection ? "it has its collection's name, which its class would hide"
        : null;
}
