using System.ComponentModel;

namespace TypedContent.Generated;

/// <summary>
/// The tables of a <see cref="ContentSource"/>. Numbers never change and are never reused, because compiled code contains them. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ContentTable
{
    /// <summary>No table.</summary>
    None = 0,

    /// <summary><see cref="ContentSource.Keys"/>, 8 bytes each.</summary>
    Keys = 1,

    /// <summary><see cref="ContentSource.KeyIndex"/>, 4 bytes each.</summary>
    KeyIndex = 2,

    /// <summary><see cref="ContentSource.SlugHashes"/>, 8 bytes each.</summary>
    SlugHashes = 3,

    /// <summary><see cref="ContentSource.SlugIndex"/>, 4 bytes each.</summary>
    SlugIndex = 4,

    /// <summary><see cref="ContentSource.Related"/>, 4 bytes each.</summary>
    Related = 5,

    /// <summary><see cref="ContentSource.LinkedFrom"/>, 4 bytes each.</summary>
    LinkedFrom = 6,

    /// <summary><see cref="ContentSource.FolderStarts"/>, 4 bytes each.</summary>
    FolderStarts = 9,

    /// <summary><see cref="ContentSource.FolderEntries"/>, 4 bytes each.</summary>
    FolderEntries = 10,

    /// <summary><see cref="ContentSource.Visibility"/>, 8 bytes each.</summary>
    Visibility = 11,

    /// <summary><see cref="ContentSource.EntryLanguages"/>, 4 bytes each.</summary>
    EntryLanguages = 13,

    /// <summary><see cref="ContentSource.Translations"/>, 4 bytes each.</summary>
    Translations = 14,

    /// <summary><see cref="ContentSource.RelationStarts"/>, 4 bytes each.</summary>
    RelationStarts = 15,

    /// <summary><see cref="ContentSource.RelationKeys"/>, 8 bytes each.</summary>
    RelationKeys = 16,

    /// <summary><see cref="ContentSource.ArchiveMonths"/>, 4 bytes each.</summary>
    ArchiveMonths = 17,

    /// <summary><see cref="ContentSource.ArchiveStarts"/>, 4 bytes each.</summary>
    ArchiveStarts = 18,

    /// <summary><see cref="ContentSource.ArchiveEntries"/>, 4 bytes each.</summary>
    ArchiveEntries = 19,

    /// <summary><see cref="ContentSource.SeriesParts"/>, 4 bytes each.</summary>
    SeriesParts = 20,

    /// <summary><see cref="ContentSource.Decompositions"/>, 4 bytes each.</summary>
    Decompositions = 23,

    /// <summary><see cref="ContentSource.TreeNodes"/>, 4 bytes each.</summary>
    TreeNodes = 24,

    /// <summary><see cref="ContentSource.TreePages"/>, 4 bytes each.</summary>
    TreePages = 25,

    /// <summary><see cref="ContentSource.Order"/>, 4 bytes each.</summary>
    Order = 27,

    /// <summary><see cref="ContentSource.Indexes"/>, 4 bytes each.</summary>
    Indexes = 28,

    /// <summary>The search index of the collection, as bytes; empty if the project does not enable it.</summary>
    Search = 29,

    /// <summary><see cref="ContentSource.EntryVersions"/>, 4 bytes each.</summary>
    EntryVersions = 31,

    /// <summary><see cref="ContentSource.Versions"/>, 4 bytes each.</summary>
    Versions = 32,
}
