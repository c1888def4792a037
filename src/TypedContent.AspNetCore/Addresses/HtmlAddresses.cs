using System.Net;
using System.Text;

namespace TypedContent.AspNetCore.Addresses;

/// <summary>
/// Rewrites the addresses in HTML (links, images, <c>srcset</c>, media) and leaves every other character unchanged. The tags must be well-formed, as in the
/// compiler's output and in this site's pages.
/// </summary>
internal static class HtmlAddresses
{
    // The attributes that contain a single address.
    private static readonly HashSet<string> s_addresses = new(StringComparer.OrdinalIgnoreCase)
    {
        "href", "src", "poster", "cite", "action", "formaction", "data", "longdesc", "background", "xlink:href",
    };

    // Their content is not HTML.
    private static readonly HashSet<string> s_raw = new(StringComparer.OrdinalIgnoreCase) { "script", "style" };

    /// <param name="html">The HTML.</param>
    /// <param name="rewrite">Gets an address without HTML escapes; returns another one, or null to keep it.</param>
    public static string Rewrite(string html, Func<string, string?> rewrite)
    {
        var output = new StringBuilder(html.Length + 256);
        var at = 0;
        while (at < html.Length)
        {
            var open = html.IndexOf('<', at);
            if (open < 0 || open + 1 == html.Length)
            {
                break;
            }

            output.Append(html, at, open - at);
            at = open;
            if (html.AsSpan(at).StartsWith("<!--"))
            {
                at = Copy(html, at, EndOf(html, "-->", at + 4), output);
            }
            else if (char.IsAsciiLetter(html[at + 1]))
            {
                at = Tag(html, at, rewrite, output);
            }
            else
            {
                output.Append(html[at++]);
            }
        }

        return output.Append(html, at, html.Length - at).ToString();
    }

    /// <summary>Processes a start tag, and skips the content of an element whose content is not HTML.</summary>
    private static int Tag(string html, int start, Func<string, string?> rewrite, StringBuilder output)
    {
        var at = start + 1;
        while (at < html.Length && html[at] is not ('>' or '/') && !IsSpace(html[at]))
        {
            at++;
        }

        var element = html[(start + 1)..at];
        Copy(html, start, at, output);
        while (at < html.Length && html[at] != '>')
        {
            if (IsSpace(html[at]) || html[at] == '/')
            {
                output.Append(html[at++]);
            }
            else
            {
                at = Attribute(html, at, element, rewrite, output);
            }
        }

        if (!s_raw.Contains(element))
        {
            return at;
        }

        var end = html.IndexOf("</" + element, at, StringComparison.OrdinalIgnoreCase);
        return Copy(html, at, end < 0 ? html.Length : end, output);
    }

    private static int Attribute(string html, int start, string element, Func<string, string?> rewrite, StringBuilder output)
    {
        var at = start + 1;
        while (at < html.Length && html[at] is not ('=' or '>' or '/') && !IsSpace(html[at]))
        {
            at++;
        }

        var name = html[start..at];
        var value = at;
        while (value < html.Length && IsSpace(html[value]))
        {
            value++;
        }

        if (value >= html.Length || html[value] != '=')
        {
            return Copy(html, start, at, output);
        }

        value++;
        while (value < html.Length && IsSpace(html[value]))
        {
            value++;
        }

        if (value == html.Length)
        {
            return Copy(html, start, value, output);
        }

        var quote = html[value] is '"' or '\'' ? html[value] : '\0';
        var first = quote == '\0' ? value : value + 1;
        var last = first;
        while (last < html.Length && (quote == '\0' ? html[last] != '>' && !IsSpace(html[last]) : html[last] != quote))
        {
            last++;
        }

        var end = quote == '\0' || last == html.Length ? last : last + 1;
        if (NewValue(element, name, html[first..last], rewrite) is not { } rewritten)
        {
            return Copy(html, start, end, output);
        }

        Copy(html, start, value, output);
        output.Append('"').Append(Escape(rewritten)).Append('"');
        return end;
    }

    private static string? NewValue(string element, string name, string written, Func<string, string?> rewrite)
    {
        // <use> is excluded: it shows a part of the page itself.
        if (s_addresses.Contains(name) && !element.Equals("use", StringComparison.OrdinalIgnoreCase))
        {
            return rewrite(WebUtility.HtmlDecode(written));
        }

        return name.Equals("srcset", StringComparison.OrdinalIgnoreCase) || name.Equals("imagesrcset", StringComparison.OrdinalIgnoreCase)
            ? RewriteSourceSet(WebUtility.HtmlDecode(written), rewrite)
            : null;
    }

    /// <summary>Rewrites candidates by HTML's grammar: an address without white space, then descriptors up to a comma.</summary>
    private static string RewriteSourceSet(string value, Func<string, string?> rewrite)
    {
        var output = new StringBuilder(value.Length);
        var at = 0;
        while (true)
        {
            while (at < value.Length && (IsSpace(value[at]) || value[at] == ','))
            {
                at++;
            }

            if (at == value.Length)
            {
                return output.ToString();
            }

            var start = at;
            while (at < value.Length && !IsSpace(value[at]))
            {
                at++;
            }

            var address = value[start..at].TrimEnd(',');
            var descriptor = "";
            if (at - start == address.Length)
            {
                var comma = value.IndexOf(',', at);
                descriptor = (comma < 0 ? value[at..] : value[at..comma]).Trim();
                at = comma < 0 ? value.Length : comma;
            }

            output.Append(output.Length > 0 ? ", " : "").Append(rewrite(address) ?? address);
            if (descriptor.Length > 0)
            {
                output.Append(' ').Append(descriptor);
            }
        }
    }

    internal static string Escape(string value) =>
        value.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static int EndOf(string html, string mark, int from)
    {
        var found = from > html.Length ? -1 : html.IndexOf(mark, from, StringComparison.Ordinal);
        return found < 0 ? html.Length : found + mark.Length;
    }

    private static int Copy(string html, int start, int end, StringBuilder output)
    {
        output.Append(html, start, end - start);
        return end;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
