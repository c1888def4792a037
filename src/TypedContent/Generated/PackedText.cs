namespace TypedContent.Generated;

/// <summary>A text at its place in a content pack, in memory that does not move, so that it need not be looked up again.</summary>
internal sealed unsafe class PackedText(byte* start, int length, int generation)
{
    private readonly byte* _start = start;

    /// <summary>The hot reload generation for which it is valid. A later one may replace the text.</summary>
    public int Generation { get; } = generation;

    public ReadOnlySpan<byte> Utf8 => new(_start, length);
}
