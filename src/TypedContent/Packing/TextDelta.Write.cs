using System.Runtime.CompilerServices;

namespace TypedContent.Packing;

/// <content>The writing half, which only the compiler needs.</content>
internal static partial class TextDelta
{
    /// <summary>The minimum length of a match, in bytes, for a copy to be worth its two numbers.</summary>
    private const int Anchor = 8;

    /// <summary>How far ahead to search in the body: as far as the markup between two words can reach.</summary>
    private const int Window = 2048;

    /// <summary>AggressiveOptimization, which netstandard2.0 does not define. For a loop over every byte in the short-lived process of a build.</summary>
    private const MethodImplOptions Hot = (MethodImplOptions)0x200;

    /// <param name="text">The text, as UTF-8.</param>
    /// <param name="body">The body, as UTF-8.</param>
    /// <param name="pack">Receives the text.</param>
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

            var copied = CommonPrefix(rest, body.Slice(at + found));
            Literal(text.Slice(written, next - written), pack);
            pack.Count(found);
            pack.Count(copied);
            next += copied;
            written = next;
            at += found + copied;
        }

        Literal(text.Slice(written), pack);
    }

    private static void Literal(ReadOnlySpan<byte> bytes, PackWriter pack)
    {
        pack.Count(bytes.Length);
        pack.Bytes(bytes);
    }

    [MethodImpl(Hot)]
    private static int CommonPrefix(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
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
