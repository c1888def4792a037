using TypedContent.Generated;

namespace TypedContent.Scheduling;

/// <summary>The terms of a taxonomy that visible entries have, with those entries.</summary>
internal sealed class VisibleTaxonomySource : ContentTaxonomySource
{
    private readonly ContentTaxonomySource _source;
    private readonly (int Term, int[] Entries)[] _terms;
    private readonly ulong[] _nameHashes;
    private readonly int[] _spellingTerms;
    private readonly int[] _moved;
    private readonly int[] _byName;
    private readonly int[] _parents = [];
    private readonly int[] _children = [];

    /// <param name="source">The whole taxonomy.</param>
    /// <param name="moved">For each entry of the whole collection, its position among the visible ones, or -1.</param>
    public VisibleTaxonomySource(ContentTaxonomySource source, int[] moved)
    {
        _source = source;

        // Most entries first, then by name, as in the whole collection.
        _terms = [.. Enumerable.Range(0, source.NameHashes.Length)
            .Select(term => (Term: term, Entries: Visible(source.GetEntries(term), moved)))
            .Where(term => term.Entries.Length > 0)
            .OrderByDescending(term => term.Entries.Length)
            .ThenBy(term => source.GetName(term.Term), StringComparer.Ordinal)];
        _moved = new int[source.NameHashes.Length];
        Array.Fill(_moved, -1);
        for (var term = 0; term < _terms.Length; term++)
        {
            _moved[_terms[term].Term] = term;
        }

        _spellingTerms = Move(source.SpellingTerms);
        _nameHashes = [.. _terms.Select(term => source.NameHashes[term.Term])];
        _byName = [.. Move(source.ByName).Where(term => term >= 0)];
        if (_byName.Length == 0)
        {
            // In the whole collection, the terms were in order of their names. With other counts they may not be.
            _byName = [.. Enumerable.Range(0, _terms.Length).OrderBy(term => _terms[term].Term)];
        }

        if (!source.Parents.IsEmpty)
        {
            _parents = [.. _terms.Select(term => Find(source.Parents[term.Term]))];
            _children = RowsOf(_parents);
        }
    }

    public override string Name => _source.Name;

    public override ReadOnlySpan<ulong> NameHashes => _nameHashes;

    public override ReadOnlySpan<ulong> SpellingHashes => _source.SpellingHashes;

    /// <summary>-1 for a term that is not visible.</summary>
    public override ReadOnlySpan<int> SpellingTerms => _spellingTerms;

    public override ReadOnlySpan<int> Parents => _parents;

    public override ReadOnlySpan<int> Children => _children;

    public override ReadOnlySpan<int> ByName => _byName;

    /// <summary>The position of a term of the whole taxonomy among the visible ones, or -1.</summary>
    public int Find(int term) => term < 0 ? -1 : _moved[term];

    public override string GetName(int term) => _source.GetName(_terms[term].Term);

    public override string GetSlug(int term) => _source.GetSlug(_terms[term].Term);

    public override ReadOnlySpan<int> GetEntries(int term) => _terms[term].Entries;

    private int[] Move(ReadOnlySpan<int> terms)
    {
        var moved = new int[terms.Length];
        for (var i = 0; i < moved.Length; i++)
        {
            moved[i] = Find(terms[i]);
        }

        return moved;
    }

    /// <summary>The rows of <see cref="ContentTaxonomySource.Children"/>.</summary>
    private static int[] RowsOf(int[] parents)
    {
        var rows = Enumerable.Range(0, parents.Length).ToLookup(term => parents[term]);
        var starts = new List<int>(parents.Length + 2);
        var children = new List<int>(parents.Length);
        foreach (var parent in Enumerable.Range(0, parents.Length).Append(-1))
        {
            starts.Add(parents.Length + 2 + children.Count);
            children.AddRange(rows[parent]);
        }

        starts.Add(parents.Length + 2 + children.Count);
        return [.. starts, .. children];
    }

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
