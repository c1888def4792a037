namespace TypedContent.AspNetCore.Addresses;

/// <summary>Addresses within the site, for an app that is served below a path (<c>UsePathBase("/sub")</c>): the compiler does not know of it.</summary>
internal static class PathBase
{
    /// <summary>A body whose addresses within the site begin with the path base; the entry's own string where there is none.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="pathBase">The path base, percent-encoded; with or without a slash at its end.</param>
    public static string Apply(IContentEntry entry, string? pathBase)
    {
        var prefix = pathBase?.TrimEnd('/') ?? "";
        return prefix.Length == 0 ? entry.Html : BodyAddresses.Rewrite(entry, address => address is ['/', not '/', ..] or "/" ? prefix + address : null);
    }

    /// <summary>A part of a body whose addresses within the site begin with the path base; the same string where there is none.</summary>
    /// <param name="html">HTML from the compiler.</param>
    /// <param name="pathBase">The path base, percent-encoded; with or without a slash at its end.</param>
    public static string Apply(string html, string? pathBase)
    {
        var prefix = pathBase?.TrimEnd('/') ?? "";
        return prefix.Length == 0 ? html : HtmlAddresses.Rewrite(html, address => address is ['/', not '/', ..] or "/" ? prefix + address : null);
    }
}
