using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TypedContent.AspNetCore.Razor;

/// <summary>
/// An entry's body in a Razor page or view: <c>&lt;content-body entry="Model.Article" /&gt;</c>, after
/// <c>@addTagHelper *, TypedContent.AspNetCore</c>.
/// </summary>
[HtmlTargetElement("content-body", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ContentBodyTagHelper : TagHelper
{
    /// <summary>The entry whose body is shown.</summary>
    public ContentEntry? Entry { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.Content.SetHtmlContent((Entry?.Body ?? SanitizedHtml.Empty).Content);
    }
}
