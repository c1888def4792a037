using TypedContent.Tool.Import.Bodies.Converters;
using TypedContent.Tool.Import.Bodies.Syntax;

namespace TypedContent.Tool.Import.Bodies.Tables;

/// <summary>Tags of Jekyll and its common plugins that have a single meaning. Includes, loops, and conditions belong to the old template and stay.</summary>
internal static class JekyllTags
{
    // A post is named by its file, with or without its folders: 2010-07-21-name, folder/2010-07-21-name.
    private static readonly Func<string, string>[] s_posts = [name => "_posts/" + name.Trim('/'), name => "post:" + name[(name.LastIndexOf('/') + 1)..]];

    public static IReadOnlyDictionary<string, Shortcode> All { get; } = new Dictionary<string, Shortcode>(StringComparer.Ordinal)
    {
        ["highlight"] = new(call => CodeBlock.Convert(call, call.Tag.Arguments[0]), ShortcodeShape.Verbatim),
        ["raw"] = new(RawText.Convert, ShortcodeShape.Verbatim) { InCode = true },
        ["comment"] = new(call => Comment.Convert(call, call.Content ?? ""), ShortcodeShape.Verbatim),
        ["post_url"] = new(call => PageLink.Address(call, call.Tag.Arguments.Raw, s_posts)),
        ["link"] = new(call => PageLink.Address(call, call.Tag.Arguments.Raw) ?? AssetLink.Address(call, "/" + call.Tag.Arguments.Raw.TrimStart('/'))),
        ["gist"] = new(call => Gist.Convert(call, call.Tag.Arguments[0])),
        ["youtube"] = new(call => VideoFrame.YouTube(call, call.Tag.Arguments[0])),
        ["vimeo"] = new(call => VideoFrame.Vimeo(call, call.Tag.Arguments[0])),
        [LiquidSyntax.Expression] = new(SiteValue.Convert),
    };
}
