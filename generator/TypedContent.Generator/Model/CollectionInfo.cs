using TypedContent.Compiler.Naming;

namespace TypedContent.Generator.Model;

/// <summary>A collection such as <c>Articles</c>, with entries of type <c>Article</c>.</summary>
internal sealed record CollectionInfo(string Name, string EntryType)
{
    public const string DefaultName = "Articles";

    /// <summary>Whether its entry type is less accessible than the project's setting, so that the collection must be too.</summary>
    public bool IsInternal { get; init; }

    /// <summary>The entry type without its namespace.</summary>
    public string EntryTypeName => EntryType.Substring(EntryType.LastIndexOfAny(['.', ':']) + 1);

    /// <summary>The class with the collection's tables and articles.</summary>
    public string CompiledName => "Compiled" + Name;

    public bool IsValid => CollectionMembers.FindFault(Name) is null && Identifier.IsValid(EntryType);

    /// <summary>
    /// The name in the singular: <c>Posts</c> contains <c>Post</c>, <c>Stories</c> contains <c>Story</c>. The package's targets must have the same rule.
    /// </summary>
    public static string EntryTypeOf(string collection) =>
        collection.EndsWith("ies", StringComparison.Ordinal) ? collection.Substring(0, collection.Length - 3) + "y"
        : collection.Length > 1
            && collection[collection.Length - 1] == 's'
            && collection[collection.Length - 2] != 's' ? collection.Substring(0, collection.Length - 1)
        : collection + "Entry";
}
