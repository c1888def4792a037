using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using TypedContent.AspNetCore.Components;

namespace TypedContent.AspNetCore.ArticleComponents;

/// <summary>An image with a caption between its tags: <c>&lt;Figure Src="kettle.jpg" Alt="A kettle"&gt;The *first* kettle.&lt;/Figure&gt;</c>.</summary>
[ContentFallback("<figure><img src=\"{Src}\" alt=\"{Alt}\">{?ChildContent}<figcaption>{ChildContent}</figcaption>{/ChildContent}</figure>")]
public sealed class Figure : ComponentBase
{
    /// <summary>The address of the image. That of a file beside the article is resolved at compile time.</summary>
    [Parameter, EditorRequired]
    public string? Src { get; set; }

    /// <summary>A description of the image for readers who can't see it.</summary>
    [Parameter, EditorRequired]
    public string? Alt { get; set; }

    /// <summary>The width in pixels; null if it is unknown.</summary>
    [Parameter]
    public int? Width { get; set; }

    /// <summary>The height in pixels; null if it is unknown.</summary>
    [Parameter]
    public int? Height { get; set; }

    /// <summary>The caption; null for none.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "figure");
        builder.AddAttribute(1, "class", "content-figure");
        builder.OpenElement(2, "img");
        builder.AddAttribute(3, "src", Src);
        builder.AddAttribute(4, "alt", Alt ?? "");
        builder.AddAttribute(5, "width", Width);
        builder.AddAttribute(6, "height", Height);
        builder.AddAttribute(7, "loading", "lazy");
        builder.CloseElement();
        if (ChildContent is not null)
        {
            builder.OpenElement(8, "figcaption");
            builder.AddContent(9, ChildContent);
            builder.CloseElement();
        }

        builder.CloseElement();
    }
}
