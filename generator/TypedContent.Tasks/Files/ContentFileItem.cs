namespace TypedContent.Tasks.Files;

/// <summary>A file beside articles, which is copied to where the program runs.</summary>
/// <param name="Path">The file's absolute path, normal.</param>
/// <param name="Collection">Its collection; may be empty.</param>
/// <param name="Within">What the item's glob matched, and the name.</param>
/// <param name="OutputPath">Where the build puts it, within the output. No other file has the same.</param>
/// <param name="Url">The address of the folder that the glob begins in; empty where the file has that of its articles.</param>
internal sealed record ContentFileItem(string Path, string Collection, string Within, string OutputPath, string Url)
{
    /// <summary>What its first bytes say of an image; empty for other files.</summary>
    public string Image { get; init; } = "";

    /// <summary>The file's line in the list for the generator. Of its parts the last are left out where they are empty.</summary>
    public string ToLine() => string.Join(
        "\t",
        Image.Length > 0 ? [Collection, Within, OutputPath, Path, Url, Image]
        : Url.Length > 0 ? [Collection, Within, OutputPath, Path, Url]
        : new[] { Collection, Within, OutputPath, Path });
}
