namespace TypedContent.Compiler.Files;

/// <summary>A file that the project gives besides its articles: an image, a PDF.</summary>
/// <param name="Source">The file, by its path from the project.</param>
/// <param name="Collection">The collection that its item names; may be empty.</param>
/// <param name="Path">What its item's glob matched.</param>
/// <param name="OutputPath">Where the build puts it, within the output.</param>
internal sealed record AssetFile(string Source, string Collection, string Path, string OutputPath);
