namespace TypedContent.Searching;

/// <summary>
/// The layout of a search index, a table of a content pack: for each word the sections of bodies that have it. Read in place; also cut into parts by an export, which a
/// script reads.
/// </summary>
/// <remarks>
/// <code>
/// header      12 numbers of 4 bytes, lowest byte first, as the constants below have them
/// keys        of each article its key (8 bytes)
/// starts      of each article the number of its first section (4), and how many there are: the first section is what comes before the first heading
/// lengths     of each section a byte that says how many words it has: 2^(b/8) - 1
/// blocks      of every 16 words where they begin in the dictionary, and where their sections begin among the postings (4 each)
/// dictionary  the words in UTF-8, sorted by their bytes. A word is a byte: in its upper half how many bytes are those of the word before it, in its lower half how many
///             follow; 0xFF where one of both is 15 or more, and then both as numbers; then the bytes that follow. The first one of a block has none of another's.
///             Then twice the length of its postings in bytes, plus one if it has one section only, else followed by their number.
/// postings    of each section how many further on it is, doubled, plus one if the word counts once in it; else followed by how often it counts
/// </code>
/// Numbers without a size are LEB128. This file is compiled into the compiler as well.
/// </remarks>
internal static class SearchFormat
{
    /// <summary>The number that an index begins with.</summary>
    public const int Version = 1;

    /// <summary>How many words are in a block.</summary>
    public const int BlockSize = 16;

    /// <summary>The greatest number of times that a word counts in a section.</summary>
    public const int MaxFrequency = 31;

    public const int VersionAt = 0;
    public const int ArticlesAt = 1;
    public const int SectionsAt = 2;
    public const int TermsAt = 3;
    public const int AverageAt = 4;
    public const int KeysAt = 5;
    public const int StartsAt = 6;
    public const int LengthsAt = 7;
    public const int BlocksAt = 8;
    public const int DictionaryAt = 9;
    public const int PostingsAt = 10;
    public const int EndAt = 11;

    /// <summary>The bytes of the header.</summary>
    public const int HeaderSize = 12 * sizeof(int);

    /// <summary>What the average length is multiplied with.</summary>
    public const int AverageScale = 16;
}
