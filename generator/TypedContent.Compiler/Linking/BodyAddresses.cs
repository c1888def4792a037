using System.Text;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Sanitizing.Attributes;
using TypedContent.Compiler.Sanitizing.Output;

namespace TypedContent.Compiler.Linking;

/// <summary>Replaces the addresses of links, images, and media in sanitized HTML, and adds sizes to images.</summary>
internal static class BodyAddresses
{
    /// <param name="html">The body, or a part of it.</param>
    /// <param name="links">The new addresses of links by the old ones.</param>
    /// <param name="resources">The new addresses of images and media by the old ones.</param>
    /// <param name="sizes">The sizes of images by their old addresses; null if none are known.</param>
    /// <param name="edits">Records the replacements; null if not needed.</param>
    public static string Replace(
        string html, IReadOnlyDictionary<string, string> links, IReadOnlyDictionary<string, string> resources,
        IReadOnlyDictionary<string, ImageFacts>? sizes = null, HtmlEdits? edits = null)
    {
        if (links.Count + resources.Count + (sizes?.Count ?? 0) == 0)
        {
            return html;
        }

        var replaced = new StringBuilder(html.Length + 256);
        var scanner = new TagScanner(html);
        var done = 0;
        while (scanner.Next())
        {
            if (scanner.ValueLength > 0 && Replacement(scanner, html, links, resources) is { } value)
            {
                replaced.Append(html, done, scanner.ValueStart - done);
                var start = replaced.Length;
                HtmlText.Escape(replaced, value, 0, value.Length, isAttribute: true);
                done = scanner.ValueStart + scanner.ValueLength;
                edits?.Add(scanner.ValueStart, done, replaced.Length - start);
            }

            if (sizes is { Count: > 0 } && ImageSizes.FindMissing(scanner, html, sizes) is { } size)
            {
                // After the address and its quotation mark.
                var end = scanner.ValueStart + scanner.ValueLength + 1;
                replaced.Append(html, done, end - done).Append(size);
                edits?.Add(end, end, size.Length);
                done = end;
            }
        }

        return replaced.Append(html, done, html.Length - done).ToString();
    }

    private static string? Replacement(
        TagScanner scanner, string html, IReadOnlyDictionary<string, string> links, IReadOnlyDictionary<string, string> resources)
    {
        var isLink = scanner.Tag.SequenceEqual("a".AsSpan()) && scanner.Attribute.SequenceEqual("href".AsSpan());
        var isSet = scanner.Attribute.SequenceEqual("srcset".AsSpan());
        var isResource = isSet || scanner.Attribute.SequenceEqual("src".AsSpan()) || scanner.Attribute.SequenceEqual("poster".AsSpan());
        if (!isLink && !isResource)
        {
            return null;
        }

        var value = HtmlText.Decode(html.Substring(scanner.ValueStart, scanner.ValueLength));
        return isSet ? SourceSet.Replace(value, resources)
            : (isLink ? links : resources).TryGetValue(value, out var address) ? address
            : null;
    }
}
