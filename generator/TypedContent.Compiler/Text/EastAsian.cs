namespace TypedContent.Compiler.Text;

/// <summary>Characters of Chinese and Japanese, which have no blanks between words.</summary>
internal static class EastAsian
{
    /// <summary>Whether a UTF-16 code unit belongs to a wide character: Han, kana, their punctuation, and full-width forms. Hangul does not count.</summary>
    public static bool IsWide(char c) => c >= '\u2E80' && (IsLetter(c) || IsWidePunctuation(c));

    /// <summary>Whether a UTF-16 code unit belongs to a Chinese or Japanese letter.</summary>
    public static bool IsLetter(char c) => c
        is (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
        or (>= '\u2E80' and <= '\u2FDF') or (>= '\u3005' and <= '\u3007') or (>= '\u3021' and <= '\u3029')
        or (>= '\u3031' and <= '\u3035') or (>= '\u3041' and <= '\u30FA') or (>= '\u30FC' and <= '\u312F')
        or (>= '\u31A0' and <= '\u31FF') or (>= '\uFF66' and <= '\uFF9D')

        // High surrogates of the planes with rare Han characters.
        or (>= '\uD840' and <= '\uD88D');

    /// <summary>Whether a character is Chinese or Japanese punctuation, or full-width ASCII punctuation.</summary>
    public static bool IsWidePunctuation(char c) => c
        is (>= '\u3000' and <= '\u3004') or (>= '\u3008' and <= '\u3020') or '\u3030' or (>= '\u3036' and <= '\u303F') or '\u30FB'
        or (>= '\uFE10' and <= '\uFE19') or (>= '\uFE30' and <= '\uFE6F')
        or (>= '\uFF01' and <= '\uFF0F') or (>= '\uFF1A' and <= '\uFF20') or (>= '\uFF3B' and <= '\uFF40') or (>= '\uFF5B' and <= '\uFF65')
        or (>= '\uFFE0' and <= '\uFFE6');

    /// <summary>
    /// Whether a character is punctuation that Chinese shares with other languages and that is as wide as its neighbors: quotation marks, dashes, and dots.
    /// </summary>
    public static bool IsSharedPunctuation(char c) => c is '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2014' or '\u2026' or '\u00B7';

    /// <summary>Whether a line end between two characters is dropped rather than read as a blank.</summary>
    public static bool Joins(char before, char after) =>
        IsWide(before) ? IsWide(after) || IsSharedPunctuation(after) : IsSharedPunctuation(before) && IsWide(after);
}
