using System.Globalization;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Sanitizing.Output;

namespace TypedContent.Compiler.Linking;

/// <summary>Adds the sizes of image files to images, so that the page does not shift while they load.</summary>
internal static class ImageSizes
{
    /// <summary>The size attributes that an image is missing.</summary>
    /// <param name="scanner">A scanner positioned at one of its attributes.</param>
    /// <param name="html">The HTML.</param>
    /// <param name="sizes">The sizes of images by their addresses.</param>
    /// <returns>The attributes; null if none are missing, if the size is unknown, or if its style has a size.</returns>
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

        // A scaled image keeps its aspect ratio. A percentage of the page's width does not determine the height.
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

    // A width in the style together with a height attribute would distort the image.
    private static bool HasSize(string? style) => style is not null && style.Split(';').Any(declaration =>
        declaration.Split(':')[0].Trim().ToLowerInvariant() is "width" or "height" or "aspect-ratio" or "block-size" or "inline-size");

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 100_000 ? number : 0;

    private static string Attribute(string name, long value) => $" {name}=\"{Math.Max(1, value).ToString(CultureInfo.InvariantCulture)}\"";
}
