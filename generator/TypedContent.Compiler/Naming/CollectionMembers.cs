namespace TypedContent.Compiler.Naming;

/// <summary>The fixed members of generated classes. Nothing else in them may have these names.</summary>
internal static class CollectionMembers
{
    /// <summary>The method with which the members of a collection's class get their entries.</summary>
    public const string Getter = "OfKey";

    private static readonly string[] s_always = ["All", "Collection", "TryGet", Getter];

    /// <summary>The members of a collection's class besides the classes of its taxonomies.</summary>
    public static IReadOnlyList<string> OfCollection { get; } = [.. s_always, "Archive", "Tree", "Search", .. EntryMembers.OfObject];

    /// <summary>The members of a taxonomy's class besides its terms.</summary>
    public static IReadOnlyList<string> OfTaxonomy { get; } = ["All", "ByName", "TryGet", .. EntryMembers.OfObject];

    /// <summary>Explains what is wrong with a collection's name, as the end of a sentence that begins with it; null if nothing is.</summary>
    /// <remarks>A class cannot have a member with its own name. An optional member is left out then: a collection <c>Archive</c> has no archive.</remarks>
    public static string? FindFault(string collection) =>
        !Identifier.IsValid(collection) ? "is not a valid C# identifier"
        : s_always.Contains(collection, StringComparer.Ordinal) ? "is the name of a member of every collection"
        : null;
}
