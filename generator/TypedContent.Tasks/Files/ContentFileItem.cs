namespace TypedContent.Tasks.Files;

/// <summary>A file beside articles, which is copied to where the program runs.</summary>
/// <param name="Path">The file's absolute path, normal.</param>
/// <param name="Collection">Its collection; may be empty.</param>
/// <param name="Within">What the item's glob matched, and the name.</param>
/// <param name="OutputPath">Where the build puts it, within the output. No other file has the same.</param>
/// <param name="Url">The address of the folder that the glob begins in; empty where the file has that of its articles.</param>
internal sealed record ContentFileItem(string Path, string Collection, string Within, string OutputPath, string Url)
{
    /// <summary>The file's line in the list for the generator.</summary>
    public string ToLine() => string.Join("\t", Url.Length == 0 ? [Collection, Within, OutputPath, Path] : new[] { Collection, Within, OutputPath, Path, Url });
}
