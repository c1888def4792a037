using TypedContent.Tool.Import.Bodies.Converters;
using TypedContent.Tool.Import.Bodies.Syntax;

namespace TypedContent.Tool.Import.Bodies.Tables;

/// <summary>Components of Docusaurus and of Astro's Starlight that have a single meaning, and parts of MDX that readers do not see.</summary>
internal static class MdxComponents
{
    public static IReadOnlyDictionary<string, Shortcode> All { get; } = new Dictionary<string, Shortcode>(StringComparer.Ordinal)
    {
        ["Tabs"] = Tabs.GroupOf("TabItem"),
        ["TabItem"] = Tabs.TabWith(arguments => arguments["label"] ?? arguments["value"]),
        ["Aside"] = new(call => Callout.Convert(call, call.Tag.Arguments["type"] ?? "note", call.Tag.Arguments["title"]), ShortcodeShape.Block),
        ["Admonition"] = new(call => Callout.Convert(call, call.Tag.Arguments["type"] ?? "note", call.Tag.Arguments["title"]), ShortcodeShape.Block),
        ["Steps"] = new(call => call.Content is null ? null : Callout.Unindent(call.Content), ShortcodeShape.Block),
        ["Fragment"] = new(call => call.Content, ShortcodeShape.Block),
        ["YouTube"] = new(call => VideoFrame.YouTube(call, call.Tag.Arguments["id"] ?? call.Tag.Arguments["videoId"]), ShortcodeShape.Either),
        ["Vimeo"] = new(call => VideoFrame.Vimeo(call, call.Tag.Arguments["id"]), ShortcodeShape.Either),
        [JsxSyntax.Comment] = new(call => Comment.Convert(call, call.Tag.Arguments.Raw)),
    };
}
