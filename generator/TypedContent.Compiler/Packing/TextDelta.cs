using System.Runtime.CompilerServices;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Packing;

/// <summary>
/// Writes a body's plain text as what of it stands in the body, which is nearly all: the text then takes a tenth of its size, and
/// nobody has to parse HTML for it. The runtime library's TextDelta reads it too.
/// </summary>
internal static class TextDelta
{
    /// <summary>How many bytes must agree for a copy to be worth its two numbers.</summary>
    private const int Anchor = 8;

    /// <summary>How far ahead in the body text is looked for: as far as markup between two words goes.</summary>
    private const int Window = 2048;

    /// <param name="text">The text, as UTF-8.</param>
    /// <param name="body">The body, as UTF-8.</param>
    /// <param name="pack">Takes the text.</param>
    public static void Write(ReadOnlySpan<byte> text, ReadOnlySpan<byte> body, PackWriter pack)
    {
        pack.Count(text.Length);
        var (written, at) = (0, 0);
        for (var next = 0; next < text.Length;)
        {
            var rest = text.Slice(next);
            var found = rest.Length < Anchor ? -1 : body.Slice(at, Math.Min(Window, body.Length - at)).IndexOf(rest.Slice(0, Anchor));
            if (found < 0)
            {
                next++;
                continue;
            }

            var copied = Agreement(rest, body.Slice(at + found));
            Literal(text.Slice(written, next - written), pack);
            pack.Count(found);
            pack.Count(copied);
            next += copied;
            written = next;
            at += found + copied;
        }

        Literal(text.Slice(written), pack);
    }

    /// <returns>What was written, as UTF-8.</returns>
    /// <param name="delta">What <see cref="Write"/> wrote.</param>
    /// <param name="body">The body that it was written with.</param>
    public static byte[] Read(byte[] delta, ReadOnlySpan<byte> body)
    {
        var reader = new PackReader(delta);
        var text = new byte[reader.Count()];
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

    private static void Literal(ReadOnlySpan<byte> bytes, PackWriter pack)
    {
        pack.Count(bytes.Length);
        pack.Bytes(bytes);
    }

    [MethodImpl(HotLoop.Options)]
    private static int Agreement(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        var length = Math.Min(a.Length, b.Length);
        for (var i = 0; i < length; i++)
        {
            if (a[i] != b[i])
            {
                return i;
            }
        }

        return length;
    }
}
