namespace TypedContent.Tool.Import.Bodies.Converters;

/// <summary>Content that a reader opens: <c>&lt;details&gt;</c>.</summary>
internal static class Disclosure
{
    public static string? Convert(ShortcodeCall call, string? summary) => call.Content is null ? null
        : $"<details>\n<summary>{Markup.Escape(string.IsNullOrWhiteSpace(summary) ? "Details" : summary.Trim())}</summary>"
            + $"{Markup.Block(call.Content)}</details>";
}
