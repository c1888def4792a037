namespace TypedContent.Tool.Import.Bodies.Converters;

/// <summary>
/// Links to another page of the site: <c>{% post_url %}</c>, <c>{% post_link %}</c>, <c>{{&lt; ref &gt;}}</c>. They are converted to the path of its file,
/// which the compiler resolves.
/// </summary>
internal static class PageLink
{
    /// <summary>The address only, for use within a link.</summary>
    /// <param name="call">The tag.</param>
    /// <param name="name">The name of the page. A part after <c>#</c> is kept.</param>
    /// <param name="names">Convert the name to forms under which the page may be known.</param>
    public static string? Address(ShortcodeCall call, string? name, params Func<string, string>[] names)
    {
        if (name is null)
        {
            return null;
        }

        var hash = name.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? name : name[..hash];
        var fragment = hash < 0 ? "" : name[hash..];
        if (path.Length == 0)
        {
            return fragment.Length > 0 ? fragment : null;
        }

        return Find(call, path, names) is { } page ? SiteContext.LinkTo(call.Page, page, fragment) : null;
    }

    /// <summary>A complete link, with the page's title as its text unless there is another one.</summary>
    public static string? Link(ShortcodeCall call, string? name, string? text, params Func<string, string>[] names)
    {
        if (name is null || Find(call, name, names) is not { } page)
        {
            return null;
        }

        var label = !string.IsNullOrWhiteSpace(text) ? text : page.Text["title"].Text ?? name;
        return Markup.Link(call.IsHtml, label, Uri.UnescapeDataString(SiteContext.LinkTo(call.Page, page)));
    }

    private static OldPage? Find(ShortcodeCall call, string name, Func<string, string>[] names) =>
        names.Select(turn => call.Site.Find(turn(name))).Prepend(call.Site.Find(name)).FirstOrDefault(page => page is not null);
}
