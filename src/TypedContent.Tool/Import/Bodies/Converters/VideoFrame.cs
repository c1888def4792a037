namespace TypedContent.Tool.Import.Bodies.Converters;

/// <summary>Players of sites whose frames the sanitizer allows. Anything that is not an identifier stays unchanged.</summary>
internal static class VideoFrame
{
    public static string? YouTube(ShortcodeCall call, string? id) =>
        Frame(call, FindId(id, "v=", "youtu.be/", "embed/", "shorts/"), "https://www.youtube-nocookie.com/embed/", "YouTube video");

    public static string? Vimeo(ShortcodeCall call, string? id) =>
        Frame(call, FindId(id, "vimeo.com/video/", "vimeo.com/"), "https://player.vimeo.com/video/", "Vimeo video");

    public static string? Bilibili(ShortcodeCall call, string? id) => Markup.Identifier(FindId(id, "video/")) is not { } found ? null
        : Write(
            call,
            "https://player.bilibili.com/player.html?" + (found.StartsWith("BV", StringComparison.OrdinalIgnoreCase) ? "bvid=" : "aid=") + found,
            "bilibili video");

    /// <summary>A page of one of these sites, given as an address on its own line.</summary>
    public static string? FromAddress(ShortcodeCall call, string address) =>
        !Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) ? null : uri.Host switch
        {
            "youtu.be" or "www.youtube.com" or "youtube.com" or "m.youtube.com" or "www.youtube-nocookie.com" => YouTube(call, address.Trim()),
            "vimeo.com" or "player.vimeo.com" => Vimeo(call, address.Trim()),
            _ => null,
        };

    /// <summary>A local file: <c>&lt;video&gt;</c>.</summary>
    public static string? File(ShortcodeCall call, string? source, string element = "video") => string.IsNullOrWhiteSpace(source) ? null
        : Markup.Block(
            $"<{element} controls{Markup.Attribute("src", source)}"
            + $"{Markup.Attribute("poster", element == "video" ? call.Tag.Arguments["poster"] : null)}></{element}>");

    private static string? Frame(ShortcodeCall call, string? id, string player, string title) =>
        Markup.Identifier(id) is { } found ? Write(call, player + found, call.Tag.Arguments["title"] ?? title) : null;

    private static string Write(ShortcodeCall call, string address, string title) =>
        (call.IsBlock ? "" : "\n\n")
            + $"<iframe{Markup.Attribute("src", address)}{Markup.Attribute("title", title)} width=\"560\" height=\"315\" allowfullscreen></iframe>"
            + (call.IsBlock ? "" : "\n\n");

    private static string? FindId(string? text, params string[] marks)
    {
        if (text is null || !text.Contains('/', StringComparison.Ordinal))
        {
            return text;
        }

        foreach (var mark in marks)
        {
            if (text.IndexOf(mark, StringComparison.Ordinal) is var at and >= 0)
            {
                var rest = text[(at + mark.Length)..];
                var end = rest.IndexOfAny(['?', '&', '#', '/']);
                return end < 0 ? rest : rest[..end];
            }
        }

        return null;
    }
}
