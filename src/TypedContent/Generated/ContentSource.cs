using System.ComponentModel;
using System.Runtime.InteropServices;
using TypedContent.Routes;

namespace TypedContent.Generated;

/// <summary>
/// A collection's files as the compiler compiled them: tables in the assembly and one factory for each entry. For generated code.
/// </summary>
/// <remarks>
/// An entry is known by its key, a hash of its path, never by its position: after a hot reload the order may have shifted.
/// A position is valid for one call only. Nothing here is kept in static fields, so a hot reload replaces all of it.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ContentSource
{
    /// <summary>How many related entries <see cref="Related"/> has room for, for each entry.</summary>
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

    /// <summary>For each entry <see cref="RelatedWidth"/> positions, best first, filled up with -1.</summary>
    public ReadOnlySpan<int> Related => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.Related));

    /// <summary>
    /// For each entry where in this table its row begins, and where the last row ends; then the rows: the positions of the entries that link to it.
    /// </summary>
    public ReadOnlySpan<int> LinkedFrom => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.LinkedFrom));

    /// <summary>For each folder where its positions begin in <see cref="FolderEntries"/>; then where the last one's end.</summary>
    public ReadOnlySpan<int> FolderStarts => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.FolderStarts));

    /// <summary>The positions of the entries in each folder and in those within it, newest first.</summary>
    public ReadOnlySpan<int> FolderEntries => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.FolderEntries));

    /// <summary>
    /// For each entry two points in time, in ticks of UTC: when it begins to be shown, and when it stops. Empty where all
    /// entries are always shown.
    /// </summary>
    public ReadOnlySpan<long> Visibility => MemoryMarshal.Cast<byte, long>(GetTable(ContentTable.Visibility));

    /// <summary>
    /// The languages as BCP 47 tags: the site's default language first, then the empty text where entries name none, then by tag.
    /// </summary>
    public virtual IReadOnlyList<string> LanguageTags => [];

    /// <summary>For each entry its language, as a position in <see cref="LanguageTags"/>; empty where there is one at most.</summary>
    public ReadOnlySpan<int> EntryLanguages => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.EntryLanguages));

    /// <summary>
    /// For each entry where in this table its row begins, and where the last row ends; then the rows: the positions of the same article in
    /// all languages, itself among them, in the order of <see cref="LanguageTags"/>. Empty if there are no translations.
    /// </summary>
    public ReadOnlySpan<int> Translations => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.Translations));

    /// <summary>
    /// For each relation to other entries, and for each entry in it, where its keys begin in <see cref="RelationKeys"/>; then where
    /// the last ones end. Empty without relations.
    /// </summary>
    public ReadOnlySpan<int> RelationStarts => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.RelationStarts));

    /// <summary>The keys of the entries that relations lead to.</summary>
    public ReadOnlySpan<ulong> RelationKeys => MemoryMarshal.Cast<byte, ulong>(GetTable(ContentTable.RelationKeys));

    /// <summary>The months in which entries are dated, newest first, as 202403: by their dates as these are written.</summary>
    public ReadOnlySpan<int> ArchiveMonths => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.ArchiveMonths));

    /// <summary>Where each month's positions begin in <see cref="ArchiveEntries"/>; then where the last one's end.</summary>
    public ReadOnlySpan<int> ArchiveStarts => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.ArchiveStarts));

    /// <summary>The positions of the entries of each month, newest first.</summary>
    public ReadOnlySpan<int> ArchiveEntries => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.ArchiveEntries));

    /// <summary>
    /// For each entry in a series three numbers: its position, the position of its series among the terms of the taxonomy
    /// <c>Series</c>, the number of the part. By position; empty without series.
    /// </summary>
    public ReadOnlySpan<int> SeriesParts => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.SeriesParts));

    /// <summary>
    /// The characters of the collection's addresses that some systems write in pieces (Unicode's normal form D), as macOS does in names of files: each as its
    /// code unit, the number of those of its pieces, and these. Empty where there are none.
    /// </summary>
    public ReadOnlySpan<int> Decompositions => MemoryMarshal.Cast<byte, int>(GetTable(ContentTable.Decompositions));

    /// <summary>The files beside the collection's articles, by path.</summary>
    public virtual IReadOnlyList<ContentFile> Files => [];

    /// <summary>The collection's taxonomies.</summary>
    public abstract IReadOnlyList<ContentTaxonomySource> Taxonomies { get; }

    /// <summary>The template of the addresses of some pages, where it is not the built-in one.</summary>
    /// <param name="page">A taxonomy's name, or one of the names that the compiler has for other pages.</param>
    /// <returns>Null for the built-in one.</returns>
    public virtual string? GetTemplate(string page) => null;

    /// <summary>
    /// One of the collection's tables, its numbers in the byte order of this machine. One member for all of them: a table that a later version adds is
    /// empty in an assembly that was compiled before.
    /// </summary>
    /// <param name="table">Which table.</param>
    /// <returns>Empty for a table that the source does not have.</returns>
    public abstract ReadOnlySpan<byte> GetTable(ContentTable table);

    /// <summary>One of an entry's texts, as UTF-8. Body and excerpt are in the assembly; plain text may be put together again at each call.</summary>
    /// <param name="key">The entry's key.</param>
    /// <param name="part">Which text.</param>
    public abstract ReadOnlySpan<byte> GetUtf8(ulong key, ContentPart part);

    /// <summary>The lists of what an entry's body contains.</summary>
    /// <param name="key">The entry's key.</param>
    public abstract ContentOutline GetOutline(ulong key);

    /// <summary>The files, read once.</summary>
    internal ContentFiles FilesOnce =>
        field is { } files && files.Generation == HotReload.Generation ? files : field = new ContentFiles(Files);

    /// <summary>The addresses of the collection's pages.</summary>
    internal SiteRoutes Routes => field ??= new SiteRoutes(Name, GetTemplate);

    /// <summary>What <see cref="GetUtf8"/> returned, to keep; null where it is in memory that may move.</summary>
    internal virtual PackedText? Keep(ReadOnlySpan<byte> text, int generation) => null;

    /// <summary>What to throw for a key that no entry has.</summary>
    /// <param name="key">The key.</param>
    protected Exception NoSuchKey(ulong key) => new KeyNotFoundException($"{Name} has no entry {key:x16}.");
}

/// <summary>A <see cref="ContentSource"/> that creates entries of one type. For generated code.</summary>
/// <typeparam name="TEntry">The entry's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ContentSource<TEntry> : ContentSource
    where TEntry : ContentEntry
{
    /// <summary>Makes an entry.</summary>
    /// <param name="key">The entry's key.</param>
    public abstract TEntry Create(ulong key);

    /// <summary>An entry's address and its aliases, if possible without making the entry.</summary>
    internal virtual (string Url, IReadOnlyList<string> Aliases) ReadAddresses(ulong key) => Create(key) is var entry ? (entry.Url, entry.Aliases) : default;

    /// <summary>Makes an object for an entry that a view may make its own.</summary>
    internal virtual TEntry CreateForView(ulong key) => Create(key);
}

/// <summary>What ties an entry to its texts in the assembly. The default belongs to an entry that no collection holds. For generated code.</summary>
/// <param name="Source">Where the texts are; null for an entry that no collection holds.</param>
/// <param name="Key">The entry's key.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct ContentIdentity(ContentSource? Source, ulong Key);
