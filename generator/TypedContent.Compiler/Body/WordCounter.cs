using System.Globalization;
using System.Runtime.CompilerServices;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body;

/// <summary>
/// Counts words as a reader would. Each Han or kana character is one word; in other scripts, a run of letters and digits is one. Thai, Lao, Khmer, and Burmese
/// do not put spaces between words: a run of n letters (marks not counted) is n / 4 words, rounded up.
/// </summary>
internal static class WordCounter
{
    // Typical silent reading speeds for prose.
    private const double WordsPerMinute = 220;
    private const double CharactersPerMinute = 400;

    // The typical length of a Thai word without its marks.
    private const int LettersInUnspacedWord = 4;

    /// <returns>The number of words, and the reading time in minutes, rounded up.</returns>
    [MethodImpl(HotLoop.Options)]
    public static (int Words, int Minutes) Count(string text)
    {
        var characters = 0;
        var words = 0;
        var inWord = false;
        var unspaced = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsUnspaced(c))
            {
                unspaced++;
                inWord = false;
                continue;
            }

            if (unspaced > 0 && !IsMark(c))
            {
                words += (unspaced + LettersInUnspacedWord - 1) / LettersInUnspacedWord;
                unspaced = 0;
            }

            if (IsCjk(c) || (char.IsHighSurrogate(c) && IsCjkExtension(text, i)))
            {
                i += char.IsHighSurrogate(c) ? 1 : 0;
                characters++;
                inWord = false;
            }
            else if (char.IsLetterOrDigit(c))
            {
                words += inWord ? 0 : 1;
                inWord = true;
            }
            else if (!(inWord && c is '\'' or '’' or '-' or '_' or '.' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))
                && !IsMark(c))
            {
                inWord = false;
            }
        }

        words += (unspaced + LettersInUnspacedWord - 1) / LettersInUnspacedWord;
        return (words + characters, (int)Math.Ceiling((words / WordsPerMinute) + (characters / CharactersPerMinute)));
    }

    private static bool IsMark(char c) =>
        c > '\u02FF' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsUnspaced(char c) => c
        is (>= '\u0E01' and <= '\u0E30') or '\u0E32' or '\u0E33' or (>= '\u0E40' and <= '\u0E46') // Thai
        or (>= '\u0E81' and <= '\u0EB0') or '\u0EB2' or '\u0EB3' or (>= '\u0EBD' and <= '\u0EC6') or (>= '\u0EDC' and <= '\u0EDF') // Lao
        or (>= '\u1000' and <= '\u102A') or (>= '\u1050' and <= '\u1055') // Burmese
        or (>= '\u1780' and <= '\u17B3'); // Khmer

    private static bool IsCjk(char c) => c
        is (>= '\u3041' and <= '\u3096') or (>= '\u309D' and <= '\u309F') // hiragana
        or (>= '\u30A1' and <= '\u30FA') or (>= '\u30FC' and <= '\u30FF') // katakana, without the middle dot
        or (>= '\u31F0' and <= '\u31FF')
        or (>= '\u3400' and <= '\u4DBF') // Han
        or (>= '\u4E00' and <= '\u9FFF')
        or (>= '\uF900' and <= '\uFAFF')
        or (>= '\uFF66' and <= '\uFF9D') // half-width kana
        or '\u3005' or '\u3007';

    private static bool IsCjkExtension(string text, int at) =>
        char.IsSurrogatePair(text, at) && char.ConvertToUtf32(text, at) is >= 0x20000 and <= 0x323AF;
}
