using TypedContent.Packing;

namespace TypedContent.Generated;

/// <summary>One entry in a content pack: its texts and its outline.</summary>
/// <param name="bytes">From the record's first byte.</param>
internal readonly ref struct PackRecord(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public ReadOnlySpan<byte> GetText(ContentPart part) => part switch
    {
        ContentPart.Body or ContentPart.Excerpt or ContentPart.SourcePath or ContentPart.ContentHash => Field((int)part),
        ContentPart.Text or ContentPart.ExcerptHtml => TextDelta.Read(Field((int)part), Field((int)ContentPart.Body)),
        _ => default,
    };

    /// <summary>The body's headings, links and images and the entry's files, which reach to where they end.</summary>
    public ContentReader Outline => new(_bytes[StartOf(PackFormat.TextCount)..]);

    private ReadOnlySpan<byte> Field(int index) => _bytes.Slice(StartOf(index), LengthOf(index));

    private int LengthOf(int index) => LittleEndian.ReadInt32(_bytes[(index * sizeof(int))..]);

    private int StartOf(int index)
    {
        var start = PackFormat.RecordHeaderSize;
        for (var i = 0; i < index; i++)
        {
            start += LengthOf(i);
        }

        return start;
    }
}
