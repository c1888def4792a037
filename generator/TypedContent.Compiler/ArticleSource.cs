using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler;

/// <summary>An article file as it is handed to the compiler.</summary>
/// <param name="Collection">The collection it belongs to.</param>
/// <param name="Path">Its path within the collection, with forward slashes.</param>
/// <param name="ProjectPath">Its path relative to the project, with forward slashes: what messages and readers see.</param>
/// <param name="Text">Its text; a byte order mark may have been taken off.</param>
internal sealed record ArticleSource(string Collection, string Path, string ProjectPath, string Text)
{
    /// <summary>The files of its folders that give it keys, the nearest first.</summary>
    public EquatableArray<DefaultsSource> Defaults { get; init; }

    /// <summary>The files that it may show or include.</summary>
    public ArticleIncludes Includes { get; init; } = ArticleIncludes.None;

    /// <summary>The values that it may name; none where it names none.</summary>
    public EquatableArray<ContentVariable> Variables { get; init; }

    /// <summary>The names of code in it that were looked up in the project.</summary>
    public EquatableArray<CodeSymbol> Symbols { get; init; }
}

/// <summary>A file that gives keys to every article below its folder.</summary>
/// <param name="Extension">Lower-case, without the dot.</param>
/// <param name="Text">Its text.</param>
internal sealed record DefaultsSource(string Extension, string Text);
