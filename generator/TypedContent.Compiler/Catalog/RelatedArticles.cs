using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>Finds for each article those in its language that share the most and the rarest terms with it.</summary>
internal static class RelatedArticles
{
    // A term that half of the site has says little, and comparing all its articles with each other would be quadratic. Only the neighbors in time are compared.
    private const int Neighbors = 50;

    /// <param name="count">The number of articles.</param>
    /// <param name="terms">The positions of each term's articles.</param>
    /// <param name="languages">Each article's language; empty if there is at most one.</param>
    public static EquatableArray<int> Find(int count, IEnumerable<EquatableArray<int>> terms, EquatableArray<int> languages)
    {
        var termsOf = TermsOf(count, terms, languages);
        var related = new int[count * CatalogSpec.RelatedWidth];
        var scores = new double[count];
        var scored = new List<int>();
        for (var entry = 0; entry < count; entry++)
        {
            foreach (var term in termsOf[entry] ?? [])
            {
                var last = Math.Min(term.Entries.Length - 1, term.At + Neighbors);
                for (var i = Math.Max(0, term.At - Neighbors); i <= last; i++)
                {
                    if (i != term.At)
                    {
                        var other = term.Entries[i];
                        if (scores[other] == 0)
                        {
                            scored.Add(other);
                        }

                        scores[other] += term.Weight;
                    }
                }
            }

            TakeBest(scored, scores, entry, related.AsSpan(entry * CatalogSpec.RelatedWidth, CatalogSpec.RelatedWidth));
            scored.ForEach(other => scores[other] = 0);
            scored.Clear();
        }

        return new EquatableArray<int>(related);
    }

    private static List<Occurrence>?[] TermsOf(int count, IEnumerable<EquatableArray<int>> terms, EquatableArray<int> languages)
    {
        var termsOf = new List<Occurrence>?[count];
        foreach (var entries in terms.SelectMany(term => ByLanguage(term, languages)).Where(entries => entries.Length > 1))
        {
            var weight = 1 / Math.Log(1 + entries.Length);
            for (var at = 0; at < entries.Length; at++)
            {
                (termsOf[entries[at]] ??= []).Add(new Occurrence(entries, at, weight));
            }
        }

        return termsOf;
    }

    private static IEnumerable<int[]> ByLanguage(EquatableArray<int> entries, EquatableArray<int> languages) =>
        languages.Count == 0 ? [entries.ToArray()] : entries.GroupBy(entry => languages[entry]).Select(same => same.ToArray());

    // There are hundreds of candidates and few places, so each one is inserted into the best so far.
    private static void TakeBest(List<int> scored, double[] scores, int entry, Span<int> best)
    {
        var taken = 0;
        foreach (var other in scored)
        {
            var place = taken;
            while (place > 0 && IsBetter(other, best[place - 1], scores, entry))
            {
                place--;
            }

            if (place < best.Length)
            {
                taken = Math.Min(taken + 1, best.Length);
                best[place..(taken - 1)].CopyTo(best[(place + 1)..]);
                best[place] = other;
            }
        }

        best[taken..].Fill(-1);
    }

    // Of equal scores, the one nearer in time comes first, then the newer one.
    private static bool IsBetter(int left, int right, double[] scores, int entry) =>
        scores[left] != scores[right] ? scores[left] > scores[right]
        : Math.Abs(left - entry) != Math.Abs(right - entry) ? Math.Abs(left - entry) < Math.Abs(right - entry)
        : left < right;

    /// <summary>An article's use of a term.</summary>
    /// <param name="Entries">The positions of all articles with the term.</param>
    /// <param name="At">The article's index among them.</param>
    /// <param name="Weight">The score of the term for each pair of articles that share it.</param>
    private sealed record Occurrence(int[] Entries, int At, double Weight);
}
