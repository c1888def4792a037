namespace TypedContent.Tool.Import.Reading;

/// <summary>The language of titles, where their script tells it.</summary>
internal static class WrittenLanguage
{
    /// <summary>A character of these scripts says as much as several letters.</summary>
    private const int LettersPerCharacter = 4;

    /// <returns>A language tag; null if the script is one of many languages, such as Latin, or there is no title.</returns>
    public static string? Find(IEnumerable<string> titles)
    {
        var text = string.Concat(titles);
        var scripts = text.Select(ScriptOf).OfType<string>().CountBy(language => language)
            .ToDictionary(
                script => script.Key,
                script => script.Value * (script.Key is "ja" or "ko" or "zh" ? LettersPerCharacter : 1),
                StringComparer.Ordinal);
        if (scripts.Count == 0)
        {
            return null;
        }

        var (language, count) = scripts.MaxBy(script => script.Value);

        // Japanese has more Han characters than kana; Persian and Urdu have letters that Arabic lacks.
        language = language == "zh" && scripts.GetValueOrDefault("ja") * 5 > count ? "ja" : language;
        return language == "latin"
            || count * 5 < scripts.Values.Sum() * 2
            || (language == "ar" && text.Any(c => c is 'پ' or 'چ' or 'ژ' or 'گ' or 'ی' or 'ک'))
                ? null
                : language;
    }

    private static string? ScriptOf(char c) => c switch
    {
        >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '\u00C0' and <= '\u024F' => "latin",
        >= '\u0370' and <= '\u03FF' => "el",
        >= '\u0590' and <= '\u05FF' => "he",
        >= '\u0600' and <= '\u06FF' => "ar",
        >= '\u0E00' and <= '\u0E7F' => "th",
        >= '\u3040' and <= '\u30FF' => "ja",
        >= '\uAC00' and <= '\uD7AF' => "ko",
        >= '\u4E00' and <= '\u9FFF' => "zh",
        _ => null,
    };
}
