using System.Globalization;
using System.Text;
using TypedContent.Benchmarks.Sites;

namespace TypedContent.Benchmarks.Searching;

/// <summary>
/// Articles whose word frequencies are those of a language: the second most frequent word appears half as often as the first, and the third a third as often
/// (Zipf's law).
/// </summary>
internal static class SearchText
{
    private const int EnglishWords = 30_000;
    private const int ChineseWords = 12_000;
    private const int Sections = 6;
    private const int WordsInSection = 110;

    private static readonly string[] s_english = [.. Enumerable.Range(0, EnglishWords).Select(EnglishWord)];
    private static readonly string[] s_chinese = [.. Enumerable.Range(0, ChineseWords).Select(ChineseWord)];

    public static string Article(int number, bool isChinese)
    {
        var words = new WordSequence((ulong)number);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: {Sentence(ref words, 5, isChinese)}\n---\n");
        for (var section = 0; section < Sections; section++)
        {
            text.Append(section == 0 ? "" : $"\n\n## {Sentence(ref words, 3, isChinese)}\n\n").Append(Sentence(ref words, WordsInSection, isChinese));
        }

        return text.Append('\n').ToString();
    }

    /// <summary>Frequent words, rare words, several words, prefixes, and typos.</summary>
    public static string[] Queries(bool isChinese)
    {
        var words = isChinese ? s_chinese : s_english;
        return isChinese
            ? [words[0], words[700], words[9_000] + words[40], words[3] + words[17] + words[5_000], words[250][..1]]
            : [words[0], words[700], $"{words[25_000]} {words[40]}", $"{words[3]} {words[17]} {words[5_000]}", words[250][..2], words[900].Insert(2, "q"), "a"];
    }

    private static string Sentence(ref WordSequence words, int count, bool isChinese)
    {
        var all = isChinese ? s_chinese : s_english;
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(i > 0 && !isChinese ? " " : i > 0 && i % 12 == 0 ? "，" : "").Append(all[Rank(ref words, all.Length)]);
        }

        return text.ToString();
    }

    /// <summary>A random number with the frequencies of Zipf's law.</summary>
    private static int Rank(ref WordSequence words, int limit) => Math.Min(limit - 1, (int)Math.Exp(words.Next(1_000_000) / 1_000_000.0 * Math.Log(limit)) - 1);

    private static string EnglishWord(int number)
    {
        const string Consonants = "bcdfghklmnprstvw";
        const string Vowels = "aeiou";
        var text = new StringBuilder();
        for (var rest = number + 1; rest > 0; rest /= Consonants.Length * Vowels.Length)
        {
            text.Append(Consonants[rest % Consonants.Length]).Append(Vowels[rest / Consonants.Length % Vowels.Length]);
        }

        return text.Append(number % 3 == 0 ? "" : "n").ToString();
    }

    /// <summary>A word of two characters out of three thousand, as many as a newspaper uses.</summary>
    private static string ChineseWord(int number)
    {
        var words = new WordSequence((ulong)number);
        return $"{(char)('\u4E00' + (words.Next(3000) * 6))}{(char)('\u4E00' + (words.Next(3000) * 6))}";
    }
}
