namespace TypedContent.Compiler.Naming;

/// <summary>The members of generated classes by name: what nothing else in them may be called.</summary>
internal static class CollectionMembers
{
    /// <summary>The method of a collection's class by which each of its members finds its entry.</summary>
    public const string Getter = "OfKey";

    private static readonly string[] s_always = ["All", "Collection", "TryGet", Getter];

    /// <summary>What a collection's class has besides the classes of its taxonomies.</summary>
    public static IReadOnlyList<string> OfCollection { get; } = [.. s_always, "Archive", "Tree", "Search", .. EntryMembers.OfObject];

    /// <summary>What the class of a taxonomy has besides its terms.</summary>
    public static IReadOnlyList<string> OfTaxonomy { get; } = ["All", "ByName", "TryGet", .. EntryMembers.OfObject];

    /// <summary>What is wrong with a collection's name, in words that go on after it; null where nothing is.</summary>
    /// <remarks>No class may have a member of its own name. One that can do without goes without: a collection <c>Archive</c> has no archive.</remarks>
    public static string? FindFault(string collection) =>
        !Identifier.IsValid(collection) ? "is not a valid C# identifier"
        : s_always.Contains(collection, StringComparer.Ordinal) ? "is the name of a member of every collection"
        : null;
}
