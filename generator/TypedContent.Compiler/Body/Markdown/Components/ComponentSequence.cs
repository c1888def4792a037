using Markdig.Renderers;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Body.Components;

namespace TypedContent.Compiler.Body.Markdown.Components;

/// <summary>Components one after another in a line of text.</summary>
internal static class ComponentSequence
{
    /// <summary>Whether there is nothing but components, each closed, and white space.</summary>
    public static bool HasOnlyComponents(Inline first, ComponentList components)
    {
        var depth = 0;
        var hasAny = false;
        for (var inline = first; inline is not null; inline = inline.NextSibling)
        {
            if (TagOf(inline, components) is { } tag)
            {
                hasAny = true;
                depth += tag.IsSelfClosing ? 0 : tag.IsClosing ? -1 : 1;
            }
            else if (depth == 0 && !IsBlank(inline))
            {
                return false;
            }

            if (depth < 0)
            {
                return false;
            }
        }

        return hasAny && depth == 0;
    }

    /// <summary>Writes them, with a paragraph around the text of each that has any.</summary>
    public static void Write(HtmlRenderer renderer, Inline first, ComponentList components) => Write(renderer, first, null, components);

    private static void Write(HtmlRenderer renderer, Inline? first, Inline? end, ComponentList components)
    {
        for (var inline = first; inline is not null && inline != end; inline = inline.NextSibling)
        {
            renderer.Write(inline);
            if (TagOf(inline, components) is not { IsSelfClosing: false } || FindClose(inline, components) is not { } close)
            {
                continue;
            }

            var content = inline.NextSibling;
            if (HasText(content, close, components))
            {
                renderer.Write("<p>");
                for (var inner = content; inner is not null && inner != close; inner = inner.NextSibling)
                {
                    renderer.Write(inner);
                }

                renderer.Write("</p>");
            }
            else
            {
                Write(renderer, content, close, components);
            }

            renderer.Write(close);
            inline = close;
        }
    }

    private static Inline? FindClose(Inline open, ComponentList components)
    {
        var depth = 0;
        for (var inline = open; inline is not null; inline = inline.NextSibling)
        {
            depth += TagOf(inline, components) switch { null or { IsSelfClosing: true } => 0, { IsClosing: true } => -1, _ => 1 };
            if (depth == 0)
            {
                return inline;
            }
        }

        return null;
    }

    private static bool HasText(Inline? first, Inline end, ComponentList components)
    {
        var depth = 0;
        for (var inline = first; inline is not null && inline != end; inline = inline.NextSibling)
        {
            if (TagOf(inline, components) is { } tag)
            {
                depth += tag.IsSelfClosing ? 0 : tag.IsClosing ? -1 : 1;
            }
            else if (depth == 0 && !IsBlank(inline))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBlank(Inline inline) => inline is LineBreakInline || (inline is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace());

    private static ComponentTag? TagOf(Inline inline, ComponentList components) =>
        inline is HtmlInline html && components.Has(ComponentTag.NameAt(html.Tag, 0, html.Tag.Length)) ? ComponentTag.Read(html.Tag, 0, html.Tag.Length) : null;
}
