using System.Globalization;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Sanitizing.Output;

namespace TypedContent.Compiler.Linking;

/// <summary>Gives images the size of their files, so that a page does not move while they are loaded.</summary>
internal static class ImageSizes
{
    /// <summary>The attributes that an image lacks.</summary>
    /// <param name="scanner">Is at one of its attributes.</param>
    /// <param name="html">The HTML.</param>
    /// <param name="sizes">The sizes of images by their addresses.</param>
    /// <returns>Null where it lacks none, where its size is not known, and where its style has one.</returns>
    public static string? FindMissing(TagScanner scanner, string html, IReadOnlyDictionary<string, ImageFacts> sizes)
    {
        if (!scanner.Tag.SequenceEqual("img".AsSpan()) || !scanner.Attribute.SequenceEqual("src".AsSpan())
            || !sizes.TryGetValue(HtmlText.Decode(html.Substring(scanner.ValueStart, scanner.ValueLength)), out var size))
        {
            return null;
        }

        var start = html.LastIndexOf('<', scanner.ValueStart);
        var tag = html.AsSpan(start, html.IndexOf('>', scanner.ValueStart) - start);
        var (width, height) = (ValueOf(tag, " width=\""), ValueOf(tag, " height=\""));
        if ((width is not null && height is not null) || HasSize(ValueOf(tag, " style=\"")))
        {
            return null;
        }

        // Of an image that is drawn larger or smaller the ratio stays; a share of the page's width says nothing of its height.
        return width is not null ? Number(width) is var drawn and > 0 ? Attribute("height", (long)drawn * size.Height / size.Width) : null
            : height is not null ? Number(height) is var tall and > 0 ? Attribute("width", (long)tall * size.Width / size.Height) : null
            : Attribute("width", size.Width) + Attribute("height", size.Height);
    }

    private static string? ValueOf(ReadOnlySpan<char> tag, string attribute)
    {
        var start = tag.IndexOf(attribute.AsSpan());
        var value = start < 0 ? default : tag.Slice(start + attribute.Length);
        return start < 0 ? null : value.Slice(0, Math.Max(0, value.IndexOf('"'))).ToString();
    }

    // A width in the style with a height in an attribute would be another shape.
    private static bool HasSize(string? style) => style is not null && style.Split(';').Any(declaration =>
        declaration.Split(':')[0].Trim().ToLowerInvariant() is "width" or "height" or "aspect-ratio" or "block-size" or "inline-size");

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 100_000 ? number : 0;

    private static string Attribute(string name, long value) => $" {name}=\"{Math.Max(1, value).ToString(CultureInfo.InvariantCulture)}\"";
}
