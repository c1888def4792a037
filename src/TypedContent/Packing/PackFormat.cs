namespace TypedContent.Packing;

/// <summary>
/// The layout of a content pack: one resource with a project's bodies, values, and tables, written at compile time and read in place. Little-endian; offsets
/// are counted from the pack's first byte.
/// </summary>
/// <remarks>
/// <code>
/// pack        Magic, Version, the writer's version (major, minor, patch, and 0, 2 bytes each), the fingerprint (8 bytes), the number of texts in a
///             record (4 bytes), then the directory of collections, by the hashes of their names
/// directory   the number of items (4), then for each its id (8 bytes), its offset, and its length in bytes (4 bytes each)
/// collection  a directory of PackTables; that of the taxonomies is itself a directory, by position, and each taxonomy a directory of TermTables
/// record      the lengths of its texts, 4 bytes each, then the texts, then the outline; the text and the excerpt as HTML are stored as TextDeltas
///             against the body
/// values      those of all entries, one after another, so that listing titles brings no body into memory
/// </code>
/// Packs must be readable as long as programs contain them: an id is never reused, items with an unknown id are skipped, and missing items are empty.
/// Additions of this kind raise the lower half of the version. Any other change raises the upper half, and keeps a reader for each earlier format.
/// The files in this folder are also compiled into the compiler, so that both sides agree.
/// </remarks>
internal static class PackFormat
{
    /// <summary>The resource's name in the assembly.</summary>
    public const string ResourceName = "TypedContent.pack";

    /// <summary>The bytes "TCPK".</summary>
    public const uint Magic = 0x4B504354;

    /// <summary>The format that is written, 1.1: the major number in the upper two bytes, the minor one in the lower.</summary>
    public const uint Version = 0x0001_0001;

    /// <summary>The first format that is supported. Earlier ones were previews.</summary>
    public const uint FirstVersion = 0x0001_0000;

    /// <summary>The offset of the package version that wrote the pack. This, Magic, and Version have the same offsets in every format.</summary>
    public const int WriterOffset = 8;

    /// <summary>The offset of the fingerprint: a hash of the pack's content, which the code that reads it knows.</summary>
    public const int FingerprintOffset = 16;

    /// <summary>The offset of the number of texts in a record.</summary>
    public const int RecordTextsOffset = 24;

    /// <summary>The number of bytes before the directory of collections.</summary>
    public const int HeaderSize = 28;

    /// <summary>The number of bytes of a directory item.</summary>
    public const int DirectoryItemSize = 16;

    /// <summary>The number of parts of a hot reload patch: the catalog, then the entries by key. A change replaces a whole part.</summary>
    public const int PatchParts = 17;

    /// <summary>The part that an entry belongs to.</summary>
    public static int PatchOf(ulong key) => 1 + (int)(key % (PatchParts - 1));

    /// <summary>A format version for people.</summary>
    public static string Name(uint version) => $"{version >> 16}.{version & 0xFFFF}";
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

    /// <summary>The path of the article file.</summary>
    SourcePath,

    /// <summary>The hash of values and body.</summary>
    ContentHash,

    /// <summary>The positions of the addresses in the body that depend on the page they are on, as decimal numbers.</summary>
    Addresses,

    /// <summary>The Markdown of the body, as written. Left out if no article of the pack has it.</summary>
    Markdown,

    /// <summary>The number of texts.</summary>
    Count,
}

/// <summary>The tables of a collection. The runtime library's public ContentTable has the same names and numbers.</summary>
internal enum PackTable
{
    /// <summary>Each entry's key (8 bytes), newest first.</summary>
    Keys = 1,

    /// <summary>A hash index over the keys.</summary>
    KeyIndex = 2,

    /// <summary>Each slug's hash (8 bytes).</summary>
    SlugHashes = 3,

    /// <summary>A hash index over the slugs' hashes.</summary>
    SlugIndex = 4,

    /// <summary>For each entry, a row of positions (4 bytes each).</summary>
    Related = 5,

    /// <summary>For each entry, where its row begins and where the last row ends, then rows of positions (4 bytes each).</summary>
    LinkedFrom = 6,

    /// <summary>The offset of each entry's record (4 bytes), in the order of the keys.</summary>
    Records = 7,

    /// <summary>The offset of each entry's values (4 bytes), in the order of the keys.</summary>
    Values = 8,

    /// <summary>Where each folder's entries begin in <see cref="FolderEntries"/> (4 bytes), and where the last one's end.</summary>
    FolderStarts = 9,

    /// <summary>The positions of all folders' entries (4 bytes).</summary>
    FolderEntries = 10,

    /// <summary>For each entry, when it becomes visible and when it stops being visible, in UTC ticks (8 bytes each).</summary>
    Visibility = 11,

    /// <summary>The offset of each language's tag (4 bytes), the default language's first.</summary>
    LanguageTags = 12,

    /// <summary>For each entry, its language as a position in the tags (4 bytes); empty if there is at most one.</summary>
    EntryLanguages = 13,

    /// <summary>For each entry, where its row begins and where the last row ends, then rows of positions (4 bytes each): its translations.</summary>
    Translations = 14,

    /// <summary>For each relation and each entry in it, where its keys begin in <see cref="RelationKeys"/> (4 bytes), and where the last ones end.</summary>
    RelationStarts = 15,

    /// <summary>The keys of the entries that relations refer to (8 bytes).</summary>
    RelationKeys = 16,

    /// <summary>The months with entries, newest first, as 202403 (4 bytes).</summary>
    ArchiveMonths = 17,

    /// <summary>Where each month's entries begin in <see cref="ArchiveEntries"/> (4 bytes), and where the last one's end.</summary>
    ArchiveStarts = 18,

    /// <summary>The positions of all months' entries (4 bytes).</summary>
    ArchiveEntries = 19,

    /// <summary>For each entry in a series, its position, the series' term, and the part number (4 bytes each).</summary>
    SeriesParts = 20,

    /// <summary>The files next to the articles: their count, then for each its name, address, path, media type, and path in the output.</summary>
    Files = 21,

    /// <summary>A directory of the taxonomies, by position.</summary>
    Taxonomies = 22,

    /// <summary>
    /// The characters of addresses that some systems decompose, each with the length of its decomposition and the decomposition (4 bytes each).
    /// </summary>
    Decompositions = 23,

    /// <summary>For each node of the tree, in reading order, its parent and its title (4 bytes each), or -1.</summary>
    TreeNodes = 24,

    /// <summary>For each node, where its row begins and where the last row ends, then rows of positions (4 bytes each): its pages.</summary>
    TreePages = 25,

    /// <summary>The offset of each folder's title (4 bytes).</summary>
    TreeTitles = 26,

    /// <summary>The positions in the order of the list of all entries (4 bytes); empty if they already are in that order.</summary>
    Order = 27,

    /// <summary>For each further order, the positions of all entries (4 bytes).</summary>
    Indexes = 28,

    /// <summary>The search index, in its own layout.</summary>
    Search = 29,

    /// <summary>The offset of each version's name (4 bytes), the newest release first. This table and the next two are missing without versions.</summary>
    VersionNames = 30,

    /// <summary>For each entry, its version as a position in the names (4 bytes), or -1 if it is part of all.</summary>
    EntryVersions = 31,

    /// <summary>For each entry, where its row begins and where the last row ends, then rows of positions (4 bytes each): the page in its versions.</summary>
    Versions = 32,

    /// <summary>One more than the last table.</summary>
    End,
}

/// <summary>The tables of a taxonomy.</summary>
internal enum TermTable
{
    /// <summary>Each term's name as a hash (8 bytes).</summary>
    NameHashes = 1,

    /// <summary>The other spellings of terms, as hashes (8 bytes).</summary>
    SpellingHashes = 2,

    /// <summary>The term of each spelling (4 bytes).</summary>
    SpellingTerms = 3,

    /// <summary>For each term its parent, or -1 (4 bytes); empty if no term has a parent.</summary>
    Parents = 4,

    /// <summary>For each term, and for the top-level terms, where the row of children begins, and where the last row ends, then the rows (4 bytes).</summary>
    Children = 5,

    /// <summary>The terms sorted by name (4 bytes); empty if they already are in that order.</summary>
    ByName = 6,

    /// <summary>Where each term's entries begin in <see cref="Entries"/> (4 bytes), and where the last one's end.</summary>
    Starts = 7,

    /// <summary>The positions of all terms' entries (4 bytes).</summary>
    Entries = 8,

    /// <summary>The offset of each term's name, then of each term's slug (4 bytes each).</summary>
    Texts = 9,

    /// <summary>The taxonomy's name, as UTF-8.</summary>
    Name = 10,
}
