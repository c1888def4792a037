using System.Buffers.Text;
using System.Net;
using System.Text;

namespace TypedContent.AspNetCore.Addresses;

/// <summary>
/// Rewrites the addresses in a body that go by the page it is on. Where they are is known from the compiler; only a body that was made by hand is looked through.
/// </summary>
internal static class BodyAddresses
{
    /// <param name="entry">The entry.</param>
    /// <param name="rewrite">Gets an address as it was meant, without HTML's escapes; answers with another, or with null to keep it.</param>
    public static string Rewrite(IContentEntry entry, Func<string, string?> rewrite) =>
        (entry.Body.IsCompiled ? RewriteAt(entry.Body.Utf8, entry.Body.Addresses, rewrite) : null) ?? HtmlAddresses.Rewrite(entry.Html, rewrite);

    /// <param name="html">The body.</param>
    /// <param name="places">For each address its offset and its length in bytes, decimal, with blanks between all of them.</param>
    /// <param name="rewrite">What to write in place of an address.</param>
    /// <returns>Null where the places are not this body's: a hot reload may have put another one in its place.</returns>
    internal static string? RewriteAt(ReadOnlySpan<byte> html, ReadOnlySpan<byte> places, Func<string, string?> rewrite)
    {
        var output = new StringBuilder(html.Length + (places.Length * 8));
        var copied = 0;
        while (Next(ref places) is { } start && Next(ref places) is { } length)
        {
            if (start < copied || start + length > html.Length)
            {
                return null;
            }

            if (rewrite(WebUtility.HtmlDecode(Encoding.UTF8.GetString(html.Slice(start, length)))) is { } rewritten)
            {
                output.Append(Encoding.UTF8.GetString(html[copied..start])).Append(HtmlAddresses.Escape(rewritten));
                copied = start + length;
            }
        }

        return output.Append(Encoding.UTF8.GetString(html[copied..])).ToString();
    }

    private static int? Next(ref ReadOnlySpan<byte> places)
    {
        if (!Utf8Parser.TryParse(places, out int number, out var length))
        {
            return null;
        }

        places = places[Math.Min(places.Length, length + 1)..];
        return number;
    }
}
