using TypedContent.Compiler;

namespace TypedContent.Generator.Pipeline;

/// <summary>An article file with what the compiler made of it.</summary>
internal sealed record CompiledFile(string Path, CollectionInfo Collection, CompiledArticle Article);
