using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace TypedContent.Compiler.Body.Markdown.Containers;

/// <summary>A block with a name and perhaps a title around other blocks: an alert, a box that opens, a tab, or a container of the page's own.</summary>
/// <param name="parser">Its parser; null for what was a quotation.</param>
/// <param name="name">Its name as it is written.</param>
internal sealed class TitledContainer(BlockParser? parser, string name) : ContainerBlock(parser)
{
    public string Name { get; } = name;

    public ContainerFold Fold { get; init; }

    /// <summary>How many colons its fence has; zero where it has none.</summary>
    public int FenceLength { get; init; }

    /// <summary>The title; null where it has none of its own.</summary>
    public ContainerTitle? Title => Count > 0 ? this[0] as ContainerTitle : null;

    /// <summary>Adds the title, which is on the line that opens it.</summary>
    public void AddTitle(BlockProcessor processor, StringSlice text)
    {
        text.Trim();
        if (text.IsEmpty)
        {
            return;
        }

        var column = processor.Column + text.Start - processor.Start;
        var title = new ContainerTitle { Line = processor.LineIndex, Column = column, Span = new SourceSpan(text.Start, text.End), IsOpen = false };
        title.AppendLine(ref text, column, processor.LineIndex, processor.CurrentLineStartPosition, trackTrivia: false);
        Add(title);
    }
}

/// <summary>The title of a container: text with emphasis, links and code.</summary>
internal sealed class ContainerTitle : LeafBlock
{
    public ContainerTitle()
        : base(null) => ProcessInlines = true;
}

/// <summary>Whether a container can be folded.</summary>
internal enum ContainerFold
{
    None,
    Closed,
    Open,
}
