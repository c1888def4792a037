namespace TypedContent.Tool.Import.Bodies.Converters;

/// <summary>Code embedded from another site by a script, which articles may not run: converted to a link.</summary>
internal static class Gist
{
    public static string? Convert(ShortcodeCall call, params string?[] words)
    {
        var path = string.Join(
            "/", words.Where(word => !string.IsNullOrWhiteSpace(word)).SelectMany(word => word!.Split('/', StringSplitOptions.RemoveEmptyEntries)).Take(2));
        return path.Length > 0 && path.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '/')
            ? Markup.Link(call.IsHtml, "Gist " + path, "https://gist.github.com/" + path)
            : null;
    }

    /// <summary>A post on another site, also embedded by a script.</summary>
    public static string? Post(ShortcodeCall call, string label, string address, string? id) =>
        Markup.Identifier(id) is { } found ? Markup.Link(call.IsHtml, label, address + found) : null;
}
