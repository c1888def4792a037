using TypedContent.Compiler.Linking;

namespace TypedContent.Generator.Model;

/// <summary>An article file, and the article with its links resolved.</summary>
internal sealed record LinkedFile(CompiledFile File, LinkedArticle Article);
