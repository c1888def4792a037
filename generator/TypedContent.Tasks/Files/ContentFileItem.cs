namespace TypedContent.Tasks.Files;

/// <summary>A file next to articles, which is copied to the output.</summary>
/// <param name="Path">The file's normalized absolute path.</param>
/// <param name="Collection">Its collection; may be empty.</param>
/// <param name="Within">The path that the item's glob matched, including the file name.</param>
/// <param name="OutputPath">Its unique path within the output.</param>
/// <param name="Url">The address of the glob's base folder; empty if the address follows from the articles around it.</param>
internal sealed record ContentFileItem(string Path, string Collection, string Within, string OutputPath, string Url)
{
    /// <summary>The image size or fault read from its first bytes; empty for other files.</summary>
    public string Image { get; init; } = "";

    /// <summary>The file's line in the list for the generator. Empty fields at the end are left out.</summary>
    public string ToLine() => string.Join(
        "\t",
        Image.Length > 0 ? [Collection, Within, OutputPath, Path, Url, Image]
        : Url.Length > 0 ? [Collection, Within, OutputPath, Path, Url]
        : new[] { Collection, Within, OutputPath, Path });
}
