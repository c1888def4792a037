using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using TypedContent.AspNetCore.Components;

namespace TypedContent.AspNetCore.ArticleComponents;

/// <summary>A code file with its name: <c>&lt;CodeFile Name="Program.cs"&gt;</c>, with a code block between its tags.</summary>
[ContentFallback("<p><strong>{Name}</strong></p>{ChildContent}")]
public sealed class CodeFile : ComponentBase
{
    /// <summary>The file's name, with folders if they matter.</summary>
    [Parameter, EditorRequired]
    public string? Name { get; set; }

    /// <summary>A code block.</summary>
    [Parameter, EditorRequired]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "figure");
        builder.AddAttribute(1, "class", "content-code-file");
        builder.OpenElement(2, "figcaption");
        builder.AddContent(3, Name);
        builder.CloseElement();
        builder.AddContent(4, ChildContent);
        builder.CloseElement();
    }
}
