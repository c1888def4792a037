namespace TypedContent;

/// <summary>A file beside articles, such as an image, a video, or a PDF, which is served unchanged.</summary>
public sealed record ContentFile
{
    /// <summary>The file's name, with its extension.</summary>
    public required string Name { get; init; }

    /// <summary>The address within the site, beginning with a slash, not percent-encoded. No other file or article of the collection has it.</summary>
    public required string Url { get; init; }

    /// <summary>The path of the file, relative to the project, with forward slashes.</summary>
    public required string SourcePath { get; init; }

    /// <summary>The media type for its extension (IANA); <c>application/octet-stream</c> if it is unknown.</summary>
    public required string MediaType { get; init; }

    /// <summary>The path of the copy that the build creates, relative to the folder that the program runs from, with forward slashes.</summary>
    public string OutputPath { get; init; } = "";

    /// <summary>The displayed width of an image in pixels; null for other files, or if it is unknown.</summary>
    public int? Width { get; init; }

    /// <summary>The displayed height of an image in pixels; null for other files, or if it is unknown.</summary>
    public int? Height { get; init; }
}
