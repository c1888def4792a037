using TypedContent.Compiler.Naming;

namespace TypedContent.Compiler.Catalog;

/// <summary>What a taxonomy may be called: it becomes a class within its collection's.</summary>
internal static class TaxonomyNames
{
    private static readonly HashSet<string> s_members = new(StringComparer.OrdinalIgnoreCase)
    {
        "All", "Archive", "Collection", "TryGet", NameAllocator.Getter, "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    /// <summary>Whether every collection has it anyway.</summary>
    public static bool IsStandard(string name) => name == CatalogPlan.Series || CatalogPlan.Standard.Contains(name);

    /// <summary>What is wrong with a name, in words; null where nothing is.</summary>
    public static string? FindFault(string name, string collection) =>
        !Identifier.IsValid(name) ? $"'{name}' is no C# identifier"
        : s_members.Contains(name) ? $"{collection} has a member '{name}' already"
        : name == collection ? "it has its collection's name, which its class would hide"
        : null;
}
