namespace TypedContent.Searching;

/// <summary>Approximate matches of a word: other forms of it, and words that differ by one typo.</summary>
internal static class WordForms
{
    private const int MinForms = 3;
    private const int MinTypo = 5;

    // Endings of plurals, cases, and verbs in languages with Latin letters. The resulting word counts only if some text contains it.
    private static readonly string[] s_endings = ["s", "es", "en", "n", "e", "er", "ed", "d", "ing", "x"];

    /// <summary>The word with another ending, or without its own.</summary>
    public static IEnumerable<string> Inflect(string word)
    {
        if (word.Length < MinForms || !word.All(char.IsAsciiLetterLower))
        {
            yield break;
        }

        foreach (var ending in s_endings)
        {
            yield return word + ending;
            if (word.Length >= ending.Length + MinForms && word.EndsWith(ending, StringComparison.Ordinal))
            {
                yield return word[..^ending.Length];
            }
        }

        if (word.EndsWith('e'))
        {
            yield return word[..^1] + "ing";
        }

        if (word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 5)
        {
            yield return word[..^3] + "e";
        }

        if (word.EndsWith('y'))
        {
            yield return word[..^1] + "ies";
        }
        else if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
        {
            yield return word[..^3] + "y";
        }
    }

    /// <summary>The words of which this one may be a typo: one letter added, removed, or replaced, or two swapped.</summary>
    public static IEnumerable<string> Mistype(string word)
    {
        var letters = AlphabetOf(word);
        if (word.Length < MinTypo || letters.Length == 0)
        {
            yield break;
        }

        for (var i = 0; i < word.Length; i++)
        {
            yield return word.Remove(i, 1);
            if (i + 1 < word.Length && word[i] != word[i + 1])
            {
                yield return string.Concat(word.AsSpan(0, i), [word[i + 1], word[i]], word.AsSpan(i + 2));
            }
        }

        foreach (var letter in letters)
        {
            for (var i = 0; i <= word.Length; i++)
            {
                yield return word.Insert(i, letter.ToString());
                if (i < word.Length && word[i] != letter)
                {
                    yield return string.Concat(word.AsSpan(0, i), [letter], word.AsSpan(i + 1));
                }
            }
        }
    }

    private static string AlphabetOf(string word) =>
        word.All(char.IsAsciiLetterLower) ? "abcdefghijklmnopqrstuvwxyz"
        : word.All(c => c is >= 'а' and <= 'я' or 'і' or 'ї' or 'є') ? "абвгдежзийклмнопрстуфхцчшщъыьэюяіїє"
        : word.All(c => c is >= 'α' and <= 'ω') ? "αβγδεζηθικλμνξοπρστυφχψω"
        : "";
}
