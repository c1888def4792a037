using Markdig.Parsers;
using Markdig.Syntax;
using TypedContent.Compiler.Body.Components;

namespace TypedContent.Compiler.Body.Markdown.Components;

/// <summary>A component whose tags are on lines of their own: what is between them is Markdown.</summary>
/// <param name="parser">Its parser.</param>
/// <param name="tag">Its opening tag.</param>
internal sealed class ComponentBlock(BlockParser parser, ComponentTag tag) : ContainerBlock(parser)
{
    public ComponentTag Tag { get; } = tag;

    /// <summary>Where its closing tag begins; -1 without one.</summary>
    public int CloseStart { get; set; } = -1;

    public int CloseEnd { get; set; }

    /// <summary>How far its content is indented, as its first line says, which then is no indentation to Markdown; -1 until then.</summary>
    public int ContentIndent { get; set; } = -1;
}

/// <summary>A component without content, on lines of its own.</summary>
/// <param name="parser">Its parser.</param>
/// <param name="tag">Its tag.</param>
internal sealed class ComponentLeaf(BlockParser parser, ComponentTag tag) : LeafBlock(parser)
{
    public ComponentTag Tag { get; } = tag;
}

/// <summary>Lines on which nothing but components is: no paragraph is around them, but one around the text in each.</summary>
internal sealed class ComponentLine() : LeafBlock(null);
