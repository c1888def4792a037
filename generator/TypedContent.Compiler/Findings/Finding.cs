using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Findings;

/// <summary>A problem in an article file, to be reported to an author or developer.</summary>
/// <param name="Id">One of <see cref="FindingIds"/>.</param>
/// <param name="Range">The range in the text of <see cref="File"/>.</param>
/// <param name="Lines">The same range as lines and columns.</param>
/// <param name="Arguments">The arguments of the message, in the order of its placeholders.</param>
internal sealed record Finding(string Id, SourceRange Range, LineSpan Lines, EquatableArray<string> Arguments)
{
    /// <summary>The included file that contains the range; null for the article itself.</summary>
    public string? File { get; init; }
}

/// <summary>A location in an article file that a finding across several articles may have to point to.</summary>
internal readonly record struct SourceLocation(SourceRange Range, LineSpan Lines);
