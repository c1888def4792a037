using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>Writes blocks of code, with their titles.</summary>
internal sealed class FenceRenderer : CodeBlockRenderer
{
    private const string Prefix = "language-";

    protected override void Write(HtmlRenderer renderer, CodeBlock code)
    {
        if (code is not FencedCodeBlock fence)
        {
            base.Write(renderer, code);
            return;
        }

        var info = FenceInfo.Read(fence.Info, fence.Arguments);
        var attributes = fence.GetAttributes();
        attributes.Classes?.RemoveAll(name => name.StartsWith(Prefix, StringComparison.Ordinal));
        if (info.Language.Length > 0)
        {
            attributes.Classes = [Prefix + info.Language, .. attributes.Classes ?? []];
        }

        info.Attributes?.Classes?.RemoveAll(name => name == info.Language);
        info.Attributes?.CopyTo(attributes, mergeIdAndProperties: true);
        if (info.Title is null)
        {
            base.Write(renderer, code);
            return;
        }

        renderer.EnsureLine();
        renderer.Write("<figure class=\"code-block\"><figcaption>").WriteEscape(info.Title).WriteLine("</figcaption>");
        base.Write(renderer, code);
        renderer.WriteLine("</figure>");
    }
}
