using TypedContent.Packing;

namespace TypedContent.Generated;

/// <summary>One entry in a content pack: its texts and its outline.</summary>
/// <param name="bytes">The bytes from the start of the record.</param>
/// <param name="texts">The number of texts in this pack's records.</param>
internal readonly ref struct PackRecord(ReadOnlySpan<byte> bytes, int texts)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly int _texts = texts;

    public ReadOnlySpan<byte> GetText(ContentPart part) => part switch
    {
        ContentPart.Body or ContentPart.Excerpt or ContentPart.SourcePath or ContentPart.ContentHash or ContentPart.Addresses
            or ContentPart.Markdown => Field((PackText)part),
        ContentPart.Text or ContentPart.ExcerptHtml => TextDelta.Read(Field((PackText)part), Field(PackText.Body)),
        _ => default,
    };

    /// <summary>The body's headings, links, and images, and the entry's files.</summary>
    public PackReader Outline => new(_bytes[StartOf((PackText)_texts)..]);

    private ReadOnlySpan<byte> Field(PackText text) => (int)text < _texts ? _bytes.Slice(StartOf(text), LengthOf(text)) : [];

    private int LengthOf(PackText text) => LittleEndian.ReadInt32(_bytes[((int)text * sizeof(int))..]);

    private int StartOf(PackText text)
    {
        var start = _texts * sizeof(uint);
        for (var before = PackText.Body; before < text; before++)
        {
            start += LengthOf(before);
        }

        return start;
    }
}
