using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>Writes <c>$…$</c> as code in the language of mathematics, which a script of the page may set.</summary>
internal sealed class MathInlineRenderer : HtmlObjectRenderer<MathInline>
{
    protected override void Write(HtmlRenderer renderer, MathInline math)
    {
        renderer.Write(math.DelimiterCount > 1 ? "<code class=\"language-math math-display\">" : "<code class=\"language-math\">");
        renderer.WriteEscape(ref math.Content);
        renderer.Write("</code>");
    }
}

/// <summary>Writes the mathematics between two lines of <c>$$</c>.</summary>
internal sealed class MathBlockRenderer : HtmlObjectRenderer<MathBlock>
{
    protected override void Write(HtmlRenderer renderer, MathBlock math)
    {
        renderer.EnsureLine();
        renderer.Write("<pre><code class=\"language-math\">");
        renderer.WriteLeafRawLines(math, writeEndOfLines: true, escape: true);
        renderer.WriteLine("</code></pre>");
    }
}
