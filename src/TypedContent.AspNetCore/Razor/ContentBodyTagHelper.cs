using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TypedContent.AspNetCore.Addresses;

namespace TypedContent.AspNetCore.Razor;

/// <summary>
/// An entry's body in a Razor page or view: <c>&lt;content-body entry="Model.Article" /&gt;</c>, after
/// <c>@addTagHelper *, TypedContent.AspNetCore</c>.
/// </summary>
[HtmlTargetElement("content-body", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ContentBodyTagHelper : TagHelper
{
    /// <summary>The entry whose body is shown.</summary>
    public IContentEntry? Entry { get; set; }

    /// <summary>The view, for its path base.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext? ViewContext { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        if (Entry is not null && ViewContext?.HttpContext.Request.PathBase is { HasValue: true } pathBase)
        {
            output.Content.SetHtmlContent(PathBase.Apply(Entry, pathBase.ToUriComponent()));
        }
        else
        {
            output.Content.SetHtmlContent((Entry?.Body ?? SanitizedHtml.Empty).ToHtmlContent());
        }
    }
}
