using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Toml;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.FrontMatter.Yaml;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter;

/// <summary>Keys that a folder's file gives to every article below it: <c>_defaults.yml</c>, <c>_defaults.toml</c>, <c>_defaults.json</c>.</summary>
internal static class FolderDefaults
{
    // What only one article can have.
    private static readonly HashSet<string> s_ofOne =
        new([.. KnownKeys.Slug, .. KnownKeys.Url, .. KnownKeys.Aliases, .. KnownKeys.TranslationKey], StringComparer.Ordinal);

    // Keys that say the same: an article that has one of them has no use for another.
    private static readonly IReadOnlyList<string>[] s_synonyms =
    [
        KnownKeys.NavTitle, KnownKeys.Order, KnownKeys.Updated, KnownKeys.ExpiryDate, KnownKeys.Authors, KnownKeys.Categories, KnownKeys.Tags, KnownKeys.Lang,
        [.. KnownKeys.Draft, .. KnownKeys.Published], KnownKeys.Part,
    ];

    /// <summary>Reads a file of defaults.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="extension">Its extension, lower-case, without the dot.</param>
    /// <param name="findings">Takes what is wrong with it.</param>
    /// <returns>The keys that every article may have; null where it has none, or cannot be read.</returns>
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

    /// <summary>An article's keys with those that it has not itself.</summary>
    /// <param name="own">The article's own.</param>
    /// <param name="defaults">Those of its folders, the nearest first.</param>
    /// <param name="place">Where in the article they count as written.</param>
    public static FrontMatterMap Merge(FrontMatterMap own, IEnumerable<FrontMatterMap> defaults, SourceRange place)
    {
        var entries = own.Entries.ToList();
        var keys = new HashSet<string>(entries.SelectMany(entry => Synonyms(entry.Key)), StringComparer.Ordinal);
        foreach (var map in defaults)
        {
            // Two keys of one file do not keep each other out.
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
