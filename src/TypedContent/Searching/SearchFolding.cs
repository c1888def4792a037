namespace TypedContent.Searching;

/// <summary>
/// Removes differences that a search ignores: case, accents of Latin and Greek letters, and width. It uses our own tables, so that the compiler, the program,
/// and the script of a static export agree, whatever Unicode version they support.
/// </summary>
/// <remarks>This file is also compiled into the compiler.</remarks>
internal static class SearchFolding
{
    private const char FirstLatin = '\u00C0';
    private const char FirstExtended = '\u1E00';
    private const char FirstGreek = '\u0386';
    private const char FirstNarrowKana = '\uFF66';

    // For each letter from U+00C0, the letter without its marks; a dot for none.
    private const string Latin =
        "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yaaaaaaccccccccddddeeeeeeeeeegggg"
        + "gggghhhhiiiiiiiiii..jjkk.llllll..llnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
        + "................................oo.............uu............................aaiioouuuuuuuuuu.aa"
        + "aa....ggkkoooo..j...gg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
        + "................";

    // The same from U+1E00.
    private const string Extended =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr"
        + "ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    // The same from U+0386.
    private const string Greek =
        "α.εηι.ο.υωιαβγδεζηθικλμνξοπρ.στυφχψωιυαεηιυαβγδεζηθικλμνξοπρσστυφχψωιυουω";

    // The full-width katakana for the half-width ones.
    private const string NarrowKana =
        "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    /// <summary>Whether a character only modifies the one before it: accents, Hebrew and Arabic points, joiners and non-joiners.</summary>
    public static bool IsMark(char c) => c >= '\u00AD'
        && c is '\u00AD' or >= '\u0300' and <= '\u036F' or >= '\u0591' and <= '\u05C7' or '\u0640' or >= '\u064B' and <= '\u0652'
            or '\u0670' or '\u200C' or '\u200D';

    /// <summary>Makes half-width kana full width and full-width Latin letters half width. Other characters stay the same.</summary>
    public static char Widen(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        >= FirstNarrowKana and <= '\uFF9D' => NarrowKana[c - FirstNarrowKana],
        _ => c,
    };

    /// <summary>Adds the folded form of a letter, which is one letter or two.</summary>
    /// <param name="c">The letter, already widened.</param>
    /// <param name="into">Receives the letters.</param>
    /// <param name="length">The number of letters in <paramref name="into"/>, which is updated.</param>
    public static void Fold(char c, char[] into, ref int length)
    {
        if (c < FirstLatin)
        {
            into[length++] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
            return;
        }

        var pair = c switch
        {
            'ß' or 'ẞ' => "ss",
            'æ' or 'Æ' => "ae",
            'œ' or 'Œ' => "oe",
            'þ' or 'Þ' => "th",
            'ĳ' or 'Ĳ' => "ij",
            _ => "",
        };
        if (pair.Length > 0)
        {
            into[length++] = pair[0];
            into[length++] = pair[1];
            return;
        }

        var folded = c < FirstLatin + Latin.Length ? Latin[c - FirstLatin]
            : c >= FirstExtended && c < FirstExtended + Extended.Length ? Extended[c - FirstExtended]
            : c >= FirstGreek && c < FirstGreek + Greek.Length ? Greek[c - FirstGreek]
            : c is 'ё' or 'Ё' ? 'е'
            : '.';

        // Few other scripts have case, and their case mappings differ between Unicode versions.
        into[length++] = folded != '.' ? folded : c < '\u0600' ? char.ToLowerInvariant(c) : c;
    }
}
