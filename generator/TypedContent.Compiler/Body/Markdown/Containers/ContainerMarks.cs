using Markdig.Syntax;

namespace TypedContent.Compiler.Body.Markdown.Containers;

/// <summary>Where marks are that open containers, and would be left over from another generator elsewhere.</summary>
internal sealed class ContainerMarks
{
    private readonly List<SourceSpan> _spans = [];

    public IReadOnlyList<SourceSpan> Spans => _spans;

    public void Add(SourceSpan span) => _spans.Add(span);
}
