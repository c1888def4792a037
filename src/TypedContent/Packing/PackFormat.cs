namespace TypedContent.Packing;

/// <summary>
/// The layout of a content pack: one resource that holds a project's bodies, values and tables, written when the project is
/// compiled and read in place. Little-endian throughout; offsets are counted from the pack's first byte.
/// </summary>
/// <remarks>
/// <code>
/// pack        Magic, Version, number of collections, the fingerprint (8 bytes), then for each collection the hash of its name (8 bytes) and the offset of its directory
/// directory   the offset of each PackTable, the number of taxonomies, then for each taxonomy the offset of its name and of each TermTable
/// table       the number of its bytes (4), then the bytes
/// record      the lengths of body, text, excerpt, excerpt as HTML, path and hash, 4 bytes each, then all of these, then the outline;
///             the text and the excerpt as HTML as TextDeltas against the body
/// values      those of all entries, one after another: listing titles brings no body into memory
/// </code>
/// The files of this folder are compiled into the compiler as well, so that both sides agree.
/// </remarks>
internal static class PackFormat
{
    /// <summary>The resource's name in the assembly.</summary>
    public const string ResourceName = "TypedContent.pack";

    /// <summary>The bytes "TCPK".</summary>
    public const uint Magic = 0x4B504354;

    /// <summary>Goes up when the layout changes: compiler and runtime library of one version belong together.</summary>
    public const uint Version = 7;

    /// <summary>The bytes before the first collection.</summary>
    public const int HeaderSize = 20;

    /// <summary>Where the fingerprint is: a hash of all that the pack holds, which the code that reads it knows.</summary>
    public const int FingerprintOffset = 12;

    /// <summary>The bytes of one collection in the header.</summary>
    public const int CollectionSize = 12;

    /// <summary>The bytes before a record's first text: the lengths of all of them.</summary>
    public const int RecordHeaderSize = (int)PackText.Count * sizeof(uint);
}

/// <summary>The texts of a record, in order. The runtime library's public ContentPart has the same names and numbers.</summary>
internal enum PackText
{
    /// <summary>The sanitized HTML.</summary>
    Body,

    /// <summary>The body as plain text: a <see cref="TextDelta"/>.</summary>
    Text,

    /// <summary>The excerpt as plain text.</summary>
    Excerpt,

    /// <summary>The excerpt as HTML: a <see cref="TextDelta"/>.</summary>
    ExcerptHtml,

    /// <summary>The article file's path.</summary>
    SourcePath,

    /// <summary>The hash of values and body.</summary>
    ContentHash,

    /// <summary>How many texts there are.</summary>
    Count,
}

/// <summary>The tables of a collection, in the order of its directory.</summary>
internal enum PackTable
{
    /// <summary>Each entry's key (8 bytes), newest first.</summary>
    Keys,

    /// <summary>A hash index over the keys.</summary>
    KeyIndex,

    /// <summary>Each slug's hash (8 bytes).</summary>
    SlugHashes,

    /// <summary>A hash index over the slugs' hashes.</summary>
    SlugIndex,

    /// <summary>For each entry a row of positions (4 bytes each).</summary>
    Related,

    /// <summary>For each entry where its row begins and where the last ends, then rows of positions (4 bytes each).</summary>
    LinkedFrom,

    /// <summary>The offset of each entry's record (4 bytes), in the order of the keys.</summary>
    Records,

    /// <summary>The offset of each entry's values (4 bytes), in the order of the keys.</summary>
    Values,

    /// <summary>Where each folder's entries begin in <see cref="FolderEntries"/> (4 bytes), and where the last one's end.</summary>
    FolderStarts,

    /// <summary>The positions of all folders' entries (4 bytes).</summary>
    FolderEntries,

    /// <summary>For each entry when it begins to be shown and when it stops, in ticks of UTC (8 bytes each).</summary>
    Visibility,

    /// <summary>The offset of each language's tag (4 bytes), the default language's first.</summary>
    LanguageTags,

    /// <summary>For each entry its language, as a position among the tags (4 bytes); empty where there is one at most.</summary>
    EntryLanguages,

    /// <summary>For each entry where its row begins and where the last ends, then rows of positions (4 bytes each): the same in all languages.</summary>
    Translations,

    /// <summary>
    /// For each relation, and for each entry in it, where its keys begin in <see cref="RelationKeys"/> (4 bytes), and where the last ones end.
    /// </summary>
    RelationStarts,

    /// <summary>The keys of the entries that relations lead to (8 bytes).</summary>
    RelationKeys,

    /// <summary>The months with entries, newest first, as 202403 (4 bytes).</summary>
    ArchiveMonths,

    /// <summary>Where each month's entries begin in <see cref="ArchiveEntries"/> (4 bytes), and where the last one's end.</summary>
    ArchiveStarts,

    /// <summary>The positions of all months' entries (4 bytes).</summary>
    ArchiveEntries,

    /// <summary>For each entry in a series its position, the series' term and the number of the part (4 bytes each).</summary>
    SeriesParts,

    /// <summary>The files beside the articles: how many, then of each its name, address, path, media type and place in the output.</summary>
    Files,

    /// <summary>How many tables there are.</summary>
    Count,
}

/// <summary>The tables of a taxonomy, in the order of the directory.</summary>
internal enum TermTable
{
    /// <summary>Each term's name as a hash (8 bytes).</summary>
    NameHashes,

    /// <summary>The other ways in which terms are written, as hashes (8 bytes).</summary>
    SpellingHashes,

    /// <summary>The term of each of these (4 bytes).</summary>
    SpellingTerms,

    /// <summary>For each term its parent, or -1 (4 bytes); empty where no term has a parent.</summary>
    Parents,

    /// <summary>
    /// For each term, and for the terms without a parent, where the row of its children begins, and where the last row ends, then the rows (4 bytes).
    /// </summary>
    Children,

    /// <summary>The terms by name (4 bytes); empty where that is their order.</summary>
    ByName,

    /// <summary>Where each term's entries begin in <see cref="Entries"/> (4 bytes), and where the last one's end.</summary>
    Starts,

    /// <summary>The positions of all terms' entries (4 bytes).</summary>
    Entries,

    /// <summary>The offset of each term's name, then of each term's slug (4 bytes each).</summary>
    Texts,

    /// <summary>How many tables there are.</summary>
    Count,
}
