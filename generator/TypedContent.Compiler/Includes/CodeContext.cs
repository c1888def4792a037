using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Includes;

/// <summary>What code blocks and names of code in an article may refer to.</summary>
/// <param name="Path">The article's path from the project.</param>
/// <param name="Includes">The files that it may show.</param>
/// <param name="Symbols">The names that it has, and what the project's code says of them.</param>
internal sealed record CodeContext(string Path, ArticleIncludes Includes, EquatableArray<CodeSymbol> Symbols)
{
    /// <summary>The values that it may name.</summary>
    public EquatableArray<ContentVariable> Variables { get; init; } = [];

    /// <summary>The body where it was put together from several files; null where it is the article's own.</summary>
    public AssembledText? Assembled { get; init; }

    /// <summary>The same, for what is written at a place: paths begin at the file that is found there.</summary>
    public CodeContext At(int place) => Assembled is null ? this : this with { Path = Assembled.FileAt(place).Path };

    public static CodeContext None { get; } = new("", ArticleIncludes.None, []);

    /// <returns>Null for a name that nobody looked up.</returns>
    public CodeSymbol? FindSymbol(string written)
    {
        foreach (var symbol in Symbols)
        {
            if (symbol.Written == written)
            {
                return symbol;
            }
        }

        return null;
    }
}
