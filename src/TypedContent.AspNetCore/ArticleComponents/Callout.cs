using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using TypedContent.AspNetCore.Components;

namespace TypedContent.AspNetCore.ArticleComponents;

/// <summary>
/// A callout in an article: <c>&lt;Callout Kind="warning" Title="Mind the gap"&gt;…&lt;/Callout&gt;</c>. It looks like a Markdown alert (<c>&gt;
/// [!WARNING]</c>).
/// </summary>
[ContentFallback("{?Title}<p><strong>{Title}</strong></p>{/Title}{ChildContent}")]
public sealed class Callout : ComponentBase
{
    /// <summary>The kind of callout.</summary>
    [Parameter]
    public CalloutKind Kind { get; set; }

    /// <summary>The title; null for the default title of its kind, in English.</summary>
    [Parameter]
    public string? Title { get; set; }

    /// <summary>The content.</summary>
    [Parameter, EditorRequired]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "div");
        builder.AddAttribute(1, "class", Kind switch
        {
            CalloutKind.Info => "markdown-alert markdown-alert-info markdown-alert-note",
            CalloutKind.Danger => "markdown-alert markdown-alert-danger markdown-alert-caution",
            var kind => $"markdown-alert markdown-alert-{kind.ToString().ToLowerInvariant()}",
        });
        builder.AddAttribute(2, "role", "note");
        builder.OpenElement(3, "p");
        builder.AddAttribute(4, "class", "markdown-alert-title");
        builder.AddContent(5, string.IsNullOrWhiteSpace(Title) ? Kind.ToString() : Title);
        builder.CloseElement();
        builder.AddContent(6, ChildContent);
        builder.CloseElement();
    }
}

/// <summary>The kind of a <see cref="Callout"/>: GitHub's five kinds of alerts, and two kinds from other systems.</summary>
public enum CalloutKind
{
    /// <summary>Useful information.</summary>
    Note,

    /// <summary>Helpful advice.</summary>
    Tip,

    /// <summary>Essential information.</summary>
    Important,

    /// <summary>Something that needs immediate attention.</summary>
    Warning,

    /// <summary>A risk or a bad outcome.</summary>
    Caution,

    /// <summary>The same as a note.</summary>
    Info,

    /// <summary>The same as caution.</summary>
    Danger,
}
