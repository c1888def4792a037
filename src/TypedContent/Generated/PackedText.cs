namespace TypedContent.Generated;

/// <summary>A text where it was found in a content pack, whose memory does not move: it need not be looked up again.</summary>
internal sealed unsafe class PackedText(byte* start, int length, int generation)
{
    private readonly byte* _start = start;

    /// <summary>Until when it is good: a hot reload may put another text in its place.</summary>
    public int Generation { get; } = generation;

    public ReadOnlySpan<byte> Utf8 => new(_start, length);
}
