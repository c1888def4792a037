using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Toml;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.FrontMatter.Yaml;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter;

/// <summary>Default keys for every article below a folder: <c>_defaults.yml</c>, <c>_defaults.toml</c>, <c>_defaults.json</c>.</summary>
internal static class FolderDefaults
{
    // Keys that must be unique to an article.
    private static readonly HashSet<string> s_ofOne =
        new([.. KnownKeys.Slug, .. KnownKeys.Url, .. KnownKeys.Aliases, .. KnownKeys.TranslationKey], StringComparer.Ordinal);

    // Keys with the same meaning: an article that has one of them does not get another.
    private static readonly IReadOnlyList<string>[] s_synonyms =
    [
        KnownKeys.NavTitle, KnownKeys.Order, KnownKeys.Updated, KnownKeys.ExpiryDate, KnownKeys.Authors, KnownKeys.Categories, KnownKeys.Tags, KnownKeys.Lang,
        [.. KnownKeys.Draft, .. KnownKeys.Published], KnownKeys.Part,
    ];

    /// <summary>Reads a file of defaults.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="extension">Its extension, lower-case, without the dot.</param>
    /// <param name="findings">Receives the findings.</param>
    /// <returns>The keys that articles may inherit; null if there are none or the file cannot be read.</returns>
    public static FrontMatterMap? Read(string text, string extension, FindingBag findings)
    {
        var content = SourceRange.FromBounds(text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0, text.Length);
        FrontMatterNode? root = extension == "toml"
            ? TomlReader.Read(text, content, findings)
            : YamlReader.Read(text, content, isJson: extension == "json", findings);
        if (root is not FrontMatterMap map)
        {
            if (root is not (null or FrontMatterScalar { IsNull: true }))
            {
                findings.Add(FindingIds.NotAMap, root.Range, root.Kind);
            }

            return null;
        }

        foreach (var entry in map.Entries.Where(IsOfOne))
        {
            findings.Add(FindingIds.InvalidDefault, entry.KeyRange, entry.Key);
        }

        return new FrontMatterMap(map.Range, [.. map.Entries.Where(entry => !IsOfOne(entry))]);
    }

    /// <summary>Adds to an article's keys the defaults for those that it does not have.</summary>
    /// <param name="own">The article's own keys.</param>
    /// <param name="defaults">The defaults of its folders, nearest first.</param>
    /// <param name="place">The place in the article that inherited keys get.</param>
    public static FrontMatterMap Merge(FrontMatterMap own, IEnumerable<FrontMatterMap> defaults, SourceRange place)
    {
        var entries = own.Entries.ToList();
        var keys = new HashSet<string>(entries.SelectMany(entry => Synonyms(entry.Key)), StringComparer.Ordinal);
        foreach (var map in defaults)
        {
            // Collected per file, so that two synonyms in one file do not exclude each other.
            var added = map.Entries.Where(entry => !keys.Contains(KeyFolding.Fold(entry.Key))).ToArray();
            entries.AddRange(added.Select(entry => new FrontMatterEntry(entry.Key, place, Move(entry.Value, place))));
            keys.UnionWith(added.SelectMany(entry => Synonyms(entry.Key)));
        }

        return new FrontMatterMap(own.Range, entries);
    }

    private static bool IsOfOne(FrontMatterEntry entry) => s_ofOne.Contains(KeyFolding.Fold(entry.Key));

    private static IEnumerable<string> Synonyms(string key)
    {
        var folded = KeyFolding.Fold(key);
        return s_synonyms.FirstOrDefault(keys => keys.Contains(folded)) ?? [folded];
    }

    private static FrontMatterNode Move(FrontMatterNode node, SourceRange place) => node switch
    {
        FrontMatterScalar scalar => new FrontMatterScalar(place, scalar.Text, scalar.IsPlain),
        FrontMatterList list => new FrontMatterList(place, [.. list.Items.Select(item => Move(item, place))]),
        FrontMatterMap map => new FrontMatterMap(place, [.. map.Entries.Select(entry => new FrontMatterEntry(entry.Key, place, Move(entry.Value, place)))]),
        _ => node,
    };
}
