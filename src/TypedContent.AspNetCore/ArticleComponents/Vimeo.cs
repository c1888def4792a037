using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using TypedContent.AspNetCore.Components;

namespace TypedContent.AspNetCore.ArticleComponents;

/// <summary>A Vimeo video that loads nothing until the reader opens it: <c>&lt;Vimeo Id="76979871" Title="…" /&gt;</c>.</summary>
[ContentFallback("<p><a href=\"https://vimeo.com/{Id}\">{Title}</a></p>")]
public sealed class Vimeo : ComponentBase
{
    /// <summary>The video's ID, as in its address.</summary>
    [Parameter, EditorRequired]
    public string? Id { get; set; }

    /// <summary>The title, the only thing shown until the video is opened.</summary>
    [Parameter, EditorRequired]
    public string? Title { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var id = Uri.EscapeDataString(Id ?? "");
        VideoFrame.Write(builder, "Vimeo", "https://player.vimeo.com/video/" + id + "?dnt=1", Title);
    }
}
