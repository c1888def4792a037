using TypedContent.Generated;

namespace TypedContent;

/// <summary>The taxonomy of series for a collection without any.</summary>
internal sealed class NoSeries : ContentTaxonomySource
{
    public const string SeriesName = "Series";

    public override string Name => SeriesName;

    public override ReadOnlySpan<ulong> NameHashes => [];

    public override string GetName(int term) => throw new ArgumentOutOfRangeException(nameof(term));

    public override string GetSlug(int term) => throw new ArgumentOutOfRangeException(nameof(term));

    public override ReadOnlySpan<int> GetEntries(int term) => throw new ArgumentOutOfRangeException(nameof(term));
}
