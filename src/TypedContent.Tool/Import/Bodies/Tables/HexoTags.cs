using TypedContent.Tool.Import.Bodies.Converters;
using TypedContent.Tool.Import.Bodies.Syntax;

namespace TypedContent.Tool.Import.Bodies.Tables;

/// <summary>Tags of Hexo and its themes NexT and Butterfly that have a single meaning.</summary>
internal static class HexoTags
{
    private static readonly Func<string, string>[] s_posts = [name => "_posts/" + name.Trim('/'), name => "slug:" + name];

    public static IReadOnlyDictionary<string, Shortcode> All { get; } = new Dictionary<string, Shortcode>(StringComparer.Ordinal)
    {
        ["codeblock"] = new(Code, ShortcodeShape.Verbatim),
        ["code"] = new(Code, ShortcodeShape.Verbatim),
        ["raw"] = new(RawText.Convert, ShortcodeShape.Verbatim),
        ["blockquote"] = new(Quote.Convert, ShortcodeShape.Block),
        ["quote"] = new(Quote.Convert, ShortcodeShape.Block),
        ["pullquote"] = new(call => Quote.Convert(call with { Tag = call.Tag with { Arguments = TagArguments.Parse("") } }), ShortcodeShape.Block),
        ["centerquote"] = new(Quote.Convert, ShortcodeShape.Block),
        ["cq"] = new(Quote.Convert, ShortcodeShape.Block),
        ["note"] = new(
            call => Callout.Convert(
                call, call.Tag.Arguments.Words.FirstOrDefault(Callout.IsKind) ?? (call.Tag.Arguments.Words.Count == 0 ? "note" : null), Title(call)),
            ShortcodeShape.Block),
        ["tabs"] = new(Tabs.FromComments, ShortcodeShape.Block),
        ["post_link"] = new(call => PageLink.Link(
            call, call.Tag.Arguments[0], string.Join(" ", call.Tag.Arguments.Words.Skip(1).Where(word => word is not ("true" or "false"))), s_posts)),
        ["post_path"] = new(call => PageLink.Address(call, call.Tag.Arguments[0], s_posts)),
        ["asset_img"] = new(AssetLink.Image),
        ["asset_path"] = new(call => AssetLink.Address(call, call.Tag.Arguments[0])),
        ["asset_link"] = new(AssetLink.Link),
        ["img"] = new(call => Figure.FromWords(call, source => source)),
        ["image"] = new(call => Figure.FromWords(call, source => source)),
        ["link"] = new(Link),
        ["gist"] = new(call => Gist.Convert(call, call.Tag.Arguments[0])),
        ["youtube"] = new(call => VideoFrame.YouTube(call, call.Tag.Arguments[0])),
        ["vimeo"] = new(call => VideoFrame.Vimeo(call, call.Tag.Arguments[0])),
        ["bilibili"] = new(call => VideoFrame.Bilibili(call, call.Tag.Arguments[0])),
        ["video"] = new(call => VideoFrame.File(call, call.Tag.Arguments.Raw.Trim())),
        ["audio"] = new(call => VideoFrame.File(call, call.Tag.Arguments.Raw.Trim(), "audio")),
        ["fold"] = new(call => Disclosure.Convert(call, string.Join(" ", call.Tag.Arguments.Words)), ShortcodeShape.Block),
    };

    private static string Code(ShortcodeCall call)
    {
        var arguments = call.Tag.Arguments;
        return CodeBlock.Convert(call, arguments["lang"] ?? arguments["language"], string.Join(" ", arguments.Words));
    }

    private static string? Title(ShortcodeCall call) =>
        string.Join(" ", call.Tag.Arguments.Words.Where(word => !Callout.IsKind(word) && word is not ("no-icon" or "simple" or "modern" or "flat" or "icon")));

    // {% link text url [external] [title] %}
    private static string? Link(ShortcodeCall call)
    {
        var words = call.Tag.Arguments.Words.ToList();
        var at = words.FindIndex(word => word.Contains('/', StringComparison.Ordinal));
        return at > 0 ? Markup.Link(call.IsHtml, string.Join(" ", words.Take(at)), words[at]) : null;
    }
}
