namespace TypedContent.Searching;

/// <summary>
/// What makes no difference to a search: case, accents of Latin and Greek letters, width. By tables of ours, so that the compiler, the program and the script of an
/// export agree whatever they know of Unicode.
/// </summary>
/// <remarks>This file is compiled into the compiler as well.</remarks>
internal static class SearchFolding
{
    private const char FirstLatin = '\u00C0';
    private const char FirstExtended = '\u1E00';
    private const char FirstGreek = '\u0386';
    private const char FirstNarrowKana = '\uFF66';

    // For each letter from U+00C0 on the one that it is without its marks; a dot for none.
    private const string Latin =
        "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yaaaaaaccccccccddddeeeeeeeeeegggg"
        + "gggghhhhiiiiiiiiii..jjkk.llllll..llnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
        + "................................oo.............uu............................aaiioouuuuuuuuuu.aa"
        + "aa....ggkkoooo..j...gg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
        + "................";

    // The same from U+1E00 on.
    private const string Extended =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr"
        + "ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    // The same from U+0386 on.
    private const string Greek =
        "α.εηι.ο.υωιαβγδεζηθικλμνξοπρ.στυφχψωιυαεηιυαβγδεζηθικλμνξοπρσστυφχψωιυουω";

    // The katakana of full width for those of half width.
    private const string NarrowKana =
        "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    /// <summary>Whether a character only marks the one before it: accents, points of Hebrew and Arabic, what joins letters or lets them part.</summary>
    public static bool IsMark(char c) => c >= '\u00AD'
        && c is '\u00AD' or >= '\u0300' and <= '\u036F' or >= '\u0591' and <= '\u05C7' or '\u0640' or >= '\u064B' and <= '\u0652' or '\u0670' or '\u200C' or '\u200D';

    /// <summary>Makes half-width kana full width and full-width Latin letters half width. Other characters stay the same.</summary>
    public static char Widen(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        >= FirstNarrowKana and <= '\uFF9D' => NarrowKana[c - FirstNarrowKana],
        _ => c,
    };

    /// <summary>Adds what a letter counts as: one letter, or two.</summary>
    /// <param name="c">The letter, widened.</param>
    /// <param name="into">Takes them.</param>
    /// <param name="length">How many letters are there; afterwards how many there are.</param>
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

        // Beyond these scripts there is hardly a case, and what is known of it differs from version to version.
        into[length++] = folded != '.' ? folded : c < '\u0600' ? char.ToLowerInvariant(c) : c;
    }
}
