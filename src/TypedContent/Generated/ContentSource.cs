using System.ComponentModel;
using System.Runtime.InteropServices;
using TypedContent.Routes;

namespace TypedContent.Generated;

/// <summary>
/// The compiled files of a collection: tables in the assembly, and a factory for each entry. For generated code.
/// </summary>
/// <remarks>
/// An entry is identified by its key, a hash of its path, never by its position, because the order can change after a hot reload. A position is valid only
/// for one call. Nothing here is kept in static fields, so a hot reload replaces all of it.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ContentSource
{
    /// <summary>The number of related entries in <see cref="Related"/> per entry.</summary>
    public const int RelatedWidth = 5;

    /// <summary>The collection's name.</summary>
    public abstract string Name { get; }

    /// <summary>Each entry's key, newest first.</summary>
    public ReadOnlySpan<ulong> Keys => MemoryMarshal.Cast<byte, ulong>(GetTable(ContentTable.Keys));

    /// <summary>A <see cref="Lookup.HashIndex"/> over <see cref="Keys"/>.</summary>
    public ReadOnlySpan<int> KeyIndex => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.KeyIndex));

    /// <summary>Each entry's slug as a hash, in the order of <see cref="Keys"/>.</summary>
    public ReadOnlySpan<ulong> SlugHashes => MemoryMarshal.Cast<byte, ulong>(GetTable(ContentTable.SlugHashes));

    /// <summary>A <see cref="Lookup.HashIndex"/> over <see cref="SlugHashes"/>.</summary>
    public ReadOnlySpan<int> SlugIndex => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.SlugIndex));

    /// <summary>For each entry, <see cref="RelatedWidth"/> positions, best first, padded with -1.</summary>
    public ReadOnlySpan<int> Related => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.Related));

    /// <summary>
    /// For each entry, where its row begins in this table, and where the last row ends; then the rows: the positions of the entries that link to it.
    /// </summary>
    public ReadOnlySpan<int> LinkedFrom => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.LinkedFrom));

    /// <summary>For each folder, where its positions begin in <see cref="FolderEntries"/>; then where the last one's end.</summary>
    public ReadOnlySpan<int> FolderStarts => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.FolderStarts));

    /// <summary>The positions of the entries in each folder and its subfolders, newest first.</summary>
    public ReadOnlySpan<int> FolderEntries => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.FolderEntries));

    /// <summary>
    /// For each entry, two points in time, in UTC ticks: when it becomes visible, and when it stops being visible. Empty if all entries are always visible.
    /// </summary>
    public ReadOnlySpan<long> Visibility => MemoryMarshal.Cast<byte, long>(GetTable(ContentTable.Visibility));

    /// <summary>
    /// The languages as BCP 47 tags: the site's default language first, then the empty string if entries don't name a language, then sorted by tag.
    /// </summary>
    public virtual IReadOnlyList<string> LanguageTags => [];

    /// <summary>For each entry, its language as a position in <see cref="LanguageTags"/>; empty if there is at most one.</summary>
    public ReadOnlySpan<int> EntryLanguages => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.EntryLanguages));

    /// <summary>
    /// For each entry, where its row begins in this table, and where the last row ends; then the rows: the positions of the same article in all languages,
    /// including itself, in the order of <see cref="LanguageTags"/>. Empty if there are no translations.
    /// </summary>
    public ReadOnlySpan<int> Translations => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.Translations));

    /// <summary>The versions, released ones first, and of these the newest; empty without versions.</summary>
    public virtual IReadOnlyList<string> VersionNames => [];

    /// <summary>For each entry, its version as a position in <see cref="VersionNames"/>, or -1 if it is part of all versions; empty without versions.</summary>
    public ReadOnlySpan<int> EntryVersions => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.EntryVersions));

    /// <summary>
    /// For each entry, where its row begins in this table, and where the last row ends; then the rows: the positions of the same page in all versions, in its
    /// language, including itself, in the order of <see cref="VersionNames"/>. Empty if no page has two versions.
    /// </summary>
    public ReadOnlySpan<int> Versions => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.Versions));

    /// <summary>
    /// For each relation to other entries, and for each entry in it, where its keys begin in <see cref="RelationKeys"/>; then where
    /// the last ones end. Empty without relations.
    /// </summary>
    public ReadOnlySpan<int> RelationStarts => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.RelationStarts));

    /// <summary>The keys of the entries that relations refer to.</summary>
    public ReadOnlySpan<ulong> RelationKeys => MemoryMarshal.Cast<byte, ulong>(GetTable(ContentTable.RelationKeys));

    /// <summary>The months of the entries' dates as written, newest first, as 202403.</summary>
    public ReadOnlySpan<int> ArchiveMonths => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.ArchiveMonths));

    /// <summary>Where each month's positions begin in <see cref="ArchiveEntries"/>; then where the last one's end.</summary>
    public ReadOnlySpan<int> ArchiveStarts => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.ArchiveStarts));

    /// <summary>The positions of the entries of each month, newest first.</summary>
    public ReadOnlySpan<int> ArchiveEntries => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.ArchiveEntries));

    /// <summary>
    /// For each entry in a series, three numbers: its position, the position of its series among the terms of the taxonomy <c>Series</c>, and the part
    /// number. Sorted by position; empty without series.
    /// </summary>
    public ReadOnlySpan<int> SeriesParts => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.SeriesParts));

    /// <summary>
    /// The page tree, in reading order: for each node, its parent or -1, then the position of its title in <see cref="TreeTitles"/> or -1. The first node is
    /// the collection itself.
    /// </summary>
    public ReadOnlySpan<int> TreeNodes => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.TreeNodes));

    /// <summary>
    /// For each node of the tree, where its row begins in this table, and where the last row ends; then the rows: the positions of its pages, one per language.
    /// </summary>
    public ReadOnlySpan<int> TreePages => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.TreePages));

    /// <summary>The titles of folders without a page.</summary>
    public virtual IReadOnlyList<string> TreeTitles => [];

    /// <summary>The positions in the order of the list of all entries; empty if that is the order of <see cref="Keys"/>.</summary>
    public ReadOnlySpan<int> Order => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.Order));

    /// <summary>For each further order, the positions of all entries.</summary>
    public ReadOnlySpan<int> Indexes => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.Indexes));

    /// <summary>
    /// The characters of the collection's addresses that some systems decompose (Unicode normalization form D), as macOS does in file names: for each, its
    /// code unit, the number of code units of its decomposition, and these code units. Empty if there are none.
    /// </summary>
    public ReadOnlySpan<int> Decompositions => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.Decompositions));

    /// <summary>The files beside the collection's articles, sorted by path.</summary>
    public virtual IReadOnlyList<ContentFile> Files => [];

    /// <summary>The collection's taxonomies.</summary>
    public abstract IReadOnlyList<ContentTaxonomySource> Taxonomies { get; }

    /// <summary>The address template of some pages, if it is not the built-in one.</summary>
    /// <param name="page">A taxonomy's name, or one of the names that the compiler has for other pages.</param>
    /// <returns>Null for the built-in one.</returns>
    public virtual string? GetTemplate(string page) => null;

    /// <summary>
    /// A table of the collection, with numbers in the byte order of this machine. There is one member for all tables: a table that a later version adds is
    /// empty in an assembly that was compiled earlier.
    /// </summary>
    /// <param name="table">Which table.</param>
    /// <returns>Empty if the source doesn't have the table.</returns>
    public abstract ReadOnlySpan<byte> GetTable(ContentTable table);

    /// <summary>A text of an entry, as UTF-8. Body and excerpt are in the assembly; plain text can be assembled on each call.</summary>
    /// <param name="key">The entry's key.</param>
    /// <param name="part">Which text.</param>
    public abstract ReadOnlySpan<byte> GetUtf8(ulong key, ContentPart part);

    /// <summary>Reads the outline of an entry's body.</summary>
    /// <param name="key">The entry's key.</param>
    public abstract ContentOutline GetOutline(ulong key);

    /// <summary>The files, read once.</summary>
    internal ContentFiles FilesOnce =>
        field is { } files && files.Generation == HotReload.Generation ? files : field = new ContentFiles(Files);

    /// <summary>The number of search indexes: that of the build, and after a hot reload those of the changed entries.</summary>
    internal virtual int SearchTableCount => 1;

    /// <summary>A search index; empty if there is none.</summary>
    /// <param name="number">Its number; 0 for that of the build.</param>
    internal virtual ReadOnlySpan<byte> GetSearchTable(int number) => GetTable(ContentTable.Search);

    /// <summary>Whether the current text of an entry is in a search index.</summary>
    internal virtual bool IsSearchedIn(ulong key, int number) => true;

    /// <summary>The addresses of the collection's pages.</summary>
    internal SiteRoutes Routes => field ??= new SiteRoutes(Name, GetTemplate);

    /// <summary>A result of <see cref="GetUtf8"/> to keep; null if it is in memory that can move.</summary>
    internal virtual PackedText? Keep(ReadOnlySpan<byte> text, int generation) => null;

    /// <summary>The exception for an unknown key.</summary>
    /// <param name="key">The key.</param>
    protected Exception NoSuchKey(ulong key) => new KeyNotFoundException($"{Name} has no entry {key:x16}.");
}

/// <summary>A <see cref="ContentSource"/> that creates entries of one type. For generated code.</summary>
/// <typeparam name="TEntry">The type of the entry.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ContentSource<TEntry> : ContentSource
    where TEntry : ContentEntry
{
    /// <summary>Creates an entry.</summary>
    /// <param name="key">The entry's key.</param>
    public abstract TEntry Create(ulong key);

    /// <summary>An entry's address and its aliases, if possible without creating the entry.</summary>
    internal virtual (string Url, IReadOnlyList<string> Aliases) ReadAddresses(ulong key) => Create(key) is var entry ? (entry.Url, entry.Aliases) : default;

    /// <summary>Creates another object for an entry, which a view can use.</summary>
    internal virtual TEntry CreateForView(ulong key) => Create(key);
}

/// <summary>Identifies an entry's data in the assembly. The default is for an entry without a collection. For generated code.</summary>
/// <param name="Source">The source of the texts; null for an entry without a collection.</param>
/// <param name="Key">The entry's key.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct ContentIdentity(ContentSource? Source, ulong Key);
