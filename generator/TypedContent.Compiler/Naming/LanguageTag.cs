using System.Text.RegularExpressions;

namespace TypedContent.Compiler.Naming;

/// <summary>Language tags as defined by BCP 47 (RFC 5646): <c>zh</c>, <c>pt-BR</c>, <c>zh-Hant-TW</c>.</summary>
internal static class LanguageTag
{
    // The RFC allows languages of four to eight letters, but none was ever registered. Such a word is a name, such as 'chinese'.
    private static readonly Regex s_wellFormed = new(@"\A[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static bool IsWellFormed(string tag) => s_wellFormed.IsMatch(tag);

    /// <summary>
    /// The canonical form of a tag (RFC 5646, 2.1.1): the language in lower case, a script like <c>Hant</c>, a region like <c>TW</c>. <c>zh_cn</c> and
    /// <c>zh-CN</c> in files mean the same language.
    /// </summary>
    public static string Canonical(string tag)
    {
        var parts = tag.Trim().Replace('_', '-').ToLowerInvariant().Split('-');
        for (var i = 1; i < parts.Length && parts[i].Length != 1; i++)
        {
            parts[i] = parts[i].Length switch
            {
                2 => parts[i].ToUpperInvariant(),
                4 when !char.IsDigit(parts[i][0]) => char.ToUpperInvariant(parts[i][0]) + parts[i].Substring(1),
                _ => parts[i],
            };
        }

        return string.Join("-", parts);
    }

    /// <summary>Whether a tag is in a language range, by RFC 4647 (3.3.1): <c>zh</c> contains <c>zh-CN</c>. Both must be canonical.</summary>
    public static bool IsIn(string tag, string range) =>
        tag.StartsWith(range, StringComparison.OrdinalIgnoreCase) && (tag.Length == range.Length || tag[range.Length] == '-');
}
