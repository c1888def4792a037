using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>Writes the ends of lines: none between two characters of Chinese or Japanese, where a browser would show a blank.</summary>
/// <param name="areHard">Whether every end of a line is one that is shown.</param>
internal sealed class LineBreakRenderer(bool areHard) : HtmlObjectRenderer<LineBreakInline>
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline lineBreak)
    {
        if (lineBreak.NextSibling is null && renderer.IsLastInContainer)
        {
            return;
        }

        if (lineBreak.IsHard || areHard)
        {
            if (renderer.EnableHtmlForInline)
            {
                renderer.Write("<br />");
            }

            renderer.WriteLine();
        }
        else if (!EastAsian.Joins(LastOf(lineBreak.PreviousSibling), FirstOf(lineBreak.NextSibling)))
        {
            renderer.EnsureLine();
        }
    }

    private static char LastOf(Inline? inline)
    {
        while (inline is ContainerInline container)
        {
            inline = container.LastChild;
        }

        if (inline is not LiteralInline { Content: { IsEmpty: false } content })
        {
            return '\0';
        }

        // The second half of a rare Han character is known by the first.
        var last = content.Text[content.End];
        return char.IsLowSurrogate(last) && content.Length > 1 ? content.Text[content.End - 1] : last;
    }

    private static char FirstOf(Inline? inline)
    {
        while (inline is ContainerInline container)
        {
            inline = container.FirstChild;
        }

        return inline is LiteralInline { Content: { IsEmpty: false } content } ? content.Text[content.Start] : '\0';
    }
}
