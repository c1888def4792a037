using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Body.Components;
using TypedContent.Compiler.Body.Markdown.Parsing;

namespace TypedContent.Compiler.Body.Markdown.Mdx;

/// <summary>What a tag or a comment of MDX is written as.</summary>
/// <param name="html">The HTML, which may be empty.</param>
internal sealed class MdxInline(string html) : LeafInline
{
    public string Html { get; } = html;
}

/// <summary>Finds tags of JSX within text.</summary>
internal sealed class JsxInlineParser : InlineParser
{
    public JsxInlineParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (JsxTag.Read(slice.Text, slice.Start, slice.End + 1) is not { } tag)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var end = start + tag.End - tag.Start;
        var notes = processor.Document.GetOrAdd<MdxNotes>();
        var html = JsxHtml.Of(tag with { Start = start, End = end }, notes);
        if (tag.IsComponent && !tag.IsClosing)
        {
            notes.Add(JsxHtml.IsKnown(tag.Name) ? MdxKind.Silent : MdxKind.Component, start, end, $"<{tag.Name}>");
        }

        processor.Inline = new MdxInline(html) { Span = new SourceSpan(start, end - 1), Line = line, Column = column };
        slice.Start = tag.End;
        return true;
    }
}

/// <summary>Finds expressions within text.</summary>
internal sealed class ExpressionInlineParser : InlineParser
{
    public ExpressionInlineParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var end = JsxExpression.FindEnd(slice.Text, slice.Start, slice.End + 1);
        if (end < 0)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var span = new SourceSpan(start, start + end - slice.Start - 1);
        var source = slice.Text.Substring(slice.Start, end - slice.Start);
        var notes = processor.Document.GetOrAdd<MdxNotes>();
        if (MdxComment.Is(source))
        {
            notes.Add(MdxKind.Silent, span.Start, span.End + 1, source);
            processor.Inline = new MdxInline(MdxComment.AsHtml(source) ?? "") { Span = span, Line = line, Column = column };
        }
        else
        {
            var text = JsxExpression.TextOf(source.Substring(1, source.Length - 2));
            notes.Add(text is null ? MdxKind.Expression : MdxKind.Silent, span.Start, span.End + 1, source);
            var content = text is null ? new StringSlice(slice.Text, slice.Start, end - 1) : new StringSlice(text);
            processor.Inline = new LiteralInline { Content = content, Span = span, Line = line, Column = column, IsClosed = true };
        }

        slice.Start = end;
        return true;
    }
}

/// <summary>Comments, <c>{/* … */}</c>.</summary>
internal static class MdxComment
{
    public static bool Is(string expression) =>
        expression.StartsWith("{/*", StringComparison.Ordinal) && expression.EndsWith("*/}", StringComparison.Ordinal) && expression.Length >= 6;

    /// <summary>The comment as HTML has it, where it is a mark such as <c>{/* truncate */}</c>; null if it is only a note for writers.</summary>
    public static string? AsHtml(string expression)
    {
        var words = Is(expression) ? expression.Substring(3, expression.Length - 6).Trim() : "";
        return words is "more" or "truncate" or "excerpt" or "read-more" ? $"<!-- {words} -->" : null;
    }
}
