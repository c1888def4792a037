using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using TypedContent.AspNetCore.Components;

namespace TypedContent.AspNetCore.ArticleComponents;

/// <summary>A tab in <see cref="Tabs"/> with Docusaurus's syntax: <c>&lt;TabItem value="win" label="Windows" default&gt;…&lt;/TabItem&gt;</c>.</summary>
[ContentFallback("<p class=\"tab-label\">{Label}</p>{ChildContent}")]
public sealed class TabItem : ComponentBase
{
    private (string Group, bool IsFirst) _place = ("tabs", true);

    /// <summary>Its label; by default, <see cref="Value"/>.</summary>
    [Parameter]
    public string? Label { get; set; }

    /// <summary>Its name for <see cref="Tabs.DefaultValue"/>.</summary>
    [Parameter]
    public string? Value { get; set; }

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
        var isDefault = Default || (Value is not null && Tabs?.DefaultValue == Value);
        Tab.Write(builder, _place.Group, Label ?? Value, isDefault || _place.IsFirst, ChildContent);
    }
}
