using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter;

/// <summary>
/// Keeps the front matter of one article to what an article can need: each key of one's own becomes a property, each term a member, and a
/// program can write very many of both into one file.
/// </summary>
internal static class FrontMatterLimits
{
    private const int MostKeys = 2_000;
    private const int MostWords = 1_000;

    private static readonly HashSet<string> WordKeys = new(
        [.. KnownKeys.Authors, .. KnownKeys.Categories, .. KnownKeys.Tags, .. KnownKeys.Aliases], StringComparer.Ordinal);

    /// <param name="map">The front matter.</param>
    /// <param name="findings">Takes what is beyond a limit.</param>
    /// <returns>The front matter without that.</returns>
    public static FrontMatterMap Keep(FrontMatterMap map, FindingBag findings)
    {
        var kept = new List<FrontMatterEntry>(map.Entries.Count);
        var keys = 0;
        foreach (var entry in map.Entries)
        {
            var (more, words) = Count(entry.Value);
            keys += 1 + more;
            if (keys > MostKeys)
            {
                findings.Add(FindingIds.RefusedFeature, entry.KeyRange, "it has more than 2,000 keys, with those in maps; the rest is left out");
                break;
            }

            if (words > MostWords && WordKeys.Contains(KeyFolding.Fold(entry.Key)))
            {
                findings.Add(FindingIds.RefusedFeature, entry.KeyRange, $"'{entry.Key}' has more than 1,000 words, so they are left out");
                continue;
            }

            kept.Add(entry);
        }

        return kept.Count == map.Entries.Count ? map : new FrontMatterMap(map.Range, kept);
    }

    // Nesting is limited where it is read, and so is what aliases repeat.
    private static (int Keys, int Words) Count(FrontMatterNode node)
    {
        var (keys, words) = (0, 0);
        switch (node)
        {
            case FrontMatterList list:
                foreach (var item in list.Items)
                {
                    Add(Count(item));
                }

                break;
            case FrontMatterMap map:
                keys = map.Entries.Count;
                foreach (var entry in map.Entries)
                {
                    Add(Count(entry.Value));
                }

                break;
            default:
                words = 1;
                break;
        }

        return (keys, words);

        void Add((int Keys, int Words) more) => (keys, words) = (keys + more.Keys, words + more.Words);
    }
}
