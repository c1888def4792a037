using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using TypedContent.AspNetCore.Components;

namespace TypedContent.AspNetCore.ArticleComponents;

/// <summary>A YouTube video that loads nothing until the reader opens it: <c>&lt;YouTube Id="dQw4w9WgXcQ" Title="…" /&gt;</c>.</summary>
[ContentFallback("<p><a href=\"https://www.youtube.com/watch?v={Id}\">{Title}</a></p>")]
public sealed class YouTube : ComponentBase
{
    /// <summary>The video's ID, as in its address.</summary>
    [Parameter, EditorRequired]
    public string? Id { get; set; }

    /// <summary>The title, the only thing shown until the video is opened.</summary>
    [Parameter, EditorRequired]
    public string? Title { get; set; }

    /// <summary>The start time in seconds; null to start at the beginning.</summary>
    [Parameter]
    public int? Start { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var id = Uri.EscapeDataString(Id ?? "");
        var address = "https://www.youtube-nocookie.com/embed/" + id + (Start is > 0 and var start ? FormattableString.Invariant($"?start={start}") : "");
        VideoFrame.Write(builder, "YouTube", address, Title);
    }
}
