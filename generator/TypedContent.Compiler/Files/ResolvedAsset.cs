namespace TypedContent.Compiler.Files;

/// <summary>A file next to articles, with its address.</summary>
/// <param name="Source">The file, by its path from the project folder.</param>
/// <param name="Collection">Its collection.</param>
/// <param name="Url">Its address, not percent-encoded; null if it is left out because it belongs to a draft.</param>
/// <param name="Owner">The source of its folder's index article; empty if there is none.</param>
/// <param name="OutputPath">Its path within the build output.</param>
internal sealed record ResolvedAsset(string Source, string Collection, string? Url, string Owner, string OutputPath)
{
    /// <summary>What the build read from an image; null for other files.</summary>
    public ImageFacts? Image { get; init; }

    public string Name => Source.Substring(Source.LastIndexOf('/') + 1);
}

/// <summary>A file whose address another file or an article already has.</summary>
/// <param name="Source">The file.</param>
/// <param name="Other">The other one.</param>
/// <param name="Url">The address.</param>
internal sealed record FileCollision(string Source, string Other, string Url);
