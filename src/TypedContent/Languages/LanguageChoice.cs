using System.Globalization;
using TypedContent.Generated;

namespace TypedContent.Languages;

/// <summary>
/// The requested languages, best first: a language range (RFC 4647) such as <c>zh</c>, or a culture with its parents. If an article exists in several
/// languages, the best one is chosen.
/// </summary>
/// <param name="Ranges">The ranges in lower case, best first, separated by blanks.</param>
/// <param name="FallsBack">Whether an article that exists in none of them is shown in another language.</param>
internal sealed record LanguageChoice(string Ranges, bool FallsBack)
{
    private const char Separator = ' ';

    /// <summary>Only entries whose language is in a range.</summary>
    public static LanguageChoice Of(string language) => new(language.Trim().Replace('_', '-').ToLowerInvariant(), FallsBack: false);

    /// <summary>Every article once, in the best language for a culture.</summary>
    public static LanguageChoice Of(CultureInfo culture)
    {
        var names = new List<string>();
        for (; culture.Name.Length > 0 && !names.Contains(culture.Name); culture = culture.Parent)
        {
            names.Add(culture.Name);
        }

        return new LanguageChoice(string.Join(Separator, names).ToLowerInvariant(), FallsBack: true);
    }

    /// <summary>The positions of the chosen entries, in their order.</summary>
    public List<int> Choose(ContentSource source)
    {
        var ranks = RanksOf(source.LanguageTags);
        var languages = source.EntryLanguages;
        var translations = source.Translations;
        var chosen = new List<int>(source.Keys.Length);
        for (var position = 0; position < source.Keys.Length; position++)
        {
            if (ranks[LanguageOf(languages, position)] is >= 0 and var rank && !HasBetter(translations, languages, ranks, position, rank))
            {
                chosen.Add(position);
            }
        }

        return chosen;
    }

    /// <summary>For a range: the positions of the articles that do not exist in it, each once, in the first of its languages.</summary>
    public List<int> FindMissing(ContentSource source)
    {
        var ranks = RanksOf(source.LanguageTags);
        var languages = source.EntryLanguages;
        var translations = source.Translations;
        var missing = new List<int>();
        for (var position = 0; position < source.Keys.Length; position++)
        {
            var row = RowOf(translations, position);
            var isFirst = row.IsEmpty || row[0] == position;
            if (isFirst && ranks[LanguageOf(languages, position)] < 0 && !HasBetter(translations, languages, ranks, position, int.MaxValue))
            {
                missing.Add(position);
            }
        }

        return missing;
    }

    /// <summary>A key that is equal for choices that select the same entries, so that they share a view.</summary>
    public string KeyOf(ContentSource source) => string.Join(Separator, RanksOf(source.LanguageTags));

    /// <summary>The positions of an entry in all its languages; empty if there is only one.</summary>
    public static ReadOnlySpan<int> RowOf(ReadOnlySpan<int> translations, int position) =>
        translations.IsEmpty ? [] : translations[translations[position]..translations[position + 1]];

    /// <summary>The rank of each language, 0 for the best, without ties; -1 for languages that do not match.</summary>
    public int[] RanksOf(IReadOnlyList<string> tags)
    {
        // If no file has a language, all files count as one language.
        var ranks = new int[Math.Max(1, tags.Count)];
        Array.Fill(ranks, -1);
        var next = 0;
        foreach (var range in Ranges.Split(Separator, StringSplitOptions.RemoveEmptyEntries))
        {
            Rank(tag => tag.Equals(range, StringComparison.OrdinalIgnoreCase));
            Rank(tag => tag.Length > range.Length && tag[range.Length] == '-' && tag.StartsWith(range, StringComparison.OrdinalIgnoreCase));
        }

        if (FallsBack)
        {
            Rank(_ => true);
        }

        return ranks;

        void Rank(Func<string, bool> isMeant)
        {
            for (var language = 0; language < ranks.Length; language++)
            {
                if (ranks[language] < 0 && isMeant(language < tags.Count ? tags[language] : ""))
                {
                    ranks[language] = next++;
                }
            }
        }
    }

    private static int LanguageOf(ReadOnlySpan<int> languages, int position) => languages.IsEmpty ? 0 : languages[position];

    private static bool HasBetter(ReadOnlySpan<int> translations, ReadOnlySpan<int> languages, int[] ranks, int position, int rank)
    {
        foreach (var other in RowOf(translations, position))
        {
            if (ranks[languages[other]] >= 0 && ranks[languages[other]] < rank)
            {
                return true;
            }
        }

        return false;
    }
}
