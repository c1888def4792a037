using TypedContent.Compiler.Addresses;
using TypedContent.Tool.Import.Bodies.Converters;
using TypedContent.Tool.Import.Bodies.Syntax;

namespace TypedContent.Tool.Import.Bodies.Tables;

/// <summary>
/// Hugo's built-in shortcodes, and those of the themes Docsy, Book, Relearn, LoveIt, and Hextra that have a single meaning. If a site defines its own shortcode
/// with the same name, it is not converted, because its meaning is in the site's template.
/// </summary>
internal static class HugoShortcodes
{
    public static IReadOnlyDictionary<string, Shortcode> All { get; } = new Dictionary<string, Shortcode>(StringComparer.Ordinal)
    {
        [HugoSyntax.Shown] = new(call => RawText.Show(call, call.Tag.Arguments.Raw)) { InCode = true },
        ["highlight"] = new(call => CodeBlock.Convert(call, call.Tag.Arguments.Get("lang", 0)), ShortcodeShape.Verbatim),
        ["code"] = new(call => CodeBlock.Convert(call, call.Tag.Arguments.Get("lang", 0) ?? call.Tag.Arguments["language"]), ShortcodeShape.Verbatim),
        ["ref"] = new(Reference),
        ["relref"] = new(Reference),
        ["figure"] = new(Figure.Convert),
        ["youtube"] = new(call => VideoFrame.YouTube(call, call.Tag.Arguments.Get("id", 0))),
        ["vimeo"] = new(call => VideoFrame.Vimeo(call, call.Tag.Arguments.Get("id", 0))),
        ["bilibili"] = new(call => VideoFrame.Bilibili(call, call.Tag.Arguments.Get("id", 0) ?? call.Tag.Arguments["bvid"])),
        ["video"] = new(call => VideoFrame.File(call, call.Tag.Arguments.Get("src", 0))),
        ["audio"] = new(call => VideoFrame.File(call, call.Tag.Arguments.Get("src", 0), "audio")),
        ["gist"] = new(call => Gist.Convert(call, call.Tag.Arguments[0], call.Tag.Arguments[1])),
        ["tweet"] = new(Tweet),
        ["twitter"] = new(Tweet),
        ["x"] = new(Tweet),
        ["instagram"] = new(call => Gist.Post(call, "Post on Instagram", "https://www.instagram.com/p/", call.Tag.Arguments.Get("id", 0))),
        ["details"] = new(call => Disclosure.Convert(call, call.Tag.Arguments.Get("summary", 0) ?? call.Tag.Arguments["title"]), ShortcodeShape.Block),
        ["expand"] = new(call => Disclosure.Convert(call, call.Tag.Arguments.Get("title", 0)), ShortcodeShape.Block),
        ["notice"] = new(call => Callout.Convert(call, call.Tag.Arguments.Get("style", 0), call.Tag.Arguments.Get("title", 1)), ShortcodeShape.Block),
        ["alert"] = new(
            call => Callout.Convert(call, call.Tag.Arguments["color"] ?? call.Tag.Arguments[0] ?? "note", call.Tag.Arguments["title"]), ShortcodeShape.Block),
        ["admonition"] = new(call => Callout.Convert(call, call.Tag.Arguments.Get("type", 0), call.Tag.Arguments.Get("title", 1)), ShortcodeShape.Block),
        ["callout"] = new(call => Callout.Convert(call, call.Tag.Arguments.Get("type", 0) ?? "note", call.Tag.Arguments["title"]), ShortcodeShape.Block),
        ["hint"] = new(call => Callout.Convert(call, call.Tag.Arguments.Get("type", 0) ?? "note", call.Tag.Arguments["title"]), ShortcodeShape.Block),
        ["note"] = new(call => Callout.Convert(call, "note", call.Tag.Arguments.Get("title", 0)), ShortcodeShape.Block),
        ["tip"] = new(call => Callout.Convert(call, "tip", call.Tag.Arguments.Get("title", 0)), ShortcodeShape.Block),
        ["warning"] = new(call => Callout.Convert(call, "warning", call.Tag.Arguments.Get("title", 0)), ShortcodeShape.Block),
        ["tabs"] = Tabs.GroupOf("tab"),
        ["tabpane"] = Tabs.GroupOf("tab"),
        ["tab"] = Tabs.TabWith(arguments => arguments["name"] ?? arguments["title"] ?? arguments["header"] ?? arguments[0]),
        ["rawhtml"] = new(call => call.Content, ShortcodeShape.Verbatim),
        ["comment"] = new(call => Comment.Convert(call, call.Content ?? ""), ShortcodeShape.Verbatim),
    };

    /// <summary>The table without the shortcodes that the site's own templates define.</summary>
    public static IReadOnlyDictionary<string, Shortcode> Without(IEnumerable<string> own)
    {
        var names = own.ToHashSet(StringComparer.Ordinal);
        return All.Where(row => !names.Contains(row.Key)).ToDictionary(StringComparer.Ordinal);
    }

    // Relative to the page's folder, or to the content root, or only the file's name if it is unique; with .md, /, /index.md, or nothing after it.
    private static string? Reference(ShortcodeCall call)
    {
        var name = call.Tag.Arguments.Get("path", 0);
        var folder = SiteAddress.FolderOf(call.Page.Source);
        return PageLink.Address(call, name, [
            path => SiteAddress.Combine(path.StartsWith('/') ? "content" : folder, path),
            path => SiteAddress.Combine("content", path),
            path => SiteAddress.Combine(path.StartsWith('/') ? "content" : folder, SiteContext.WithoutExtension(path)),
            path => SiteAddress.Combine("content", SiteContext.WithoutExtension(path)),
            path => "name:" + SiteContext.WithoutExtension(path.Trim('/'))[(SiteContext.WithoutExtension(path.Trim('/')).LastIndexOf('/') + 1)..]]);
    }

    private static string? Tweet(ShortcodeCall call)
    {
        var arguments = call.Tag.Arguments;
        var user = Markup.Identifier(arguments["user"]) ?? "i";
        return Gist.Post(call, "Post on X", $"https://x.com/{user}/status/", arguments["id"] ?? (arguments.Words is [.., var last] ? last : null));
    }
}
