namespace TypedContent.Packing;

/// <summary>
/// A body's plain text, written as the parts of it that are in the body and what comes between them. Nearly all of it is there, so the text takes
/// a tenth of its size, and no HTML has to be parsed to get it.
/// </summary>
/// <remarks>
/// The layout: the text's length; a length and that many bytes of text; then, until the text is complete, how far to move on in the body, how many of
/// its bytes to copy, and again a length and that many bytes of text. This file is compiled into the compiler as well, with the half that writes.
/// </remarks>
internal static partial class TextDelta
{
    /// <param name="delta">What was written; empty for an empty text.</param>
    /// <param name="body">The body that it was written with, as UTF-8.</param>
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
