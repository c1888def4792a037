using Markdig.Syntax;

namespace TypedContent.Compiler.Body.Markdown.Attributes;

/// <summary>The attribute lists of a document, in the order in which they were found.</summary>
internal sealed class ParsedLists
{
    public List<AttributeListInline> Inlines { get; } = [];

    public List<AttributeLine> Lines { get; } = [];

    /// <summary>Where those are that were applied.</summary>
    public List<SourceSpan> Applied { get; } = [];

    public static ParsedLists Of(MarkdownDocument document)
    {
        if (document.GetData(typeof(ParsedLists)) is not ParsedLists lists)
        {
            lists = new ParsedLists();
            document.SetData(typeof(ParsedLists), lists);
        }

        return lists;
    }

    /// <summary>The lists that were found; null where none was.</summary>
    public static ParsedLists? In(MarkdownDocument document) => document.GetData(typeof(ParsedLists)) as ParsedLists;
}
