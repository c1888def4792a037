using System.Globalization;
using System.Text;

namespace TypedContent.Compiler.Sanitizing.Output;

/// <summary>
/// Finds the addresses in sanitized HTML that depend on the page: site-relative ones, relative ones, and fragments. A consumer that shows a body elsewhere,
/// such as a feed, changes these and copies the rest. Sanitized HTML has its values in double quotes and no bare <c>&lt;</c> or <c>&gt;</c>, so it needs no
/// parser.
/// </summary>
internal static class AddressPlaces
{
    // <use> is missing on purpose: it shows a part of the page itself.
    private static readonly string[] s_addresses = ["href", "src", "poster", "cite", "action", "formaction", "longdesc", "background", "xlink:href"];

    /// <param name="html">The HTML.</param>
    /// <returns>The offset and the length of each in bytes, all separated by blanks; empty if there are none.</returns>
    public static string Find(ReadOnlySpan<byte> html)
    {
        StringBuilder? places = null;
        for (var at = IndexOf(html, (byte)'<', 0); at < html.Length; at = IndexOf(html, (byte)'<', at))
        {
            var end = IndexOf(html, (byte)'>', at);
            var tag = html.Slice(at, end - at);
            if (!IsElement(tag, "use"))
            {
                FindIn(html, at, end, ref places);
            }

            // The content of a style element is not HTML.
            at = IsElement(tag, "style") ? IndexOfEnd(html, end) : end;
        }

        return places?.ToString() ?? "";
    }

    private static void FindIn(ReadOnlySpan<byte> html, int at, int end, ref StringBuilder? places)
    {
        while (at < end)
        {
            var equals = IndexOf(html.Slice(0, end), (byte)'=', at);
            if (equals + 1 >= end || html[equals + 1] != '"')
            {
                return;
            }

            var first = equals + 2;
            var last = IndexOf(html.Slice(0, end), (byte)'"', first);
            var blank = html.Slice(0, equals).LastIndexOf((byte)' ');
            var name = html.Slice(blank + 1, equals - blank - 1);
            if (Is(name, "srcset") || Is(name, "imagesrcset"))
            {
                FindCandidates(html, first, last, ref places);
            }
            else if (IsAddress(name) && IsOfPage(html.Slice(first, last - first)))
            {
                Add(first, last - first, ref places);
            }

            at = last + 1;
        }
    }

    /// <summary>The sanitizer separates the candidates of a <c>srcset</c> with a comma and a blank, and uses a blank within them.</summary>
    private static void FindCandidates(ReadOnlySpan<byte> html, int first, int last, ref StringBuilder? places)
    {
        while (first < last)
        {
            while (first < last && html[first] is (byte)' ' or (byte)',')
            {
                first++;
            }

            var end = Math.Min(last, IndexOf(html.Slice(0, last), (byte)' ', first));
            var length = end - first;
            while (length > 0 && html[first + length - 1] == ',')
            {
                length--;
            }

            if (IsOfPage(html.Slice(first, length)))
            {
                Add(first, length, ref places);
            }

            first = length < end - first ? end : IndexOf(html.Slice(0, last), (byte)',', end);
        }
    }

    private static void Add(int start, int length, ref StringBuilder? places) =>
        (places = places?.Append(' ') ?? new StringBuilder())
            .Append(start.ToString(CultureInfo.InvariantCulture))
            .Append(' ')
            .Append(length.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether it has no scheme.</summary>
    private static bool IsOfPage(ReadOnlySpan<byte> address)
    {
        var end = address.IndexOfAny(":/?#"u8);
        return address.Length > 0 && (end < 0 || address[end] != ':');
    }

    private static bool IsAddress(ReadOnlySpan<byte> name)
    {
        foreach (var known in s_addresses)
        {
            if (Is(name, known))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsElement(ReadOnlySpan<byte> tag, string name) =>
        tag.Length > name.Length && Is(tag.Slice(1, name.Length), name) && (tag.Length == name.Length + 1 || tag[name.Length + 1] is (byte)' ' or (byte)'/');

    private static bool Is(ReadOnlySpan<byte> bytes, string ascii)
    {
        if (bytes.Length != ascii.Length)
        {
            return false;
        }

        for (var i = 0; i < ascii.Length; i++)
        {
            if (bytes[i] != ascii[i])
            {
                return false;
            }
        }

        return true;
    }

    private static int IndexOfEnd(ReadOnlySpan<byte> html, int from) =>
        html.Slice(from).IndexOf("</style"u8) is var found and >= 0 ? from + found : html.Length;

    /// <returns>The index; the length if it is not found.</returns>
    private static int IndexOf(ReadOnlySpan<byte> html, byte value, int from) =>
        html.Slice(from).IndexOf(value) is var found and >= 0 ? from + found : html.Length;
}
