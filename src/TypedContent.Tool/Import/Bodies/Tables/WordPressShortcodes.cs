using System.Text.RegularExpressions;
using TypedContent.Tool.Import.Bodies.Converters;
using TypedContent.Tool.Import.Bodies.Syntax;

namespace TypedContent.Tool.Import.Bodies.Tables;

/// <summary>WordPress's built-in shortcodes, and common ones for code, that have a single meaning.</summary>
internal static partial class WordPressShortcodes
{
    // Shortcodes that the table does not convert. Brackets around any other word are text.
    private static readonly HashSet<string> s_others = [
        "playlist", "contact-form", "contact-form-7", "wpforms", "gravityform", "rev_slider", "su_button", "products", "subscribe", "toc"];

    public static IReadOnlyDictionary<string, Shortcode> All { get; } = new Dictionary<string, Shortcode>(StringComparer.Ordinal)
    {
        [BracketSyntax.Shown] = new(call => RawText.Show(call, call.Tag.Arguments.Raw)),
        ["caption"] = new(Caption, ShortcodeShape.Block),
        ["wp_caption"] = new(Caption, ShortcodeShape.Block),
        ["embed"] = new(call => VideoFrame.FromAddress(call, call.Content ?? "") ?? Address(call), ShortcodeShape.Verbatim),
        ["youtube"] = new(call => VideoFrame.YouTube(call, call.Content?.Trim() ?? call.Tag.Arguments.Get("id", 0)), ShortcodeShape.Either),
        ["vimeo"] = new(call => VideoFrame.Vimeo(call, call.Content?.Trim() ?? call.Tag.Arguments.Get("id", 0)), ShortcodeShape.Either),
        ["video"] = new(call => VideoFrame.File(call, Source(call, "mp4", "webm", "ogv", "m4v", "mov")), ShortcodeShape.Either),
        ["audio"] = new(call => VideoFrame.File(call, Source(call, "mp3", "ogg", "m4a", "wav", "flac"), "audio"), ShortcodeShape.Either),
        ["code"] = new(Code, ShortcodeShape.Verbatim),
        ["sourcecode"] = new(Code, ShortcodeShape.Verbatim),
        ["gist"] = new(
            call => Gist.Convert(call, call.Content?.Replace("https://gist.github.com/", "", StringComparison.Ordinal) ?? call.Tag.Arguments.Get("id", 0)),
            ShortcodeShape.Either),
    };

    public static bool IsKnown(string name) => All.ContainsKey(name) || s_others.Contains(name) || name == "gallery";

    private static string? Caption(ShortcodeCall call)
    {
        if (call.Content is null || ImagePattern().Match(call.Content) is not { Success: true } image)
        {
            return null;
        }

        var text = (call.Tag.Arguments["caption"] is { } written
            ? Markup.Escape(written)
            : call.Content.Replace(image.Value, "", StringComparison.Ordinal)).Trim();
        var caption = text.Length > 0 ? $"<figcaption>{text}</figcaption>" : "";
        return $"<figure{Markup.Attribute("class", call.Tag.Arguments["align"])}>{image.Value.Trim()}{caption}</figure>";
    }

    private static string Code(ShortcodeCall call) =>
        CodeBlock.Convert(
            call with { Content = System.Net.WebUtility.HtmlDecode(call.Content ?? "") },
            call.Tag.Arguments["language"] ?? call.Tag.Arguments["lang"] ?? call.Tag.Arguments[0]);

    private static string? Address(ShortcodeCall call) =>
        Uri.TryCreate(call.Content?.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? Markup.Link(true, call.Content!.Trim(), call.Content.Trim())
            : null;

    private static string? Source(ShortcodeCall call, params string[] names) =>
        call.Tag.Arguments["src"] ?? names.Select(name => call.Tag.Arguments[name]).FirstOrDefault(source => source is not null);

    [GeneratedRegex(@"(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*</a>)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ImagePattern();
}
