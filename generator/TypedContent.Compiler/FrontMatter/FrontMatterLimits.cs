using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter;

/// <summary>
/// Limits the front matter of one article to a reasonable size: each custom key becomes a property and each term a member, and a program can write a huge
/// number of both into one file.
/// </summary>
internal static class FrontMatterLimits
{
    private const int MostKeys = 2_000;
    private const int MostWords = 1_000;

    private static readonly HashSet<string> WordKeys = new(
        [.. KnownKeys.Authors, .. KnownKeys.Categories, .. KnownKeys.Tags, .. KnownKeys.Aliases], StringComparer.Ordinal);

    /// <param name="map">The front matter.</param>
    /// <param name="findings">Receives a finding for each exceeded limit.</param>
    /// <returns>The front matter within the limits.</returns>
    public static FrontMatterMap Keep(FrontMatterMap map, FindingBag findings)
    {
        var kept = new List<FrontMatterEntry>(map.Entries.Count);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            keys.Add(entry.Key);
            AddKeys(entry.Value, entry.Key, keys);
            if (keys.Count > MostKeys)
            {
                findings.Add(FindingIds.RefusedFeature, entry.KeyRange, "it has more than 2,000 keys, with those in maps; the rest is left out");
                break;
            }

            if (WordKeys.Contains(KeyFolding.Fold(entry.Key)) && CountWords(entry.Value) > MostWords)
            {
                findings.Add(FindingIds.RefusedFeature, entry.KeyRange, $"'{entry.Key}' has more than 1,000 words, so they are left out");
                continue;
            }

            kept.Add(entry);
        }

        return kept.Count == map.Entries.Count ? map : new FrontMatterMap(map.Range, kept);
    }

    // The maps in a list share their properties. Nesting and alias expansion are limited by the reader.
    private static void AddKeys(FrontMatterNode node, string path, HashSet<string> keys)
    {
        if (keys.Count > MostKeys)
        {
            return;
        }

        switch (node)
        {
            case FrontMatterList list:
                foreach (var item in list.Items)
                {
                    AddKeys(item, path, keys);
                }

                break;
            case FrontMatterMap map:
                foreach (var entry in map.Entries)
                {
                    var inner = path + "\n" + entry.Key;
                    keys.Add(inner);
                    AddKeys(entry.Value, inner, keys);
                }

                break;
        }
    }

    private static int CountWords(FrontMatterNode node) => node is FrontMatterList list ? list.Items.Sum(CountWords) : 1;
}
