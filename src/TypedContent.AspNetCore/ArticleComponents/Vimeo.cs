using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using TypedContent.AspNetCore.Components;

namespace TypedContent.AspNetCore.ArticleComponents;

/// <summary>
/// A video of Vimeo, of which nothing is loaded before the reader opens it: <c>&lt;Vimeo Id="76979871" Title="…" /&gt;</c>.
/// </summary>
[ContentFallback("<p><a href=\"https://vimeo.com/{Id}\">{Title}</a></p>")]
public sealed class Vimeo : ComponentBase
{
    /// <summary>The video, as its address names it.</summary>
    [Parameter, EditorRequired]
    public string? Id { get; set; }

    /// <summary>The title, which is all that is shown at first.</summary>
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
