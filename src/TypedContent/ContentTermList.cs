using System.Collections;

namespace TypedContent;

/// <summary>Some terms of a taxonomy, in an order of their own. A term is created when it is first used.</summary>
internal sealed class ContentTermList<TEntry>(ContentTaxonomy<TEntry> taxonomy, int[] positions) : IReadOnlyList<ContentTerm<TEntry>>
    where TEntry : ContentEntry, IContentEntry
{
    public int Count => positions.Length;

    public ContentTerm<TEntry> this[int index] => taxonomy[positions[index]];

    public IEnumerator<ContentTerm<TEntry>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
