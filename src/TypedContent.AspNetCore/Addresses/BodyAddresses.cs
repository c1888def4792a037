using System.Buffers.Text;
using System.Net;
using System.Text;

namespace TypedContent.AspNetCore.Addresses;

/// <summary>Rewrites the addresses in a body that depend on the page. The compiler recorded their positions; only a body created by hand is searched.</summary>
internal static class BodyAddresses
{
    /// <param name="entry">The entry.</param>
    /// <param name="rewrite">Gets an address without HTML escapes; returns another one, or null to keep it.</param>
    public static string Rewrite(IContentEntry entry, Func<string, string?> rewrite) =>
        (entry.Body.IsCompiled ? RewriteAt(entry.Body.Utf8, entry.Body.Addresses, rewrite) : null) ?? HtmlAddresses.Rewrite(entry.Html, rewrite);

    /// <param name="html">The body.</param>
    /// <param name="places">For each address its offset and its length in bytes, in decimal, all separated by blanks.</param>
    /// <param name="rewrite">Gets an address without HTML escapes; returns another one, or null to keep it.</param>
    /// <returns>The new HTML; null if the positions do not belong to this body, because a hot reload replaced it.</returns>
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
