using TypedContent.AspNetCore.Components;

namespace TypedContent.AspNetCore.ArticleComponents;

/// <summary>A Vimeo video that loads nothing until the reader opens it: <c>&lt;Vimeo Id="76979871" Title="…" /&gt;</c>.</summary>
[ContentFallback("<p><a href=\"https://vimeo.com/{Id}\">{Title}</a></p>")]
public sealed class Vimeo : VideoBase
{
    private protected override string Site => "Vimeo";

    private protected override string AddressOf(string id) => $"https://player.vimeo.com/video/{id}?dnt=1";
}
