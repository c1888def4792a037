using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using TypedContent.AspNetCore.Components;

namespace TypedContent.AspNetCore.ArticleComponents;

/// <summary>
/// A video of YouTube, of which nothing is loaded before the reader opens it: <c>&lt;YouTube Id="dQw4w9WgXcQ" Title="…" /&gt;</c>.
/// </summary>
[ContentFallback("<p><a href=\"https://www.youtube.com/watch?v={Id}\">{Title}</a></p>")]
public sealed class YouTube : ComponentBase
{
    /// <summary>The video, as its address names it.</summary>
    [Parameter, EditorRequired]
    public string? Id { get; set; }

    /// <summary>The title, which is all that is shown at first.</summary>
    [Parameter, EditorRequired]
    public string? Title { get; set; }

    /// <summary>Where it begins to play, in seconds; null for its beginning.</summary>
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
