using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Entries;

/// <summary>What an article's names are made from.</summary>
/// <param name="Source">The file, by its path from the project: no two articles have one.</param>
/// <param name="Path">Its path within the collection, which files of two folders may share.</param>
/// <param name="Slug">The slug of its front matter, or null.</param>
/// <param name="Url">The address of its front matter, or null.</param>
internal sealed record NameRequest(string Source, ArticlePath Path, string? Slug, string? Url)
{
    /// <summary>What the collection's template came to for it; null for the template that counts where none is given.</summary>
    public AddressPattern? Pattern { get; init; }

    /// <summary>Other addresses that lead to it, as <see cref="AliasAddress.Read"/> gives them.</summary>
    public EquatableArray<string> Aliases { get; init; }
}
