using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>A collection's versions, and which of its pages are versions of each other. The sister of <see cref="LanguageSpec"/>.</summary>
/// <param name="Names">The versions, released ones first, and of these the newest.</param>
/// <param name="Entries">The version of each page, as a position in <see cref="Names"/>, or -1 if it is part of all; empty without versions.</param>
/// <param name="Versions">For each page, the index in this table where its row begins, and the end of the last row; then the rows: the positions of the page
/// in all versions in which it exists in its language, including its own, in the order of <see cref="Names"/>. A row is empty if the page exists in one
/// version only; the table is empty if all rows are.</param>
internal sealed record VersionSpec(EquatableArray<string> Names, EquatableArray<int> Entries, EquatableArray<int> Versions)
{
    /// <summary>For a collection without versions.</summary>
    public static VersionSpec None { get; } = new([], [], []);

    /// <summary>The plan by which they were found.</summary>
    public VersionPlan Plan { get; init; } = VersionPlan.None;

    /// <summary>The versions that folders name.</summary>
    public IEnumerable<string> FolderNames => Names.Where(name => name != Plan.Current);

    /// <summary>Versions that the project lists, but of which there is no page.</summary>
    public EquatableArray<string> Unused { get; init; } = [];

    /// <summary>Pages of the version before the newest one that the newest one does not have.</summary>
    public EquatableArray<MissingPage> Missing { get; init; } = [];
}

/// <summary>A page that is missing in the newest version.</summary>
/// <param name="Source">The page's file.</param>
/// <param name="Version">Its version.</param>
/// <param name="Newest">The newest version.</param>
internal sealed record MissingPage(string Source, string Version, string Newest);
