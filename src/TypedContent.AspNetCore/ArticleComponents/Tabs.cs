using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Http;

namespace TypedContent.AspNetCore.ArticleComponents;

/// <summary>
/// Tabs, one of which is shown at a time: <c>&lt;Tabs&gt;&lt;Tab Title="…"&gt;…&lt;/Tab&gt;…&lt;/Tabs&gt;</c>. They need no script, only the stylesheet
/// <c>typedcontent-code.css</c>. Without it, all tabs are shown, each below its title.
/// </summary>
public sealed class Tabs : ComponentBase
{
    private static readonly object s_counter = new();

    private string _group = "";
    private int _count;

    /// <summary>The <see cref="TabItem.Value"/> of the tab that is shown first; null for the first tab.</summary>
    [Parameter]
    public string? DefaultValue { get; set; }

    /// <summary>The tabs.</summary>
    [Parameter, EditorRequired]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>The request, which makes the group's name unique on its page; null if there is none.</summary>
    [CascadingParameter]
    internal HttpContext? HttpContext { get; set; }

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        if (HttpContext is null)
        {
            _group = "tabs-" + Guid.NewGuid().ToString("N");
            return;
        }

        var number = HttpContext.Items[s_counter] is int last ? last + 1 : 1;
        HttpContext.Items[s_counter] = number;
        _group = "tabs-" + number.ToString(CultureInfo.InvariantCulture);
    }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "div");
        builder.AddAttribute(1, "class", "content-tabs");
        builder.OpenComponent<CascadingValue<Tabs>>(2);
        builder.AddComponentParameter(3, "Value", this);
        builder.AddComponentParameter(4, "IsFixed", true);
        builder.AddComponentParameter(5, "ChildContent", ChildContent);
        builder.CloseComponent();
        builder.CloseElement();
    }

    /// <summary>Adds a tab. Returns the name of the group, and whether the tab is the first.</summary>
    internal (string Group, bool IsFirst) Join() => (_group, _count++ == 0);
}
