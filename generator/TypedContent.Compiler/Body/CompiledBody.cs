using TypedContent.Compiler.Content;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter;
using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body;

/// <summary>The body of an article file as it is handed to the compiler.</summary>
/// <param name="Text">The file's text.</param>
/// <param name="Start">Where in it the body begins.</param>
/// <param name="Lines">The lines of the file.</param>
internal readonly record struct BodySource(string Text, int Start, LineMap Lines)
{
    /// <summary>How it is written; null where the front matter does not say.</summary>
    public BodyFormat? Format { get; init; }

    /// <summary>The file's extension, in lower case and without a dot.</summary>
    public required string Extension { get; init; }

    /// <summary>The article's language; null where it is not known.</summary>
    public string? Lang { get; init; }

    /// <summary>What its code may refer to.</summary>
    public required CodeContext Code { get; init; }

    /// <summary>The excerpt; null where the front matter has none.</summary>
    public string? Excerpt { get; init; }
}

/// <summary>The result of compiling a body.</summary>
/// <param name="Body">What is published.</param>
/// <param name="Findings">What is wrong with it, in the order in which it was found.</param>
internal sealed record CompiledBody(ArticleBody Body, EquatableArray<Finding> Findings)
{
    /// <summary>The places of the links within the site: only those can turn out to be wrong.</summary>
    public EquatableArray<LinkLocation> LinkLocations { get; init; }

    /// <summary>For each of the body's resources where its address is.</summary>
    public EquatableArray<LinkLocation> ResourceLocations { get; init; }
}
