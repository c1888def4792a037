namespace TypedContent.Packing;

/// <summary>
/// Stores a body's plain text as references to parts of the body and the text between them. Nearly all of it is in the body, so it takes a tenth of the space,
/// and no HTML has to be parsed to read it.
/// </summary>
/// <remarks> The layout: the length of the text; a length and that many bytes of text; then, until the text is complete, how far to move on in the body, how
/// many of its bytes to copy, and again a length and that many bytes of text. This file is also compiled into the compiler, with the writing half. </remarks>
internal static partial class TextDelta
{
    /// <param name="delta">The stored delta; empty for an empty text.</param>
    /// <param name="body">The body that it was created with, as UTF-8.</param>
    /// <returns>The text, as UTF-8.</returns>
    public static byte[] Read(ReadOnlySpan<byte> delta, ReadOnlySpan<byte> body)
    {
        if (delta.IsEmpty)
        {
            return [];
        }

        var reader = new PackReader(delta);
        var text = Allocate(reader.Count());
        var written = Append(text, 0, reader.Bytes(reader.Count()));
        for (var at = 0; written < text.Length;)
        {
            at += reader.Count();
            var length = reader.Count();
            written = Append(text, written, body.Slice(at, length));
            at += length;
            written = Append(text, written, reader.Bytes(reader.Count()));
        }

        return text;
    }

    private static int Append(byte[] text, int written, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(text.AsSpan(written));
        return written + bytes.Length;
    }

#if NET
    private static byte[] Allocate(int length) => GC.AllocateUninitializedArray<byte>(length);
#else
    private static byte[] Allocate(int length) => new byte[length];
#endif
}
