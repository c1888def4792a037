namespace TypedContent;

/// <summary>Some terms of a taxonomy, in an order of their own. A term is created when it is first used.</summary>
internal sealed class ContentTermList<TEntry>(ContentTaxonomy<TEntry> taxonomy, int[] positions) : LazyList<ContentTerm<TEntry>>
    where TEntry : ContentEntry, IContentEntry
{
    public override int Count => positions.Length;

    private protected override ContentTerm<TEntry> ItemAt(int index) => taxonomy[positions[index]];
}
