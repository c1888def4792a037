namespace TypedContent;

/// <summary>An image in a body.</summary>
public sealed record ContentImage
{
    /// <summary>The address from the sanitized <c>src</c>.</summary>
    public required string Url { get; init; }

    /// <summary>The alternative text; null if the article doesn't have one.</summary>
    public string? Alt { get; init; }

    /// <summary>Its <c>title</c>, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The line of the address in the article file, starting at 1; 0 if there is no file.</summary>
    public int Line { get; init; }

    /// <summary>
    /// The displayed width of the file beside the article, in pixels, after applying the orientation of a photo; null if it is unknown, such as for an image
    /// on another site.
    /// </summary>
    public int? Width { get; init; }

    /// <summary>The displayed height of the file beside the article, in pixels; null if it is unknown.</summary>
    public int? Height { get; init; }

    /// <summary>Where the image is, according to its address.</summary>
    public ContentImageKind Kind =>
        Url.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? ContentImageKind.Embedded
        : Url.IndexOfAny([':', '/', '?', '#']) is var end and >= 0 && Url[end] == ':' ? ContentImageKind.External
        : ContentImageKind.Site;
}
