using System.Globalization;

namespace TypedContent.Compiler.Text;

/// <summary>
/// Characters that are invisible or look like others: pasted from a word processor, a chat, or a web page, or typed on a keyboard for another script. In a key,
/// a date, or a fence they change the meaning, and nobody can find them by looking.
/// </summary>
internal static class LookAlikes
{
    private const string Dashes = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";

    // Cyrillic and Greek letters, and the ASCII letter that each looks like.
    private const string Letters = "аеорсухіјѕԁһԛԝАВЕКМНОРСТУХІЈЅοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private const string Latin = "aeopcyxijsdhqwABEKMHOPCTYXIJSoABEZHIKMNOPTYX";

    private static readonly Dictionary<char, string> s_invisible = new()
    {
        ['\u00AD'] = "a soft hyphen",
        ['\u034F'] = "a combining grapheme joiner",
        ['\u061C'] = "an Arabic letter mark",
        ['\u180E'] = "a Mongolian vowel separator",
        ['\u200B'] = "a zero width space",
        ['\u200C'] = "a zero width non-joiner",
        ['\u200D'] = "a zero width joiner",
        ['\u200E'] = "a left-to-right mark",
        ['\u200F'] = "a right-to-left mark",
        ['\u202A'] = "a left-to-right embedding",
        ['\u202B'] = "a right-to-left embedding",
        ['\u202C'] = "the end of an embedding",
        ['\u202D'] = "a left-to-right override",
        ['\u202E'] = "a right-to-left override",
        ['\u2060'] = "a word joiner",
        ['\u2066'] = "a left-to-right isolate",
        ['\u2067'] = "a right-to-left isolate",
        ['\u2068'] = "a first strong isolate",
        ['\u2069'] = "the end of an isolate",
        ['\uFEFF'] = "a byte order mark",
    };

    private static readonly Dictionary<char, string> s_names = new()
    {
        ['\u00A0'] = "a no-break space",
        ['\u202F'] = "a narrow no-break space",
        ['\u3000'] = "an ideographic space",
        ['\u2010'] = "a hyphen of Unicode",
        ['\u2011'] = "a non-breaking hyphen",
        ['\u2012'] = "a figure dash",
        ['\u2013'] = "an en dash",
        ['\u2014'] = "an em dash",
        ['\u2015'] = "a horizontal bar",
        ['\u2212'] = "a minus sign",
        ['\uFF0D'] = "a full-width hyphen",
    };

    public static bool IsInvisible(char c) => c >= '\u00AD' && s_invisible.ContainsKey(c);

    /// <summary>Whether it looks like a blank but is not the ordinary space.</summary>
    public static bool IsBlank(char c) => c is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';

    public static bool IsDash(char c) => c >= '\u2010' && Dashes.IndexOf(c) >= 0;

    /// <summary>Whether it is a word processor's quotation mark.</summary>
    public static bool IsQuote(char c) => c is '“' or '”' or '„' or '‟' or '‘' or '’' or '‚' or '‛';

    /// <summary>The ASCII letter that a full-width letter or one of another script looks like; null for any other character.</summary>
    public static char? LatinOf(char c) =>
        c < '\u0370' ? null
        : c is (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A') ? (char)(c - 0xFEE0)
        : Letters.IndexOf(c) is >= 0 and var at ? Latin[at] : null;

    /// <summary>The text as it looks: without invisible characters, with plain blanks and dashes, and with narrow characters for full-width ones.</summary>
    public static string Plain(string text)
    {
        var plain = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (!IsInvisible(c))
            {
                plain[length++] = IsBlank(c) ? ' ' : IsDash(c) ? '-' : c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
            }
        }

        return new string(plain, 0, length);
    }

    /// <summary>The first character of a text that is invisible or looks like a blank or a dash; null if there is none.</summary>
    public static char? FindFirst(string text)
    {
        foreach (var c in text)
        {
            if (IsInvisible(c) || IsBlank(c) || IsDash(c))
            {
                return c;
            }
        }

        return null;
    }

    /// <summary>Describes a character for a message: <c>U+00A0 (a no-break space)</c>.</summary>
    public static string Describe(char c)
    {
        var name = s_invisible.TryGetValue(c, out var invisible) ? invisible
            : s_names.TryGetValue(c, out var known) ? known
            : IsBlank(c) ? "a space of Unicode"
            : IsDash(c) ? "a dash of Unicode"
            : IsQuote(c) ? $"the quotation mark {c}"
            : c is >= '\u0400' and <= '\u052F' ? $"the Cyrillic letter {c}"
            : c is >= '\u0370' and <= '\u03FF' ? $"the Greek letter {c}"
            : c is >= '\uFF01' and <= '\uFF5E' ? $"the full-width {c}"
            : $"{c}";
        return $"U+{((int)c).ToString("X4", CultureInfo.InvariantCulture)} ({name})";
    }
}
