using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Entries;

/// <summary>The information from which an article's names are made.</summary>
/// <param name="Source">The file, by its path from the project folder. Unique to the article.</param>
/// <param name="Path">Its path within the collection. Files of two folders may have the same one.</param>
/// <param name="Slug">The slug in its front matter, or null.</param>
/// <param name="Url">The address in its front matter, or null.</param>
internal sealed record NameRequest(string Source, ArticlePath Path, string? Slug, string? Url)
{
    /// <summary>The collection's template filled in for it; null to use the default template.</summary>
    public AddressPattern? Pattern { get; init; }

    /// <summary>Other addresses that lead to it, as read by <see cref="AliasAddress.Read"/>.</summary>
    public EquatableArray<string> Aliases { get; init; }
}
