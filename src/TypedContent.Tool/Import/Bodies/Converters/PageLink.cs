namespace TypedContent.Tool.Import.Bodies.Converters;

/// <summary>
/// Links that name another page of the site: <c>{% post_url %}</c>, <c>{% post_link %}</c>, <c>{{&lt; ref &gt;}}</c>. They name its file, and the
/// compiler follows.
/// </summary>
internal static class PageLink
{
    /// <summary>The address alone, where it is within a link.</summary>
    /// <param name="call">The tag.</param>
    /// <param name="name">What it calls the page; a part behind <c>#</c> stays.</param>
    /// <param name="names">Turns a name into what the page is known by.</param>
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

    /// <summary>A whole link, with the page's title for its text unless one is given.</summary>
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
