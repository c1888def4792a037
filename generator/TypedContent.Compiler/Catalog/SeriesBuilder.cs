using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>Sorts the parts of series.</summary>
internal sealed class SeriesBuilder
{
    private readonly IReadOnlyList<IndexRow> _rows;
    private readonly TermAliases _aliases;
    private readonly List<SeriesClash> _clashes = [];

    private SeriesBuilder(IReadOnlyList<IndexRow> rows, EquatableArray<TermAlias> aliases)
    {
        _rows = rows;
        _aliases = new TermAliases(TaxonomyNames.Series, aliases);
    }

    /// <param name="rows">The articles, newest first.</param>
    /// <param name="aliases">The aliases of series.</param>
    /// <returns>The series; null if no article is part of one.</returns>
    public static SeriesSpec? Build(IReadOnlyList<IndexRow> rows, EquatableArray<TermAlias> aliases) =>
        rows.Any(row => row.Series.Count > 0) ? new SeriesBuilder(rows, aliases).Build(aliases) : null;

    private SeriesSpec Build(EquatableArray<TermAlias> aliases)
    {
        var taxonomy = TaxonomyBuilder.Build(TaxonomyNames.Series, _rows.Select(row => (row.Source, row.Series.Select(use => TermPath.Of(use.Name)))), aliases);
        var terms = new List<TermSpec>();
        var parts = new List<(int Position, int Rank, int Term, int Part)>();
        foreach (var term in taxonomy.Terms)
        {
            var folded = TermFolding.Fold(term.Name);
            var ordered = term.Entries
                .Select(position => (Position: position, Rank: RankOf(position, folded)))
                .Select(entry => (entry.Position, entry.Rank, _rows[entry.Position].Series[entry.Rank].Part))
                .OrderBy(entry => entry.Part ?? int.MaxValue)
                // Without numbers, the oldest comes first.
                .ThenByDescending(entry => entry.Position)
                .ToArray();
            FindClashes(term.Name, [.. ordered.Select(entry => (entry.Position, entry.Part))]);
            var number = 0;
            foreach (var (position, rank, part) in ordered)
            {
                number = part ?? number + 1;
                parts.Add((position, rank, terms.Count, number));
            }

            terms.Add(term with { Entries = ordered.Select(entry => entry.Position).ToEquatableArray() });
        }

        return new SeriesSpec(
            taxonomy with { Terms = terms.ToEquatableArray() },
            parts.OrderBy(part => part.Position).ThenBy(part => part.Rank).SelectMany(part => new[] { part.Position, part.Term, part.Part }).ToEquatableArray(),
            _clashes.ToEquatableArray());
    }

    /// <summary>The index of this series in an article's list of series.</summary>
    private int RankOf(int position, string folded)
    {
        var uses = _rows[position].Series;
        for (var i = 0; i < uses.Count; i++)
        {
            if (TermFolding.Fold(_aliases.Resolve(uses[i].Name)) == folded)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"{_rows[position].Source} is part of no series '{folded}'.");
    }

    /// <summary>Finds parts with the same number. All but the first by path are reported.</summary>
    private void FindClashes(string series, (int Position, int? Part)[] ordered)
    {
        foreach (var same in ordered.Where(entry => entry.Part is not null).GroupBy(entry => entry.Part!.Value).Where(same => same.Skip(1).Any()))
        {
            var sources = same.Select(entry => _rows[entry.Position].Source).OrderBy(source => source, StringComparer.Ordinal).ToArray();
            _clashes.AddRange(sources.Skip(1).Select(source => new SeriesClash(series, same.Key, source, sources[0])));
        }
    }
}

/// <summary>The series of a collection.</summary>
/// <param name="Taxonomy">The series as terms, the entries of each in the order of their parts.</param>
/// <param name="Parts">For each article in a series, three numbers: its position, the position of the series among the terms, and the number of the part.
/// Sorted by position.</param>
/// <param name="Clashes">Parts with the same number.</param>
internal sealed record SeriesSpec(TaxonomySpec Taxonomy, EquatableArray<int> Parts, EquatableArray<SeriesClash> Clashes);

/// <summary>Two articles that claim the same part of a series.</summary>
/// <param name="Series">The series.</param>
/// <param name="Part">The number.</param>
/// <param name="Source">The file that is reported.</param>
/// <param name="OtherSource">The other file.</param>
internal sealed record SeriesClash(string Series, int Part, string Source, string OtherSource);
