using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>The elements that emphasis and its extras become.</summary>
internal static class EmphasisTags
{
    public static string? Find(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('~', 2) => "del",
        ('~', _) => "sub",
        ('^', _) => "sup",
        ('+', _) => "ins",
        ('=', _) => "mark",
        _ => EmphasisInlineRenderer.GetDefaultTag(emphasis),
    };
}
