using TypedContent.Generated;
using TypedContent.Lookup;

namespace TypedContent.Memory;

/// <summary>The terms of entries in one taxonomy: those with the most entries first, then by name.</summary>
internal sealed class MemoryTaxonomySource : ContentTaxonomySource
{
    private readonly (string Name, int[] Entries)[] _terms;
    private readonly ulong[] _hashes;
    private readonly int[] _byName;

    private MemoryTaxonomySource(string name, (string Name, int[] Entries)[] terms)
    {
        Name = name;
        _terms = terms;
        _hashes = [.. terms.Select(term => HashIndex.Hash(term.Name))];
        _byName = [.. Enumerable.Range(0, terms.Length).OrderBy(term => terms[term].Name, StringComparer.Ordinal)];
    }

    public static MemoryTaxonomySource Of(string taxonomy, IReadOnlyList<IContentEntry> entries) => new(
        taxonomy,
        [
            .. Enumerable.Range(0, entries.Count)
                .SelectMany(position => entries[position].GetTerms(taxonomy).Distinct(StringComparer.Ordinal).Select(term => (Term: term, Position: position)))
                .GroupBy(found => found.Term, found => found.Position, StringComparer.Ordinal)
                .Select(term => (term.Key, term.ToArray()))
                .OrderByDescending(term => term.Item2.Length)
                .ThenBy(term => term.Key, StringComparer.Ordinal),
        ]);

    public override string Name { get; }

    public override ReadOnlySpan<ulong> NameHashes => _hashes;

    public override ReadOnlySpan<int> ByName => _byName;

    public override string GetName(int term) => _terms[term].Name;

    public override string GetSlug(int term) =>
        MemorySlug.Of(_terms[term].Name) is { Length: > 0 } slug ? slug : _hashes[term].ToString("x16", System.Globalization.CultureInfo.InvariantCulture);

    public override ReadOnlySpan<int> GetEntries(int term) => _terms[term].Entries;
}
