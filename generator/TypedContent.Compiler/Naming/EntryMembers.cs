namespace TypedContent.Compiler.Naming;

/// <summary>Where a member of an entry comes from.</summary>
internal enum MemberOrigin
{
    /// <summary>The runtime library's ContentEntry has it.</summary>
    Library,

    /// <summary>It is generated, and front matter fills it.</summary>
    Core,

    /// <summary>It is generated and follows from the core set.</summary>
    Derived,

    /// <summary>It is generated and leads to other entries of the collection.</summary>
    Neighbor,

    /// <summary>Only the runtime library's IContentEntry has it, which is implemented explicitly: an entry type may use the name for something else.</summary>
    Interface,
}

/// <summary>A member that every entry has, whatever other keys its front matter has.</summary>
internal sealed record EntryMemberName(string Name, MemberOrigin Origin);

/// <summary>
/// The members that every entry has: the one list of their names. A test compares it with the runtime library and with a generated entry type;
/// how the generated ones are written is beside it in the generator's GeneratedMembers.
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

    /// <summary>What every object has.</summary>
    public static IReadOnlyList<string> OfObject { get; } = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private static readonly HashSet<string> s_library = new(Names(MemberOrigin.Library), StringComparer.Ordinal);

    private static readonly HashSet<string> s_generated = new(Names(MemberOrigin.Core, MemberOrigin.Derived, MemberOrigin.Neighbor), StringComparer.Ordinal);

    // Case is ignored: two members that differ in nothing else would be a trap.
    private static readonly HashSet<string> s_reserved = new([.. s_library, .. s_generated, .. OfObject], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the runtime library's ContentEntry has it, so that a member of this name would hide that one.</summary>
    public static bool IsInLibrary(string name) => s_library.Contains(name);

    /// <summary>Whether it is generated into every entry type that does not declare it itself.</summary>
    public static bool IsGenerated(string name) => s_generated.Contains(name);

    /// <summary>Whether a property for another key must have another name.</summary>
    public static bool IsReserved(string name) => s_reserved.Contains(name);

    public static IEnumerable<string> Names(params MemberOrigin[] origins) =>
        All.Where(member => origins.Contains(member.Origin)).Select(member => member.Name);

    private static IEnumerable<EntryMemberName> From(MemberOrigin origin, params string[] names) => names.Select(name => new EntryMemberName(name, origin));
}
