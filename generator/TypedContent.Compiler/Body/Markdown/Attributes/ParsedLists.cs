using Markdig.Syntax;

namespace TypedContent.Compiler.Body.Markdown.Attributes;

/// <summary>The attribute lists of a document, in the order in which they were found.</summary>
internal sealed class ParsedLists
{
    public List<AttributeListInline> Inlines { get; } = [];

    public List<AttributeLine> Lines { get; } = [];

    /// <summary>Where those are that were applied.</summary>
    public List<SourceSpan> Applied { get; } = [];
}
