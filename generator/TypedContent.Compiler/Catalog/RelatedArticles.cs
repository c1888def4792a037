using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>Finds for each article those of its language that share the most, and the rarest, terms with it.</summary>
internal static class RelatedArticles
{
    // A term that half of the site carries says little, and comparing all its articles with each other would be quadratic:
    // of such a term only the neighbours in time count.
    private const int Neighbours = 50;

    /// <param name="count">How many articles there are.</param>
    /// <param name="terms">The positions of each term's articles.</param>
    /// <param name="languages">Each article's language; empty where there is one at most.</param>
    public static EquatableArray<int> Find(int count, IEnumerable<EquatableArray<int>> terms, EquatableArray<int> languages)
    {
        var termsOf = new List<(int[] Entries, int At, double Weight)>?[count];
        foreach (var entries in terms.SelectMany(term => ByLanguage(term, languages)).Where(entries => entries.Length > 1))
        {
            var weight = 1 / Math.Log(1 + entries.Length);
            for (var at = 0; at < entries.Length; at++)
            {
                (termsOf[entries[at]] ??= []).Add((entries, at, weight));
            }
        }

        var related = new int[count * CatalogSpec.RelatedWidth];
        var scores = new Dictionary<int, double>();
        for (var entry = 0; entry < count; entry++)
        {
            scores.Clear();
            foreach (var (entries, at, weight) in termsOf[entry] ?? [])
            {
                var last = Math.Min(entries.Length - 1, at + Neighbours);
                for (var i = Math.Max(0, at - Neighbours); i <= last; i++)
                {
                    if (i != at)
                    {
                        scores[entries[i]] = (scores.TryGetValue(entries[i], out var score) ? score : 0) + weight;
                    }
                }
            }

            var best = scores.OrderByDescending(pair => pair.Value).ThenBy(pair => Math.Abs(pair.Key - entry)).ThenBy(pair => pair.Key).Take(CatalogSpec.RelatedWidth).ToArray();
            for (var i = 0; i < CatalogSpec.RelatedWidth; i++)
            {
                related[(entry * CatalogSpec.RelatedWidth) + i] = i < best.Length ? best[i].Key : -1;
            }
        }

        return new EquatableArray<int>(related);
    }

    private static IEnumerable<int[]> ByLanguage(EquatableArray<int> entries, EquatableArray<int> languages) =>
        languages.Count == 0 ? [entries.ToArray()] : entries.GroupBy(entry => languages[entry]).Select(same => same.ToArray());
}
