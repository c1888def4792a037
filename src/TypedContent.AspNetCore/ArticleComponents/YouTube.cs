using Microsoft.AspNetCore.Components;
using TypedContent.AspNetCore.Components;

namespace TypedContent.AspNetCore.ArticleComponents;

/// <summary>A YouTube video that loads nothing until the reader opens it: <c>&lt;YouTube Id="dQw4w9WgXcQ" Title="…" /&gt;</c>.</summary>
[ContentFallback("<p><a href=\"https://www.youtube.com/watch?v={Id}\">{Title}</a></p>")]
public sealed class YouTube : VideoBase
{
    /// <summary>The start time in seconds; null to start at the beginning.</summary>
    [Parameter]
    public int? Start { get; set; }

    private protected override string Site => "YouTube";

    private protected override string AddressOf(string id) =>
        "https://www.youtube-nocookie.com/embed/" + id + (Start is > 0 and var start ? FormattableString.Invariant($"?start={start}") : "");
}
