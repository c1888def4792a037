using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace TypedContent.AspNetCore.ArticleComponents;

/// <summary>The steps of a task: a numbered Markdown list between its tags, shown as a line of numbers.</summary>
public sealed class Steps : ComponentBase
{
    /// <summary>A numbered list.</summary>
    [Parameter, EditorRequired]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "div");
        builder.AddAttribute(1, "class", "content-steps");
        builder.AddContent(2, ChildContent);
        builder.CloseElement();
    }
}
