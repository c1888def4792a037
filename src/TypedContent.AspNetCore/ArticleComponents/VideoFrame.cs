using Microsoft.AspNetCore.Components.Rendering;

namespace TypedContent.AspNetCore.ArticleComponents;

/// <summary>The player of another site. A lazy frame in closed details is not loaded, so the other site does not learn of readers who don't open it.</summary>
internal static class VideoFrame
{
    public static void Write(RenderTreeBuilder builder, string site, string address, string? title)
    {
        builder.OpenElement(0, "details");
        builder.AddAttribute(1, "class", "content-video");
        builder.OpenElement(2, "summary");
        builder.AddContent(3, $"{title} ({site})");
        builder.CloseElement();
        builder.OpenElement(4, "iframe");
        builder.AddAttribute(5, "src", address);
        builder.AddAttribute(6, "title", title);
        builder.AddAttribute(7, "loading", "lazy");
        builder.AddAttribute(8, "sandbox", "allow-scripts allow-same-origin allow-presentation allow-popups");
        builder.AddAttribute(9, "referrerpolicy", "strict-origin-when-cross-origin");
        builder.AddAttribute(10, "allow", "fullscreen; picture-in-picture; encrypted-media");
        builder.AddAttribute(11, "allowfullscreen", true);
        builder.CloseElement();
        builder.CloseElement();
    }
}
