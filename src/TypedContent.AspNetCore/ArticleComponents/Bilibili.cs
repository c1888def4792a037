using TypedContent.AspNetCore.Components;

namespace TypedContent.AspNetCore.ArticleComponents;

/// <summary>A Bilibili video that loads nothing until the reader opens it: <c>&lt;Bilibili Id="BV1xx411c7mD" Title="…" /&gt;</c>.</summary>
[ContentFallback("<p><a href=\"https://www.bilibili.com/video/{Id}\">{Title}</a></p>")]
public sealed class Bilibili : VideoBase
{
    private protected override string Site => "Bilibili";

    private protected override string AddressOf(string id) => "https://player.bilibili.com/player.html?autoplay=0&bvid=" + id;
}
