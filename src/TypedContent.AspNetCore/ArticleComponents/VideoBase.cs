using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace TypedContent.AspNetCore.ArticleComponents;

/// <summary>
/// A video in the player of another site. A lazy frame in closed details is not loaded, so the other site does not learn of readers who don't open it.
/// </summary>
public abstract class VideoBase : ComponentBase
{
    private protected VideoBase()
    {
    }

    /// <summary>The video's ID, as in its address.</summary>
    [Parameter, EditorRequired]
    public string? Id { get; set; }

    /// <summary>The title, the only thing shown until the video is opened.</summary>
    [Parameter, EditorRequired]
    public string? Title { get; set; }

    /// <summary>The name of the other site.</summary>
    private protected abstract string Site { get; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "details");
        builder.AddAttribute(1, "class", "content-video");
        builder.OpenElement(2, "summary");
        builder.AddContent(3, $"{Title} ({Site})");
        builder.CloseElement();
        builder.OpenElement(4, "iframe");
        builder.AddAttribute(5, "src", AddressOf(Uri.EscapeDataString(Id ?? "")));
        builder.AddAttribute(6, "title", Title);
        builder.AddAttribute(7, "loading", "lazy");
        builder.AddAttribute(8, "sandbox", "allow-scripts allow-same-origin allow-presentation allow-popups");
        builder.AddAttribute(9, "referrerpolicy", "strict-origin-when-cross-origin");
        builder.AddAttribute(10, "allow", "picture-in-picture; encrypted-media");
        builder.AddAttribute(11, "allowfullscreen", true);
        builder.CloseElement();
        builder.CloseElement();
    }

    /// <summary>The address of the player.</summary>
    /// <param name="id">The video's ID, escaped.</param>
    private protected abstract string AddressOf(string id);
}
