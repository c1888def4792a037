using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Findings;

/// <summary>Something that a writer or developer must be told of an article file.</summary>
/// <param name="Id">One of <see cref="FindingIds"/>.</param>
/// <param name="Range">Where, in the file's text.</param>
/// <param name="Lines">The same, as lines and columns.</param>
/// <param name="Arguments">What the message names, in the order of its placeholders.</param>
internal sealed record Finding(string Id, SourceRange Range, LineSpan Lines, EquatableArray<string> Arguments)
{
    /// <summary>The file that the article includes and that the place is in; null for the article's own.</summary>
    public string? File { get; init; }
}

/// <summary>A place in an article file that a finding between articles may have to point at.</summary>
internal readonly record struct SourceLocation(SourceRange Range, LineSpan Lines);
