using TypedContent.Generated;

namespace TypedContent.Scheduling;

/// <summary>The terms of a taxonomy that entries which are to be seen carry, with those entries.</summary>
internal sealed class VisibleTaxonomySource : ContentTaxonomySource
{
    private readonly ContentTaxonomySource _source;
    private readonly (int Term, int[] Entries)[] _terms;
    private readonly ulong[] _nameHashes;
    private readonly int[] _spellingTerms;

    /// <param name="source">The whole taxonomy.</param>
    /// <param name="moved">For each entry of the whole its position among those that are to be seen, or -1.</param>
    public VisibleTaxonomySource(ContentTaxonomySource source, int[] moved)
    {
        _source = source;

        // Those with the most entries first, then, as in the whole, by name.
        _terms = [.. Enumerable.Range(0, source.NameHashes.Length)
            .Select(term => (Term: term, Entries: Visible(source.GetEntries(term), moved)))
            .Where(term => term.Entries.Length > 0)
            .OrderByDescending(term => term.Entries.Length)
            .ThenBy(term => source.GetName(term.Term), StringComparer.Ordinal)];
        _spellingTerms = [.. source.SpellingTerms.ToArray().Select(term => Array.FindIndex(_terms, kept => kept.Term == term))];
        _nameHashes = [.. _terms.Select(term => source.NameHashes[term.Term])];
    }

    public override string Name => _source.Name;

    public override ReadOnlySpan<ulong> NameHashes => _nameHashes;

    public override ReadOnlySpan<ulong> SpellingHashes => _source.SpellingHashes;

    /// <summary>-1 where the term is not to be seen.</summary>
    public override ReadOnlySpan<int> SpellingTerms => _spellingTerms;

    public override string GetName(int term) => _source.GetName(_terms[term].Term);

    public override string GetSlug(int term) => _source.GetSlug(_terms[term].Term);

    public override ReadOnlySpan<int> GetEntries(int term) => _terms[term].Entries;

    private static int[] Visible(ReadOnlySpan<int> entries, int[] moved)
    {
        var visible = new List<int>(entries.Length);
        foreach (var entry in entries)
        {
            if (moved[entry] >= 0)
            {
                visible.Add(moved[entry]);
            }
        }

        return [.. visible];
    }
}
