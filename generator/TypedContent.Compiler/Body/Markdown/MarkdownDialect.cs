using TypedContent.Compiler.Body.Components;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>What a project wants of Markdown.</summary>
/// <param name="HasMath">Whether <c>$…$</c> and <c>$$…$$</c> are mathematics.</param>
/// <param name="HasHardBreaks">Whether every end of a line within a paragraph is shown.</param>
internal sealed record MarkdownDialect(bool HasMath, bool HasHardBreaks)
{
    /// <summary>The components that may be in it.</summary>
    public ComponentList Components { get; init; } = ComponentList.Empty;

    /// <summary>The template of where the documentation of code is; empty where there is none.</summary>
    public string ApiUrl { get; init; } = "";

    /// <summary>Whether it is MDX.</summary>
    public bool IsMdx { get; init; }

    /// <summary>Whether it is published as Markdown too.</summary>
    public bool KeepsSource { get; init; }
}
