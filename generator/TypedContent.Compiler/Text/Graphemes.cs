using System.Globalization;

namespace TypedContent.Compiler.Text;

/// <summary>
/// Finds where a text can be cut without splitting what a reader sees as one character: an emoji sequence, a flag, a letter with its marks, an Indic syllable.
/// Follows Unicode Standard Annex 29 as far as cutting ordinary text needs it.
/// </summary>
internal static class Graphemes
{
    // The signs that join a consonant to the previous one, for the scripts that have one.
    private const string Viramas = "\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA\u1039\u17D2";

    /// <summary>The last position at or before another where a text may be cut.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The position, in UTF-16 code units.</param>
    /// <param name="least">How far back to look. If nothing is found, the position itself is returned, unless it splits a surrogate pair.</param>
    public static int CutBefore(string text, int at, int least)
    {
        for (var place = at; place > least; place--)
        {
            if (MayCut(text, place))
            {
                return place;
            }
        }

        return at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;
    }

    private static bool MayCut(string text, int at)
    {
        if (at <= 0 || at >= text.Length)
        {
            return true;
        }

        var (before, after) = (text[at - 1], text[at]);
        if (char.IsSurrogatePair(before, after) || before == '\u200D' || (before, after) is ('\r', '\n') || Extends(text, at))
        {
            return false;
        }

        return !(IsFlagPart(text, at) && FlagPartsBefore(text, at) % 2 == 1)
            && !(Viramas.IndexOf(before) >= 0 && char.IsLetter(after))
            && !(IsJamo(after) && (IsJamo(before) || before is >= '\uAC00' and <= '\uD7A3'));
    }

    private static bool Extends(string text, int at)
    {
        if (text[at] is '\u200C' or '\u200D' or '\uFF9E' or '\uFF9F')
        {
            return true;
        }

        var code = CodeAt(text, at);
        return code is (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F)
            || CharUnicodeInfo.GetUnicodeCategory(text, at)
                is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;
    }

    private static bool IsFlagPart(string text, int at) => CodeAt(text, at) is >= 0x1F1E6 and <= 0x1F1FF;

    private static int FlagPartsBefore(string text, int at)
    {
        var count = 0;
        for (; at >= 2 && IsFlagPart(text, at - 2); at -= 2)
        {
            count++;
        }

        return count;
    }

    private static int CodeAt(string text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];

    private static bool IsJamo(char c) => c is >= '\u1100' and <= '\u11FF';
}
