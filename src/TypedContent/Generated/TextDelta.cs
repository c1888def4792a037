namespace TypedContent.Generated;

/// <summary>A body's plain text, written as what of it stands in the body and what stands between.</summary>
internal static class TextDelta
{
    /// <param name="delta">The text's length, then in turn: a length and so many bytes of text; how far to go on in the body, and how many of its bytes to copy.</param>
    /// <param name="body">The body, as UTF-8.</param>
    /// <returns>The text, as UTF-8.</returns>
    public static byte[] Read(ReadOnlySpan<byte> delta, ReadOnlySpan<byte> body)
    {
        if (delta.IsEmpty)
        {
            return [];
        }

        var reader = new ContentReader(delta);
        var text = GC.AllocateUninitializedArray<byte>(reader.ReadCount());
        var written = Append(text, 0, reader.ReadBytes(reader.ReadCount()));
        for (var at = 0; written < text.Length;)
        {
            at += reader.ReadCount();
            var length = reader.ReadCount();
            written = Append(text, written, body.Slice(at, length));
            at += length;
            written = Append(text, written, reader.ReadBytes(reader.ReadCount()));
        }

        return text;
    }

    private static int Append(byte[] text, int written, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(text.AsSpan(written));
        return written + bytes.Length;
    }
}
