using AngleSharp.Dom;

namespace TypedContent.Compiler.Sanitizing.Elements;

/// <summary>Recognizes the content that pages have for browsers without scripts, next to an image that a script loads.</summary>
internal static class LazyImages
{
    /// <summary>Whether a <c>noscript</c> only repeats the image next to it, or counts visitors.</summary>
    public static bool IsFallback(IElement noscript)
    {
        if (!string.IsNullOrWhiteSpace(noscript.TextContent))
        {
            return false;
        }

        var images = noscript.QuerySelectorAll("img");
        return images.Length == 0 || images.All(IsPixel) || HasImage(noscript.PreviousElementSibling) || HasImage(noscript.NextElementSibling);
    }

    private static bool HasImage(IElement? element) =>
        element is not null && (element.LocalName == "img" || (element.LocalName is "picture" or "a" or "span" && element.QuerySelector("img") is not null));

    private static bool IsPixel(IElement image) => image.GetAttribute("width") is "1" or "0" || image.GetAttribute("height") is "1" or "0";
}
