using System.Globalization;
using System.Text;
using TypedContent.Compiler.Text;
using TypedContent.Lookup;

namespace TypedContent.Compiler.Naming;

/// <summary>Makes C# identifiers from file names, terms, and keys.</summary>
internal static class Identifier
{
    /// <summary>
    /// Converts a text to Pascal case and keeps Unicode letters: <c>tencent-and-alibaba</c> becomes <c>TencentAndAlibaba</c>, <c>腾讯和阿里</c> is unchanged. Empty
    /// if nothing is left. Characters beyond the BMP are not valid in C# identifiers and are dropped.
    /// </summary>
    public static string FromText(string text)
    {
        var identifier = new StringBuilder(text.Length);
        var startsWord = true;
        foreach (var c in Nfc.Normalize(SpecialWords.SpellOut(text)))
        {
            switch (CharUnicodeInfo.GetUnicodeCategory(c))
            {
                case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                    or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber:
                    identifier.Append(startsWord ? Casing.ToUpper(c) : c);
                    startsWord = false;
                    break;
                case UnicodeCategory.DecimalDigitNumber:
                    identifier.Append(identifier.Length == 0 ? "_" : "").Append(c);
                    startsWord = false;
                    break;
                case UnicodeCategory.NonSpacingMark when c is >= '\uFE00' and <= '\uFE0F':
                    // A variation selector only affects how an emoji is drawn.
                    break;
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark when identifier.Length > 0 && !startsWord:
                    identifier.Append(c);
                    break;
                case UnicodeCategory.Format or UnicodeCategory.Surrogate:
                    break;
                case UnicodeCategory.OtherPunctuation or UnicodeCategory.FinalQuotePunctuation when c is '\'' or '’':
                    // what's-new becomes WhatsNew.
                    break;
                default:
                    startsWord = true;
                    break;
            }
        }

        return identifier.ToString();
    }

    /// <summary>Whether a text is a valid C# identifier.</summary>
    public static bool IsValid(string text) =>
        text.Length > 0 && (char.IsLetter(text[0]) || text[0] == '_') && text.All(c => char.IsLetterOrDigit(c) || c == '_');

    /// <summary>A short suffix that distinguishes two files with one name. Made from the path alone, so that it never changes.</summary>
    public static string PathSuffix(string path) => "_" + Lookup.HashIndex.Hash(path).ToString("x16", CultureInfo.InvariantCulture).Substring(0, 6);
}
