using TypedContent.Packing;

namespace TypedContent.Generated;

/// <summary>A taxonomy whose tables are in a content pack.</summary>
internal sealed class PackedTaxonomySource(ContentPack pack, int taxonomy) : ContentTaxonomySource
{
    public override string Name => pack.GetTaxonomyName(taxonomy);

    public override ReadOnlySpan<ulong> NameHashes => pack.GetTable(taxonomy, TermTable.NameHashes).AsHashes();

    public override ReadOnlySpan<ulong> SpellingHashes => pack.GetTable(taxonomy, TermTable.SpellingHashes).AsHashes();

    public override ReadOnlySpan<int> SpellingTerms => pack.GetTable(taxonomy, TermTable.SpellingTerms).AsNumbers();

    public override ReadOnlySpan<int> Parents => pack.GetTable(taxonomy, TermTable.Parents).AsNumbers();

    public override ReadOnlySpan<int> Children => pack.GetTable(taxonomy, TermTable.Children).AsNumbers();

    public override ReadOnlySpan<int> ByName => pack.GetTable(taxonomy, TermTable.ByName).AsNumbers();

    public override string GetName(int term) => pack.TextAt((uint)pack.GetTable(taxonomy, TermTable.Texts).AsNumbers()[term]);

    public override string GetSlug(int term) => pack.TextAt((uint)pack.GetTable(taxonomy, TermTable.Texts).AsNumbers()[NameHashes.Length + term]);

    public override ReadOnlySpan<int> GetEntries(int term)
    {
        var starts = pack.GetTable(taxonomy, TermTable.Starts).AsNumbers();
        return pack.GetTable(taxonomy, TermTable.Entries).AsNumbers()[starts[term]..starts[term + 1]];
    }
}
