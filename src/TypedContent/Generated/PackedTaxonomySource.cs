using TypedContent.Packing;

namespace TypedContent.Generated;

/// <summary>A taxonomy whose tables lie in a content pack.</summary>
internal sealed class PackedTaxonomySource(ContentPack pack, int taxonomy) : ContentTaxonomySource
{
    public override string Name => pack.GetTaxonomyName(taxonomy);

    public override ReadOnlySpan<ulong> NameHashes => pack.GetHashes(taxonomy, TermTable.NameHashes);

    public override string GetName(int term) => pack.TextAt((uint)pack.GetNumbers(taxonomy, TermTable.Texts)[term]);

    public override string GetSlug(int term) => pack.TextAt((uint)pack.GetNumbers(taxonomy, TermTable.Texts)[NameHashes.Length + term]);

    public override ReadOnlySpan<int> GetEntries(int term)
    {
        var starts = pack.GetNumbers(taxonomy, TermTable.Starts);
        return pack.GetNumbers(taxonomy, TermTable.Entries)[starts[term]..starts[term + 1]];
    }
}
