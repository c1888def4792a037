using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Permalinks;
using TypedContent.Compiler.Linking;

namespace TypedContent.Generator.Model;

/// <summary>An article file with its compilation result.</summary>
internal sealed record CompiledFile(string Path, CollectionInfo Collection, CompiledArticle Article)
{
    /// <summary>The address template set on its item; empty if there is none.</summary>
    public string Permalink { get; init; } = "";
}

/// <summary>An article file, and the article with its links resolved.</summary>
internal sealed record LinkedFile(CompiledFile File, LinkedArticle Article);
