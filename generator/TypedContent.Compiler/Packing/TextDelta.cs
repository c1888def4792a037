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
    public static byte[] Read(ReadOnlySpan<byte> delta, ReadOnlySpan<byte> body)
    {
        var text = new byte[Count(ref delta)];
        var written = Take(ref delta, Count(ref delta), text);
        while (written < text.Length)
        {
            body = body.Slice(Count(ref delta));
            written += Take(ref body, Count(ref delta), text.AsSpan(written));
            written += Take(ref delta, Count(ref delta), text.AsSpan(written));
        }

        return text;
    }

    private static int Take(ref ReadOnlySpan<byte> from, int length, Span<byte> to)
    {
        from.Slice(0, length).CopyTo(to);
        from = from.Slice(length);
        return length;
    }

    private static int Count(ref ReadOnlySpan<byte> delta)
    {
        var count = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = delta[0];
            delta = delta.Slice(1);
            count |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return count;
            }
        }
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
