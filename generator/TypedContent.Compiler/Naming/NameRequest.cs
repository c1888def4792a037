namespace TypedContent.Compiler.Naming;

/// <summary>What an article's names are made from.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Slug">The slug of its front matter, or null.</param>
/// <param name="Url">The address of its front matter, or null.</param>
internal sealed record NameRequest(ArticlePath Path, string? Slug, string? Url);
