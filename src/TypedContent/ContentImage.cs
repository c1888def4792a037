namespace TypedContent;

/// <summary>An image of a body.</summary>
/// <param name="Url">The address, as the sanitized <c>src</c> has it.</param>
/// <param name="Alt">The alternative text; null where the article gives none.</param>
/// <param name="Title">Its <c>title</c>, or null.</param>
/// <param name="Line">The line of the article file that has the address, counted from 1; 0 if there is no file.</param>
public sealed record ContentImage(string Url, string? Alt, string? Title = null, int Line = 0)
{
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
