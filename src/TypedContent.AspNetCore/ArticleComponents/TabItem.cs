using Microsoft.AspNetCore.Components;
using TypedContent.AspNetCore.Components;

namespace TypedContent.AspNetCore.ArticleComponents;

/// <summary>A tab in <see cref="Tabs"/> with Docusaurus's syntax: <c>&lt;TabItem value="win" label="Windows" default&gt;…&lt;/TabItem&gt;</c>.</summary>
[ContentFallback("<p class=\"tab-label\">{Label|Value}</p>{ChildContent}")]
public sealed class TabItem : TabBase
{
    /// <summary>Its label; by default, <see cref="Value"/>.</summary>
    [Parameter]
    public string? Label { get; set; }

    /// <summary>Its name for <see cref="Tabs.DefaultValue"/>.</summary>
    [Parameter]
    public string? Value { get; set; }

    private protected override string? ShownLabel => Label ?? Value;

    private protected override bool IsDefault => Default || (Value is not null && Tabs?.DefaultValue == Value);
}
