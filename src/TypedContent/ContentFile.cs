namespace TypedContent;

/// <summary>A file beside articles, such as an image, a video, a PDF: it is served as it is.</summary>
public sealed record ContentFile
{
    /// <summary>The file's name, with its extension.</summary>
    public required string Name { get; init; }

    /// <summary>The address within the site, beginning with a slash, not percent-encoded. No other file or article of the collection has it.</summary>
    public required string Url { get; init; }

    /// <summary>The file, relative to the project, with forward slashes.</summary>
    public required string SourcePath { get; init; }

    /// <summary>What it is, by its extension (IANA's media types); <c>application/octet-stream</c> where that is not known.</summary>
    public required string MediaType { get; init; }

    /// <summary>Where the build puts a copy: relative to the folder that the program runs from, with forward slashes.</summary>
    public string OutputPath { get; init; } = "";

    /// <summary>The width of an image in pixels, as it is shown; null for other files, and where it is not known.</summary>
    public int? Width { get; init; }

    /// <summary>The height of an image in pixels, as it is shown; null for other files, and where it is not known.</summary>
    public int? Height { get; init; }
}
