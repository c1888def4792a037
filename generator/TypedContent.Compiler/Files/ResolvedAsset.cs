namespace TypedContent.Compiler.Files;

/// <summary>A file beside articles, with its address.</summary>
/// <param name="Source">The file, by its path from the project.</param>
/// <param name="Collection">Its collection.</param>
/// <param name="Url">Its address, not percent-encoded; null where it is beside a draft and is left out with it.</param>
/// <param name="Owner">The source of the article that stands for the folder that it is in; empty if there is none.</param>
/// <param name="OutputPath">Where the build puts it, within the output.</param>
internal sealed record ResolvedAsset(string Source, string Collection, string? Url, string Owner, string OutputPath)
{
    /// <summary>What the build read from it, where it is an image; else null.</summary>
    public ImageFacts? Image { get; init; }

    public string Name => Source.Substring(Source.LastIndexOf('/') + 1);
}

/// <summary>A file whose address another file, or an article, has already.</summary>
/// <param name="Source">The file.</param>
/// <param name="Other">The other one.</param>
/// <param name="Url">The address.</param>
internal sealed record FileCollision(string Source, string Other, string Url);
