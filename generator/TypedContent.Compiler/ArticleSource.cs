using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler;

/// <summary>An article file, as the compiler receives it.</summary>
/// <param name="Collection">The collection it belongs to.</param>
/// <param name="Path">Its path within the collection, with forward slashes.</param>
/// <param name="ProjectPath">Its path relative to the project, with forward slashes, as messages show it.</param>
/// <param name="Text">Its text, with or without a byte order mark.</param>
internal sealed record ArticleSource(string Collection, string Path, string ProjectPath, string Text)
{
    /// <summary>The defaults files that apply to it, nearest folder first.</summary>
    public EquatableArray<DefaultsSource> Defaults { get; init; }

    /// <summary>The files that it may display or include.</summary>
    public ArticleIncludes Includes { get; init; } = ArticleIncludes.None;

    /// <summary>The values that it may name; none where it names none.</summary>
    public EquatableArray<ContentVariable> Variables { get; init; }

    /// <summary>The names of code in the article that were looked up in the project.</summary>
    public EquatableArray<CodeSymbol> Symbols { get; init; }
}

/// <summary>A defaults file: it sets keys for every article in and below its folder.</summary>
/// <param name="Extension">Lower-case, without the dot.</param>
/// <param name="Text">Its text.</param>
internal sealed record DefaultsSource(string Extension, string Text);
