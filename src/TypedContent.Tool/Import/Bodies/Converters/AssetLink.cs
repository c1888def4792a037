using TypedContent.Compiler.Addresses;

namespace TypedContent.Tool.Import.Bodies.Converters;

/// <summary>Files next to a post: <c>{% asset_img photo.jpg A photo %}</c>. The name is converted to the file's new place, relative to the page.</summary>
internal static class AssetLink
{
    public static string? Address(ShortcodeCall call, string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        if (name[0] == '/')
        {
            return call.Site.TargetOf(name[1..]) is { } rooted ? SiteContext.LinkTo(call.Page, rooted) : null;
        }

        var folder = call.Page.AssetFolder ?? SiteAddress.FolderOf(call.Page.Source);
        return call.Site.TargetOf(SiteAddress.Combine(folder, name)) is { } target ? SiteContext.LinkTo(call.Page, target) : null;
    }

    public static string? Image(ShortcodeCall call) => Figure.FromWords(call, name => Address(call, name));

    public static string? Link(ShortcodeCall call)
    {
        var words = call.Tag.Arguments.Words;
        return Address(call, call.Tag.Arguments[0]) is { } address
            ? Markup.Link(call.IsHtml, words.Count > 1 ? string.Join(" ", words.Skip(1)) : words[0], Uri.UnescapeDataString(address))
            : null;
    }
}
