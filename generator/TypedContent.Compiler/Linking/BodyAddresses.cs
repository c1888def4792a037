using System.Text;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Linking;

/// <summary>Finds identifiers in sanitised HTML, and gives its links other addresses.</summary>
internal static class BodyAddresses
{
    /// <summary>Every identifier, in the order of the body.</summary>
    public static EquatableArray<string> FindIds(string html)
    {
        var ids = new List<string>();
        var scanner = new TagScanner(html);
        while (scanner.Next())
        {
            if (scanner.Attribute.SequenceEqual("id".AsSpan()))
            {
                ids.Add(Decode(html.Substring(scanner.ValueStart, scanner.ValueLength)));
            }
        }

        return ids.ToEquatableArray();
    }

    /// <param name="html">The body.</param>
    /// <param name="addresses">The new addresses of its links, by their numbers among all links that have an address.</param>
    public static string ReplaceLinks(string html, IReadOnlyDictionary<int, string> addresses)
    {
        var replaced = new StringBuilder(html.Length + 256);
        var scanner = new TagScanner(html);
        var done = 0;
        var link = 0;
        while (scanner.Next())
        {
            if (scanner.ValueLength > 0 && scanner.Tag.SequenceEqual("a".AsSpan()) && scanner.Attribute.SequenceEqual("href".AsSpan()) && addresses.TryGetValue(link++, out var address))
            {
                replaced.Append(html, done, scanner.ValueStart - done).Append(Encode(address));
                done = scanner.ValueStart + scanner.ValueLength;
            }
        }

        return replaced.Append(html, done, html.Length - done).ToString();
    }

    // As the sanitiser writes an attribute.
    private static string Encode(string value) => value.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("\u00A0", "&nbsp;");

    private static string Decode(string value) => value.IndexOf('&') < 0
        ? value
        : value.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&quot;", "\"").Replace("&nbsp;", "\u00A0").Replace("&amp;", "&");
}
