using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using TypedContent.AspNetCore.Components;

namespace TypedContent.AspNetCore.ArticleComponents;

/// <summary>One of <see cref="Tabs"/> as Docusaurus writes them: <c>&lt;TabItem value="win" label="Windows" default&gt;…&lt;/TabItem&gt;</c>.</summary>
[ContentFallback("<p class=\"tab-label\">{Label}</p>{ChildContent}")]
public sealed class TabItem : ComponentBase
{
    private (string Group, bool IsFirst) _place = ("tabs", true);

    /// <summary>What is written on it; without it <see cref="Value"/> is.</summary>
    [Parameter]
    public string? Label { get; set; }

    /// <summary>What <see cref="Tabs.DefaultValue"/> names it by.</summary>
    [Parameter]
    public string? Value { get; set; }

    /// <summary>Whether it is the one that is shown first; otherwise the first of all is.</summary>
    [Parameter]
    public bool Default { get; set; }

    /// <summary>What it shows.</summary>
    [Parameter, EditorRequired]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>The tabs that it is one of.</summary>
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
