using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace TypedContent.AspNetCore.ArticleComponents;

/// <summary>What the two kinds of tabs in <see cref="Tabs"/> have in common.</summary>
public abstract class TabBase : ComponentBase
{
    private (string Group, bool IsFirst) _place = ("tabs", true);

    private protected TabBase()
    {
    }

    /// <summary>Whether it is shown first; by default, the first tab is.</summary>
    [Parameter]
    public bool Default { get; set; }

    /// <summary>Its content.</summary>
    [Parameter, EditorRequired]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>The tabs that it belongs to.</summary>
    [CascadingParameter]
    internal Tabs? Tabs { get; set; }

    /// <summary>The label that is shown.</summary>
    private protected abstract string? ShownLabel { get; }

    /// <summary>Whether the article says that it is shown first.</summary>
    private protected virtual bool IsDefault => Default;

    /// <inheritdoc />
    protected override void OnInitialized() => _place = Tabs?.Join() ?? _place;

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "label");
        builder.AddAttribute(1, "class", "content-tab");
        builder.OpenElement(2, "input");
        builder.AddAttribute(3, "type", "radio");
        builder.AddAttribute(4, "name", _place.Group);
        // If several inputs are checked, a browser uses the last one: the first tab, or the one marked as the default.
        builder.AddAttribute(5, "checked", IsDefault || _place.IsFirst);
        builder.CloseElement();
        builder.AddContent(6, ShownLabel);
        builder.CloseElement();
        builder.OpenElement(7, "div");
        builder.AddAttribute(8, "class", "content-tab-panel");
        builder.AddContent(9, ChildContent);
        builder.CloseElement();
    }
}
