using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>
/// Finds the translations of articles: those with the same path except for the language, the same slug, or the same <c>translationKey</c>. The key takes
/// precedence over both, and may also be the path or slug of another file.
/// </summary>
internal sealed class TranslationFinder
{
    private readonly (IndexRow Row, EntryName Name)[] _entries;
    private readonly string[] _tags;
    private readonly int[] _languages;

    private TranslationFinder((IndexRow Row, EntryName Name)[] entries, string[] tags, int[] languages)
    {
        _entries = entries;
        _tags = tags;
        _languages = languages;
    }

    /// <param name="entries">The articles, in their order.</param>
    /// <param name="defaultLanguage">The site's default language; null if unknown.</param>
    public static LanguageSpec Find((IndexRow Row, EntryName Name)[] entries, string? defaultLanguage)
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
        return new TranslationFinder(entries, tags, [.. entries.Select(entry => numbers[entry.Row.Lang ?? ""])]).Find();
    }

    private static int RankOf(string tag, string? defaultLanguage) =>
        tag == defaultLanguage ? 0 : defaultLanguage is not null && LanguageTag.IsIn(tag, defaultLanguage) ? 1 : tag.Length == 0 ? 2 : 3;

    private LanguageSpec Find()
    {
        var rows = new int[]?[_entries.Length];
        var repeated = new List<RepeatedLanguage>();
        foreach (var same in Groups())
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

    /// <summary>The positions of articles that share a key, sorted by language and path.</summary>
    private IEnumerable<int[]> Groups()
    {
        var roots = Enumerable.Range(0, _entries.Length).ToArray();
        var byKey = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var repeated = RepeatedPaths();
        for (var position = 0; position < _entries.Length; position++)
        {
            var (row, name) = _entries[position];
            if (row.TranslationKey is { } key)
            {
                Join(key.Trim('/'), position);
                continue;
            }

            var path = KeyOf(row.Path, withDate: false);
            Join(repeated.Contains(path) ? KeyOf(row.Path, withDate: true) : path, position);
            Join(name.Slug, position);
        }

        return Enumerable.Range(0, _entries.Length)
            .GroupBy(RootOf)
            .Where(same => same.Skip(1).Any())
            .Select(same => same.OrderBy(position => _languages[position]).ThenBy(position => _entries[position].Row.Source, StringComparer.Ordinal).ToArray());

        void Join(string key, int position)
        {
            if (byKey.TryGetValue(key, out var other))
            {
                roots[RootOf(position)] = RootOf(other);
            }
            else
            {
                byKey.Add(key, position);
            }
        }

        int RootOf(int position)
        {
            while (roots[position] != position)
            {
                position = roots[position] = roots[roots[position]];
            }

            return position;
        }
    }

    /// <summary>Paths that are equal only without their dates, such as those of an annual report.</summary>
    private HashSet<string> RepeatedPaths()
    {
        var seen = new HashSet<(string, int)>();
        var repeated = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var position = 0; position < _entries.Length; position++)
        {
            var path = KeyOf(_entries[position].Row.Path, withDate: false);
            if (!seen.Add((Casing.ToLower(path), _languages[position])))
            {
                repeated.Add(path);
            }
        }

        return repeated;
    }

    /// <summary>A path without its language and extension: <c>guides/setup</c>.</summary>
    private static string KeyOf(ArticlePath path, bool withDate)
    {
        var folders = path.Folders.Skip(path.HasLanguageFolder ? 1 : 0);
        var name = withDate && path.DatePrefix.Length > 0 ? path.DatePrefix + "-" + path.Stem : path.Stem;
        return string.Join("/", path.IsIndex ? folders : folders.Append(name));
    }
}
