using System.Globalization;
using System.Text;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Naming;

/// <summary>Makes the segments of addresses: lower case, NFC, Unicode letters kept, words joined by a dash.</summary>
internal static class Slug
{
    public static string FromText(string text)
    {
        var slug = new StringBuilder(text.Length);
        var normal = Nfc.Normalize(SpecialWords.SpellOut(text));
        for (var i = 0; i < normal.Length; i++)
        {
            var c = normal[i];
            if (c is >= '\uFE00' and <= '\uFE0F' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format)
            {
                // Variation selectors and format characters are invisible, so an address must not depend on them.
                continue;
            }

            if (IsWord(c) || (c == '.' && i > 0 && i + 1 < normal.Length && char.IsDigit(normal[i - 1]) && char.IsDigit(normal[i + 1])))
            {
                // The simple mapping has no lower case for the Turkish İ.
                slug.Append(c == 'İ' ? 'i' : Casing.ToLower(c));
            }
            else if (char.IsHighSurrogate(c) && i + 1 < normal.Length && char.IsLetter(normal, i))
            {
                slug.Append(c).Append(normal[++i]);
            }
            else if (c is not '\'' and not '’' && slug.Length > 0 && slug[slug.Length - 1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>A slug from the front matter. Its case and slashes are kept.</summary>
    /// <returns>The slug; empty if none of its characters can be in an address.</returns>
    public static string FromOverride(string text) => text.All(IsLost)
        ? ""
        : string.Join("/", text.Split('/').Select(Clean).Where(segment => segment.Length > 0));

    /// <summary>A folder or file name as a segment of an address. If nothing is left, as for quotation marks or emoji, a hash of it.</summary>
    public static string OfSegment(string text) => FromText(text) is { Length: > 0 } slug ? slug : Identifier.PathSuffix(text).Substring(1);

    private static string Clean(string segment)
    {
        var clean = new StringBuilder(segment.Length);
        var normal = Nfc.Normalize(segment.Trim());
        for (var i = 0; i < normal.Length; i++)
        {
            var c = normal[i];
            if (char.IsHighSurrogate(c) && i + 1 < normal.Length && char.IsLowSurrogate(normal[i + 1]))
            {
                clean.Append(c).Append(normal[++i]);
            }
            else
            {
                clean.Append(IsWord(c) || c is '-' or '.' or '~' ? c : '-');
            }
        }

        var slug = clean.ToString().Trim('-');
        return slug.Length > 0 ? slug is "." or ".." ? "" : slug
            : !HasSign(normal) ? ""
            : Signs(normal) is { Length: > 0 } signs ? signs
            : Identifier.PathSuffix(normal).Substring(1);
    }

    /// <summary>Whether a segment of symbols alone, such as <c>--*</c>, has any that can be kept, so that its address differs from its parent's.</summary>
    private static bool HasSign(string segment) => segment.Any(c => !char.IsWhiteSpace(c) && !char.IsControl(c));

    private static string Signs(string segment) =>
        new([.. segment.Where(c => !IsLost(c))]);

    /// <summary>Whether a character cannot be in an address and is dropped.</summary>
    private static bool IsLost(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\\' or '?' or '#' or '%';

    private static bool IsWord(char c) => c == '_' || CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
