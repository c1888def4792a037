namespace TypedContent.Compiler.Naming;

/// <summary>Recognizes words in a path that name a language.</summary>
internal static class Languages
{
    // ISO 639-1.
    private static readonly HashSet<string> s_codes = new(StringComparer.Ordinal)
    {
        "af", "ar", "az", "be", "bg", "bn", "bs", "ca", "cy", "da", "de", "el", "en", "eo", "es", "et", "eu", "fa", "fi", "fr",
        "ga", "gl", "gu", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "km", "kn", "ko", "ky", "lo", "lt",
        "lv", "mk", "ml", "mn", "mr", "ms", "my", "nb", "ne", "nl", "nn", "no", "pa", "pl", "pt", "ro", "ru", "si", "sk", "sl",
        "sq", "sr", "sv", "sw", "ta", "te", "tg", "th", "tk", "tr", "uk", "ur", "uz", "vi", "zh", "cs",
    };

    // These are also common short names of folders and files. They count only with a region or script, as in it-IT: a page about computer science (cs) must not
    // become Czech.
    private static readonly HashSet<string> s_ambiguous = new(StringComparer.Ordinal)
    {
        "cs", "id", "is", "it", "my", "no", "si", "ms", "ml", "pa", "tk", "lo", "te", "kn", "ne", "be",
    };

    public static bool IsLanguage(string tag)
    {
        var dash = tag.IndexOf('-');
        if (dash < 0)
        {
            return s_codes.Contains(tag) && !s_ambiguous.Contains(tag);
        }

        var rest = tag.Substring(dash + 1);
        return s_codes.Contains(tag.Substring(0, dash)) && IsScriptOrRegion(rest);
    }

    private static bool IsScriptOrRegion(string text) =>
        (text.Length == 2 && text.All(c => c is >= 'A' and <= 'Z' or >= 'a' and <= 'z'))
        || (text.Length == 4 && text.All(c => c is >= 'A' and <= 'Z' or >= 'a' and <= 'z'))
        || (text.Length == 3 && text.All(c => c is >= '0' and <= '9'));
}
