using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>
/// Finds keys with an invisible character or one that looks like another: with such a character, <c>draft</c> is a different key and has no effect.
/// </summary>
internal static class KeyCharacters
{
    public static void Check(FrontMatterEntry entry, FindingBag findings)
    {
        if (Find(entry.Key) is { } c)
        {
            findings.Add(FindingIds.StrangeKey, entry.KeyRange, Visible(entry.Key), LookAlikes.Describe(c), PlainOf(entry.Key));
        }
    }

    /// <returns>The first character that does not belong in the key; null if there is none.</returns>
    public static char? Find(string key)
    {
        var first = FirstBeyondAscii(key);
        if (first < 0)
        {
            return null;
        }

        var hasAscii = key.Any(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));
        for (var i = first; i < key.Length; i++)
        {
            var c = key[i];
            if (c is '\u200C' or '\u200D' ? !JoinsLetters(key, i) : LookAlikes.IsInvisible(c) || LookAlikes.IsBlank(c))
            {
                return c;
            }

            if (LookAlikes.IsDash(c) && hasAscii)
            {
                return c;
            }
        }

        if (LookAlikes.IsQuote(key[0]) || (LookAlikes.IsQuote(key[key.Length - 1]) && hasAscii))
        {
            return LookAlikes.IsQuote(key[0]) ? key[0] : key[key.Length - 1];
        }

        // A word entirely in another script is a name in that script, unless it looks like a known key.
        var isAllLatin = key.All(c => c < '\u0080' || LookAlikes.LatinOf(c) is not null);
        return isAllLatin && ((hasAscii && key.All(c => c is < '\uFF01' or > '\uFF5E')) || KnownKeys.Standard.Contains(KeyFolding.Fold(PlainOf(key))))
            ? key[first]
            : null;
    }

    /// <summary>Such characters are legitimate between letters of Persian and Indic scripts, and in emoji.</summary>
    private static bool JoinsLetters(string key, int at) => at > 0 && at + 1 < key.Length && key[at - 1] > '\u0400' && key[at + 1] > '\u0400';

    private static int FirstBeyondAscii(string key)
    {
        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] > '\u007F')
            {
                return i;
            }
        }

        return -1;
    }

    private static string PlainOf(string key) =>
        new string([.. LookAlikes.Plain(key).Trim().Select(c => LookAlikes.LatinOf(c) ?? c).Where(c => !LookAlikes.IsQuote(c))]);

    private static string Visible(string key) => new string([.. key.Where(c => !LookAlikes.IsInvisible(c))]).Trim();
}
