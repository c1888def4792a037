namespace TypedContent.Searching;

/// <summary>
/// The layout of a search index, which is a table of a content pack: for each word, the sections of bodies that contain it. Read in place. A static export also
/// cuts it into parts for a script.
/// </summary>
/// <remarks>
/// <code>
/// header      12 numbers of 4 bytes, lowest byte first, in the order of the constants below
/// keys        for each article, its key (8 bytes)
/// starts      for each article, the index of its first section (4), then the number of sections: the first section of an article is the part
///             before its first heading
/// lengths     for each section, a byte that encodes its number of words: 2^(b/8) - 1
/// blocks      for every 16 words, where they begin in the dictionary, and where their postings begin (4 each)
/// dictionary  the words in UTF-8, sorted by their bytes. A word begins with a byte: its upper half is the number of bytes shared with the previous
///             word, its lower half the number of bytes that follow; 0xFF if either is 15 or more, and then both follow as numbers; then the bytes.
///             The first word of a block shares nothing. Then twice the length of its postings in bytes, plus one if it is in one section only;
///             otherwise the number of sections follows.
/// postings    for each section, its distance from the previous one, doubled, plus one if the word occurs once in it; otherwise the number of
///             occurrences follows
/// </code>
/// Numbers without a size are LEB128. This file is also compiled into the compiler.
/// </remarks>
internal static class SearchFormat
{
    /// <summary>The number at the start of an index.</summary>
    public const int Version = 1;

    /// <summary>The number of words in a block.</summary>
    public const int BlockSize = 16;

    /// <summary>The maximum number of times that a word counts in a section.</summary>
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

    /// <summary>The factor by which the average length is stored.</summary>
    public const int AverageScale = 16;
}
