using System.Text;
using System.Text.RegularExpressions;
using TypedContent.Tool.Import.Bodies;

namespace TypedContent.Tool.Import;

/// <summary>Finds pages of the old site that required a password. Imported unchanged, they would be public, or unreadable ciphertext.</summary>
internal static partial class Locks
{
    private static readonly string[] s_words = ["password", "pwd", "passwd", "post_password"];
    private static readonly string[] s_flags = ["encrypt", "encrypted", "protected"];

    /// <summary>Finds the pages.</summary>
    public static IReadOnlyList<OldPage> Find(OldSite site) =>
        [.. site.Pages.Where(page => page.IsLocked || IsLocked(page) || page.Text["tags"].Texts.Any(site.LockedTags.Contains))];

    private static bool IsLocked(OldPage page)
    {
        var text = page.Text;
        return s_words.Any(
            key => text[key].Text is { Length: > 0 } word && text[key].Flag is not false && text["encrypt"].Flag is not false && word.Trim().Length > 0)
            || s_flags.Any(key => text[key].Flag == true)
            || text.Body.StartsWith("\0GITCRYPT", StringComparison.Ordinal)
            || EncryptedPattern().IsMatch(WithoutCode(text.Body));
    }

    /// <summary>Removes code, because a post that shows how to encrypt is not itself encrypted.</summary>
    private static string WithoutCode(string body)
    {
        if (!EncryptedPattern().IsMatch(body))
        {
            return "";
        }

        var text = new StringBuilder(body.Length);
        for (var at = 0; at < body.Length;)
        {
            if (CodeRegions.Skip(body, at) is var code && code > at)
            {
                at = code;
                continue;
            }

            text.Append(body[at++]);
        }

        return text.ToString();
    }

    [GeneratedRegex(
        @"^-----BEGIN PGP MESSAGE-----|\{\{[%<]\s*(?:hugo-encryptor|hugo-encrypt|encrypt)\b|\{%\s*(?:encrypt)\b|\[(?:content_protector|passster)\b",
        RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex EncryptedPattern();
}
