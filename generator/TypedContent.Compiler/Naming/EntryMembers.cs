namespace TypedContent.Compiler.Naming;

/// <summary>The origin of an entry's member.</summary>
internal enum MemberOrigin
{
    /// <summary>Inherited from the runtime library's ContentEntry.</summary>
    Library,

    /// <summary>Generated, and filled from front matter.</summary>
    Core,

    /// <summary>Generated, and derived from the core set.</summary>
    Derived,

    /// <summary>Generated, and returns other entries of the collection.</summary>
    Neighbor,

    /// <summary>Only in the runtime library's IContentEntry, which is implemented explicitly, so an entry type may use the name for something else.</summary>
    Interface,
}

/// <summary>A member that every entry has, whatever its front matter.</summary>
internal sealed record EntryMemberName(string Name, MemberOrigin Origin);

/// <summary>
/// The members of every entry: the only list of their names. A test compares it with the runtime library and with a generated entry type. The generator's
/// GeneratedMembers has the code of the generated ones.
/// </summary>
internal static class EntryMembers
{
    public static IReadOnlyList<EntryMemberName> All { get; } =
    [
        .. From(MemberOrigin.Library,
            "Identity", "Slug", "Url", "Aliases", "SourcePath", "ContentHash", "Body", "Html", "Text", "Excerpt", "ExcerptHtml", "WordCount", "ReadingTime",
            "Headings", "Contents", "Links", "Images", "Files"),
        .. From(MemberOrigin.Core,
            "Title", "NavTitle", "Order", "Date", "Updated", "PublishDate", "ExpiryDate", "Description", "Authors", "Categories", "Tags", "Lang", "Draft"),
        .. From(MemberOrigin.Derived, "Author"),
        .. From(MemberOrigin.Neighbor, "Newer", "Older", "Related", "Translations", "Series", "LinkedFrom",
            "Parent", "Ancestors", "Children", "Previous", "Next"),
        .. From(MemberOrigin.Interface, "Image", "GetTerms"),
    ];

    /// <summary>The members of every object.</summary>
    public static IReadOnlyList<string> OfObject { get; } = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private static readonly HashSet<string> s_library = new(Names(MemberOrigin.Library), StringComparer.Ordinal);

    private static readonly HashSet<string> s_generated = new(Names(MemberOrigin.Core, MemberOrigin.Derived, MemberOrigin.Neighbor), StringComparer.Ordinal);

    // Case is ignored: two members that differ only in case would be a trap.
    private static readonly HashSet<string> s_reserved = new([.. s_library, .. s_generated, .. OfObject], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the runtime library's ContentEntry has this member, so that another one would hide it.</summary>
    public static bool IsInLibrary(string name) => s_library.Contains(name);

    /// <summary>Whether it is generated into every entry type that does not declare it.</summary>
    public static bool IsGenerated(string name) => s_generated.Contains(name);

    /// <summary>Whether the property of another key cannot have this name.</summary>
    public static bool IsReserved(string name) => s_reserved.Contains(name);

    public static IEnumerable<string> Names(params MemberOrigin[] origins) =>
        All.Where(member => origins.Contains(member.Origin)).Select(member => member.Name);

    private static IEnumerable<EntryMemberName> From(MemberOrigin origin, params string[] names) => names.Select(name => new EntryMemberName(name, origin));
}
