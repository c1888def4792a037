using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using TypedContent.AspNetCore.Components;

namespace TypedContent.AspNetCore.ArticleComponents;

/// <summary>A Bilibili video that loads nothing until the reader opens it: <c>&lt;Bilibili Id="BV1xx411c7mD" Title="…" /&gt;</c>.</summary>
[ContentFallback("<p><a href=\"https://www.bilibili.com/video/{Id}\">{Title}</a></p>")]
public sealed class Bilibili : ComponentBase
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
        VideoFrame.Write(builder, "Bilibili", "https://player.bilibili.com/player.html?autoplay=0&bvid=" + id, Title);
    }
}
