using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using TypedContent.AspNetCore.Components;

namespace TypedContent.AspNetCore.ArticleComponents;

/// <summary>A tab in <see cref="Tabs"/>: <c>&lt;Tab Title="Windows"&gt;…&lt;/Tab&gt;</c>.</summary>
[ContentFallback("<p class=\"tab-label\">{Title}</p>{ChildContent}")]
public sealed class Tab : ComponentBase
{
    private (string Group, bool IsFirst) _place = ("tabs", true);

    /// <summary>Its label.</summary>
    [Parameter, EditorRequired]
    public string? Title { get; set; }

    /// <summary>Whether it is shown first; by default, the first tab is.</summary>
    [Parameter]
    public bool Default { get; set; }

    /// <summary>Its content.</summary>
    [Parameter, EditorRequired]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>The tabs that it belongs to.</summary>
    [CascadingParameter]
    internal Tabs? Tabs { get; set; }

    /// <inheritdoc />
    protected override void OnInitialized() => _place = Tabs?.Join() ?? _place;

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Write(builder, _place.Group, Title, Default || _place.IsFirst, ChildContent);
    }

    /// <summary>If several inputs are checked, a browser uses the last one: the first tab, or the one marked as the default.</summary>
    internal static void Write(RenderTreeBuilder builder, string group, string? title, bool isChecked, RenderFragment? content)
    {
        builder.OpenElement(0, "label");
        builder.AddAttribute(1, "class", "content-tab");
        builder.OpenElement(2, "input");
        builder.AddAttribute(3, "type", "radio");
        builder.AddAttribute(4, "name", group);
        builder.AddAttribute(5, "checked", isChecked);
        builder.CloseElement();
        builder.AddContent(6, title);
        builder.CloseElement();
        builder.OpenElement(7, "div");
        builder.AddAttribute(8, "class", "content-tab-panel");
        builder.AddContent(9, content);
        builder.CloseElement();
    }
}
