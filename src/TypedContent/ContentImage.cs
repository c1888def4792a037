namespace TypedContent;

/// <summary>An image of a body.</summary>
public sealed record ContentImage
{
    /// <summary>The address, as the sanitized <c>src</c> has it.</summary>
    public required string Url { get; init; }

    /// <summary>The alternative text; null where the article gives none.</summary>
    public string? Alt { get; init; }

    /// <summary>Its <c>title</c>, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The line of the article file that has the address, counted from 1; 0 if there is no file.</summary>
    public int Line { get; init; }

    /// <summary>
    /// The width of the file beside the article, in pixels, as it is shown (a photograph that lies on its side is turned upright); null where it is not known,
    /// such as for an image of another site.
    /// </summary>
    public int? Width { get; init; }

    /// <summary>The height of the file beside the article, in pixels, as it is shown; null where it is not known.</summary>
    public int? Height { get; init; }

    /// <summary>Where the image is, as its address says.</summary>
    public ContentImageKind Kind =>
        Url.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? ContentImageKind.Embedded
        : Url.IndexOfAny([':', '/', '?', '#']) is var end and >= 0 && Url[end] == ':' ? ContentImageKind.External
        : ContentImageKind.Site;
}
