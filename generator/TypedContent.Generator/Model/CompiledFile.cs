using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Permalinks;
using TypedContent.Compiler.Linking;

namespace TypedContent.Generator.Model;

/// <summary>An article file with what the compiler made of it.</summary>
internal sealed record CompiledFile(string Path, CollectionInfo Collection, CompiledArticle Article)
{
    /// <summary>The template of its address that its item names; empty where it names none.</summary>
    public string Permalink { get; init; } = "";
}

/// <summary>An article file, and the article with its links resolved.</summary>
internal sealed record LinkedFile(CompiledFile File, LinkedArticle Article);
