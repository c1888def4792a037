using System.Globalization;
using System.Text;
using TypedContent.Compiler.Text;
using TypedContent.Lookup;

namespace TypedContent.Compiler.Naming;

/// <summary>Makes C# identifiers of file names, terms and keys.</summary>
internal static class Identifier
{
    /// <summary>
    /// Pascal case with Unicode letters kept: <c>tencent-and-alibaba</c> is <c>TencentAndAlibaba</c>, <c>腾讯和阿里</c> stays. Empty
    /// where nothing is left. Characters beyond the BMP cannot be in a C# identifier and are dropped.
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
                    // Says how an emoji is drawn.
                    break;
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark when identifier.Length > 0 && !startsWord:
                    identifier.Append(c);
                    break;
                case UnicodeCategory.Format or UnicodeCategory.Surrogate:
                    break;
                case UnicodeCategory.OtherPunctuation or UnicodeCategory.FinalQuotePunctuation when c is '\'' or '’':
                    // what's-new is WhatsNew.
                    break;
                default:
                    startsWord = true;
                    break;
            }
        }

        return identifier.ToString();
    }

    /// <summary>Whether a text is a C# identifier as it is.</summary>
    public static bool IsValid(string text) =>
        text.Length > 0 && (char.IsLetter(text[0]) || text[0] == '_') && text.All(c => char.IsLetterOrDigit(c) || c == '_');

    /// <summary>The short text that tells two files with one name apart: made from the path alone, so that it never changes.</summary>
    public static string PathSuffix(string path) => "_" + Lookup.HashIndex.Hash(path).ToString("x16", CultureInfo.InvariantCulture).Substring(0, 6);
}
