using System.Globalization;
using TypedContent.Generated;

namespace TypedContent.Editions;

/// <summary>
/// The requested languages, best first, and the requested version. Languages are a language range (RFC 4647) such as <c>zh</c>, or a culture with its parents;
/// if an article exists in several languages, the best one is chosen. A page that is part of all versions is in each of them.
/// </summary>
/// <param name="Ranges">The ranges in lower case, best first, separated by blanks; null for all languages, and every article in each of them.</param>
/// <param name="FallsBack">Whether an article that exists in none of them is shown in another language.</param>
internal sealed record EditionChoice(string? Ranges, bool FallsBack)
{
    /// <summary>Stands for the newest version.</summary>
    public const string Newest = "";

    /// <summary>The number of no version.</summary>
    private const int Unknown = -2;

    private const char Separator = ' ';

    /// <summary>All languages and all versions.</summary>
    public static EditionChoice All { get; } = new(null, FallsBack: true);

    /// <summary>The version, or <see cref="Newest"/>; null for all versions.</summary>
    public string? Version { get; init; }

    /// <summary>Only entries whose language is in a range.</summary>
    public static EditionChoice Of(string language) => new(language.Trim().Replace('_', '-').ToLowerInvariant(), FallsBack: false);

    /// <summary>Every article once, in the best language for a culture.</summary>
    public static EditionChoice Of(CultureInfo culture)
    {
        var names = new List<string>();
        for (; culture.Name.Length > 0 && !names.Contains(culture.Name); culture = culture.Parent)
        {
            names.Add(culture.Name);
        }

        return new EditionChoice(string.Join(Separator, names).ToLowerInvariant(), FallsBack: true);
    }

    /// <summary>The positions of the chosen entries, in their order.</summary>
    public List<int> Choose(ContentSource source)
    {
        var ranks = RanksOf(source.LanguageTags);
        var languages = source.EntryLanguages;
        var translations = Ranges is null ? [] : source.Translations;
        var version = Version is null ? Unknown : NumberOf(Version, source);
        var chosen = new List<int>(source.Keys.Length);
        for (var position = 0; position < source.Keys.Length; position++)
        {
            if ((Version is null || IsIn(version, source.EntryVersions, position))
                && ranks[LanguageOf(languages, position)] is >= 0 and var rank && !HasBetter(translations, languages, ranks, position, rank))
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
    public string KeyOf(ContentSource source) =>
        (Ranges is null ? "*" : string.Join(Separator, RanksOf(source.LanguageTags))) + (Version is null ? "" : $"/{NumberOf(Version, source)}");

    /// <summary>The position of a version among a source's; -2 if it has no such version.</summary>
    /// <param name="version">The version, ignoring case, or <see cref="Newest"/>.</param>
    /// <param name="source">The source.</param>
    public static int NumberOf(string version, ContentSource source)
    {
        var names = source.VersionNames;
        var versions = source.EntryVersions;
        for (var number = 0; number < names.Count; number++)
        {
            // Of the newest version, nothing may be visible yet.
            if (version.Length == 0 ? versions.Contains(number) : names[number].Equals(version, StringComparison.OrdinalIgnoreCase))
            {
                return number;
            }
        }

        // Without versions, or if all pages are part of all of them, everything is new.
        return version.Length == 0 ? 0 : Unknown;
    }

    /// <summary>Whether an entry is part of a version.</summary>
    /// <param name="version">The version's number.</param>
    /// <param name="versions">The version of each entry; empty without versions.</param>
    /// <param name="position">The entry.</param>
    public static bool IsIn(int version, ReadOnlySpan<int> versions, int position) =>
        version != Unknown && (versions.IsEmpty || versions[position] == version || versions[position] < 0);

    /// <summary>The positions of an entry in all its languages; empty if there is only one.</summary>
    public static ReadOnlySpan<int> RowOf(ReadOnlySpan<int> translations, int position) =>
        translations.IsEmpty ? [] : translations[translations[position]..translations[position + 1]];

    /// <summary>The rank of each language, 0 for the best, without ties; -1 for languages that do not match.</summary>
    public int[] RanksOf(IReadOnlyList<string> tags)
    {
        // If no file has a language, all files count as one language.
        var ranks = new int[Math.Max(1, tags.Count)];
        Array.Fill(ranks, -1);
        if (Ranges is null)
        {
            Array.Clear(ranks);
            return ranks;
        }

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
