using TypedContent.Compiler.Content;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter;
using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body;

/// <summary>The body of an article file, as the compiler receives it.</summary>
/// <param name="Text">The file's text.</param>
/// <param name="Start">The position of the body in it.</param>
/// <param name="Lines">The line map of the file.</param>
internal readonly record struct BodySource(string Text, int Start, LineMap Lines)
{
    /// <summary>The format; null if the front matter does not set it.</summary>
    public BodyFormat? Format { get; init; }

    /// <summary>The file's extension, in lower case and without the dot.</summary>
    public required string Extension { get; init; }

    /// <summary>The article's language; null if unknown.</summary>
    public string? Lang { get; init; }

    /// <summary>What its code blocks may refer to.</summary>
    public required CodeContext Code { get; init; }

    /// <summary>The excerpt from the front matter; null if there is none.</summary>
    public string? Excerpt { get; init; }
}

/// <summary>The result of compiling a body.</summary>
/// <param name="Body">The body as it is published.</param>
/// <param name="Findings">The findings, in the order in which they were found.</param>
internal sealed record CompiledBody(ArticleBody Body, EquatableArray<Finding> Findings)
{
    /// <summary>The locations of links within the site. Only these can turn out to be broken.</summary>
    public EquatableArray<LinkLocation> LinkLocations { get; init; }

    /// <summary>The location of each resource's address.</summary>
    public EquatableArray<LinkLocation> ResourceLocations { get; init; }
}
