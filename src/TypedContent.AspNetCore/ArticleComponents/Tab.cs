using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using TypedContent.AspNetCore.Components;

namespace TypedContent.AspNetCore.ArticleComponents;

/// <summary>One of <see cref="Tabs"/>: <c>&lt;Tab Title="Windows"&gt;…&lt;/Tab&gt;</c>.</summary>
[ContentFallback("<p class=\"tab-label\">{Title}</p>{ChildContent}")]
public sealed class Tab : ComponentBase
{
    private (string Group, bool IsFirst) _place = ("tabs", true);

    /// <summary>What is written on it.</summary>
    [Parameter, EditorRequired]
    public string? Title { get; set; }

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
        Write(builder, _place.Group, Title, Default || _place.IsFirst, ChildContent);
    }

    /// <summary>Of several that are checked a browser takes the last: the first tab, or the one that says it is the default.</summary>
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
