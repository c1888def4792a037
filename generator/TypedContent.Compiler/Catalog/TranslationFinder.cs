using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>Finds the translations of articles: the files of one page in one version, in several languages.</summary>
internal sealed class TranslationFinder
{
    private readonly (IndexRow Row, EntryName Name)[] _entries;
    private readonly string[] _tags;
    private readonly int[] _languages;
    private readonly VersionPlan _versions;

    private TranslationFinder((IndexRow Row, EntryName Name)[] entries, string[] tags, int[] languages, VersionPlan versions)
    {
        _entries = entries;
        _tags = tags;
        _languages = languages;
        _versions = versions;
    }

    /// <param name="entries">The articles, in their order.</param>
    /// <param name="defaultLanguage">The site's default language; null if unknown.</param>
    /// <param name="versions">How versions are recognized.</param>
    public static LanguageSpec Find((IndexRow Row, EntryName Name)[] entries, string? defaultLanguage, VersionPlan versions)
    {
        // A site has few languages with few spellings, so each spelling is canonicalized once.
        var canonical = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (row, _) in entries)
        {
            var lang = row.Lang ?? "";
            if (!canonical.ContainsKey(lang))
            {
                canonical.Add(lang, LanguageTag.Canonical(lang));
            }
        }

        var tags = canonical.Values.Distinct(StringComparer.Ordinal)
            .OrderBy(tag => RankOf(tag, defaultLanguage is null ? null : LanguageTag.Canonical(defaultLanguage))).ThenBy(tag => tag, StringComparer.Ordinal)
            .ToArray();
        if (tags.Length < 2)
        {
            return LanguageSpec.None with { Tags = tags.Where(tag => tag.Length > 0).ToEquatableArray() };
        }

        var numbers = canonical.ToDictionary(pair => pair.Key, pair => Array.IndexOf(tags, pair.Value), StringComparer.Ordinal);
        return new TranslationFinder(entries, tags, [.. entries.Select(entry => numbers[entry.Row.Lang ?? ""])], versions).Find();
    }

    private static int RankOf(string tag, string? defaultLanguage) =>
        tag == defaultLanguage ? 0 : defaultLanguage is not null && LanguageTag.IsIn(tag, defaultLanguage) ? 1 : tag.Length == 0 ? 2 : 3;

    private LanguageSpec Find()
    {
        var rows = new int[]?[_entries.Length];
        var repeated = new List<RepeatedLanguage>();
        var groups = new PageGroups(_entries, _languages, _versions);
        foreach (var same in groups.Find()
            .SelectMany(page => page.GroupBy(groups.VersionOf, StringComparer.OrdinalIgnoreCase))
            .Select(version => version.ToArray()))
        {
            var article = same.GroupBy(position => _languages[position]).Select(language => FirstOf(language, same, repeated)).ToArray();
            if (article.Length > 1)
            {
                foreach (var position in article)
                {
                    rows[position] = article;
                }
            }
        }

        return new LanguageSpec(_tags.ToEquatableArray(), new EquatableArray<int>(_languages), rows.Any(row => row is not null) ? RowTable.Of(rows) : [])
        {
            Repeated = repeated.OrderBy(same => same.Source, StringComparer.Ordinal).ToEquatableArray(),
        };
    }

    /// <summary>Of several files in one language, the first by path. Files in one language are reported only if they were meant as translations.</summary>
    private int FirstOf(IGrouping<int, int> language, int[] article, List<RepeatedLanguage> repeated)
    {
        var first = language.First();
        foreach (var position in language.Skip(1))
        {
            var isMeant = article.Any(other => _languages[other] != language.Key || _entries[other].Row.TranslationKey is not null);

            // Two files with one address are reported elsewhere.
            if (isMeant && !string.Equals(_entries[position].Name.Url, _entries[first].Name.Url, StringComparison.OrdinalIgnoreCase))
            {
                repeated.Add(new RepeatedLanguage(_entries[position].Row.Source, _entries[first].Row.Source, _tags[language.Key]));
            }
        }

        return first;
    }
}
