using TypedContent.Packing;

namespace TypedContent.Generated;

/// <summary>A taxonomy whose tables lie in a content pack.</summary>
internal sealed class PackedTaxonomySource(ContentPack pack, int taxonomy) : ContentTaxonomySource
{
    public override string Name => pack.GetTaxonomyName(taxonomy);

    public override ReadOnlySpan<ulong> NameHashes => pack.GetTable(taxonomy, TermTable.NameHashes).As<ulong>();

    public override ReadOnlySpan<ulong> SpellingHashes => pack.GetTable(taxonomy, TermTable.SpellingHashes).As<ulong>();

    public override ReadOnlySpan<int> SpellingTerms => pack.GetTable(taxonomy, TermTable.SpellingTerms).As<int>();

    public override ReadOnlySpan<int> Parents => pack.GetTable(taxonomy, TermTable.Parents).As<int>();

    public override ReadOnlySpan<int> Children => pack.GetTable(taxonomy, TermTable.Children).As<int>();

    public override ReadOnlySpan<int> ByName => pack.GetTable(taxonomy, TermTable.ByName).As<int>();

    public override string GetName(int term) => pack.TextAt((uint)pack.GetTable(taxonomy, TermTable.Texts).As<int>()[term]);

    public override string GetSlug(int term) => pack.TextAt((uint)pack.GetTable(taxonomy, TermTable.Texts).As<int>()[NameHashes.Length + term]);

    public override ReadOnlySpan<int> GetEntries(int term)
    {
        var starts = pack.GetTable(taxonomy, TermTable.Starts).As<int>();
        return pack.GetTable(taxonomy, TermTable.Entries).As<int>()[starts[term]..starts[term + 1]];
    }
}
