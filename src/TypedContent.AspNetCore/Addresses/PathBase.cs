namespace TypedContent.AspNetCore.Addresses;

/// <summary>Adjusts addresses within the site for an app that is served below a path (<c>UsePathBase("/sub")</c>), which the compiler does not know.</summary>
internal static class PathBase
{
    /// <summary>A body whose addresses within the site begin with the path base. Without a path base, the entry's own string.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="pathBase">The path base, percent-encoded, with or without a trailing slash.</param>
    public static string Apply(IContentEntry entry, string? pathBase) =>
        PrefixOf(pathBase) is { } prefix ? BodyAddresses.Rewrite(entry, address => Prepend(prefix, address)) : entry.Html;

    /// <summary>A part of a body between two components.</summary>
    /// <param name="html">The part.</param>
    /// <param name="pathBase">The path base, percent-encoded, with or without a trailing slash.</param>
    public static string Apply(string html, string? pathBase) =>
        PrefixOf(pathBase) is { } prefix ? HtmlAddresses.Rewrite(html, address => Prepend(prefix, address)) : html;

    private static string? PrefixOf(string? pathBase) => pathBase?.TrimEnd('/') is { Length: > 0 } prefix ? prefix : null;

    private static string? Prepend(string prefix, string address) => address is ['/', not '/', ..] or "/" ? prefix + address : null;
}
