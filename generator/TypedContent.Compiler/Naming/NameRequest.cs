namespace TypedContent.Compiler.Naming;

/// <summary>What an article's names are made from.</summary>
/// <param name="Source">The file, by its path from the project: no two articles have one.</param>
/// <param name="Path">Its path within the collection, which files of two folders may share.</param>
/// <param name="Slug">The slug of its front matter, or null.</param>
/// <param name="Url">The address of its front matter, or null.</param>
internal sealed record NameRequest(string Source, ArticlePath Path, string? Slug, string? Url);
