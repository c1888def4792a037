namespace TypedContent;

/// <summary>Some terms of a taxonomy in another order. A term is created on first use.</summary>
internal sealed class ContentTermList<TEntry>(ContentTaxonomy<TEntry> taxonomy, int[] positions) : LazyList<ContentTerm<TEntry>>
    where TEntry : ContentEntry, IContentEntry
{
    public override int Count => positions.Length;

    private protected override ContentTerm<TEntry> ItemAt(int index) => taxonomy[positions[index]];
}
