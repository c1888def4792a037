using System.Text.RegularExpressions;

namespace TypedContent.Compiler.Naming;

/// <summary>Language tags by BCP 47 (RFC 5646): <c>zh</c>, <c>pt-BR</c>, <c>zh-Hant-TW</c>.</summary>
internal static class LanguageTag
{
    // Languages of four to eight letters are allowed for, but none was ever registered: who writes one wrote a name, such as 'chinese'.
    private static readonly Regex s_wellFormed = new(@"\A[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static bool IsWellFormed(string tag) => s_wellFormed.IsMatch(tag);

    /// <summary>
    /// The one way to write a tag (RFC 5646, 2.1.1): the language in lower case, a script as <c>Hant</c>, a region as <c>TW</c>. Files write
    /// <c>zh_cn</c> and <c>zh-CN</c>, and mean one language.
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

    /// <summary>Whether a tag is in a language range, as RFC 4647 (3.3.1) filters: <c>zh</c> takes in <c>zh-CN</c>. Both are canonical.</summary>
    public static bool IsIn(string tag, string range) =>
        tag.StartsWith(range, StringComparison.OrdinalIgnoreCase) && (tag.Length == range.Length || tag[range.Length] == '-');
}
