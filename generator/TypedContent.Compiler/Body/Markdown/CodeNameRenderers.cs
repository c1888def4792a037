using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Includes;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>Names of code: <c>`cref:Shop.Cart`</c> and <c>[the cart](cref:Shop.Cart)</c>.</summary>
/// <param name="context">What is known of them.</param>
/// <param name="template">Where their documentation is; empty where there is none.</param>
internal sealed class CodeNameLinks(CodeContext context, string template)
{
    /// <summary>The name that a piece of code or an address is; null for any other.</summary>
    public static string? NameOf(string? text) =>
        text is not null
        && text.StartsWith(CodeNames.Prefix, StringComparison.Ordinal)
        && text.Substring(CodeNames.Prefix.Length).Trim() is { Length: > 0 } name
            ? name
            : null;

    /// <summary>A name as it is shown: without what only tells it from others.</summary>
    public static string Show(string name)
    {
        var shown = name.StartsWith("global::", StringComparison.Ordinal) ? name.Substring("global::".Length) : name;
        shown = shown.Length > 2 && shown[1] == ':' && "TMPFEN".IndexOf(shown[0]) >= 0 ? shown.Substring(2) : shown;
        return shown.Replace('{', '<').Replace('}', '>');
    }

    /// <returns>Null where the name leads nowhere.</returns>
    public string? AddressOf(string name) =>
        template.Length > 0 && context.FindSymbol(name) is { Type.Length: > 0 } symbol ? ApiAddress.Fill(template, symbol) : null;
}

/// <summary>Writes code in a line; a name of code without its prefix, as a link where it leads somewhere.</summary>
/// <param name="links">Where names lead.</param>
internal sealed class CodeNameRenderer(CodeNameLinks links) : CodeInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, CodeInline code)
    {
        if (!renderer.EnableHtmlForInline || CodeNameLinks.NameOf(code.Content) is not { } name)
        {
            base.Write(renderer, code);
            return;
        }

        // A link in a link is none.
        var address = code.Parent is LinkInline ? null : links.AddressOf(name);
        if (address is not null)
        {
            renderer.Write("<a href=\"").WriteEscapeUrl(address).Write("\">");
        }

        renderer.Write("<code").WriteAttributes(code).Write(">").WriteEscape(CodeNameLinks.Show(name)).Write(address is null ? "</code>" : "</code></a>");
    }
}

/// <summary>Writes links; one that names code leads to its documentation, or is no link where there is none.</summary>
/// <param name="links">Where names lead.</param>
internal sealed class CodeLinkRenderer(CodeNameLinks links) : LinkInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (link.IsImage || !renderer.EnableHtmlForInline || CodeNameLinks.NameOf(link.Url) is not { } name)
        {
            base.Write(renderer, link);
            return;
        }

        var address = links.AddressOf(name);
        if (address is not null)
        {
            renderer.Write("<a href=\"").WriteEscapeUrl(address).Write("\"").WriteAttributes(link).Write(">");
        }

        if (link.FirstChild is null)
        {
            renderer.Write("<code>").WriteEscape(CodeNameLinks.Show(name)).Write("</code>");
        }
        else
        {
            renderer.WriteChildren(link);
        }

        renderer.Write(address is null ? "" : "</a>");
    }
}
