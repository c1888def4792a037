using Microsoft.AspNetCore.Components;
using TypedContent.AspNetCore.Components;

namespace TypedContent.AspNetCore.ArticleComponents;

/// <summary>A tab in <see cref="Tabs"/>: <c>&lt;Tab Title="Windows"&gt;…&lt;/Tab&gt;</c>.</summary>
[ContentFallback("<p class=\"tab-label\">{Title}</p>{ChildContent}")]
public sealed class Tab : TabBase
{
    /// <summary>Its label.</summary>
    [Parameter, EditorRequired]
    public string? Title { get; set; }

    private protected override string? ShownLabel => Title;
}
