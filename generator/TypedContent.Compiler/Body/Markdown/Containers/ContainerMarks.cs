using Markdig.Syntax;

namespace TypedContent.Compiler.Body.Markdown.Containers;

/// <summary>Where marks are that open containers, and would be left over from another generator elsewhere.</summary>
internal sealed class ContainerMarks
{
    private readonly List<SourceSpan> _spans = [];

    public IReadOnlyList<SourceSpan> Spans => _spans;

    public static ContainerMarks Of(MarkdownDocument document)
    {
        if (document.GetData(typeof(ContainerMarks)) is not ContainerMarks marks)
        {
            marks = new ContainerMarks();
            document.SetData(typeof(ContainerMarks), marks);
        }

        return marks;
    }

    /// <summary>The marks that were found; null where none was.</summary>
    public static ContainerMarks? In(MarkdownDocument document) => document.GetData(typeof(ContainerMarks)) as ContainerMarks;

    public void Add(SourceSpan span) => _spans.Add(span);
}
