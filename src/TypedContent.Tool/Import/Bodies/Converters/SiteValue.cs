using System.Text.RegularExpressions;

namespace TypedContent.Tool.Import.Bodies.Converters;

/// <summary>Liquid expressions that are constant for the whole site: <c>{{ site.baseurl }}</c>, <c>{{ "/x.png" | relative_url }}</c>.</summary>
internal static partial class SiteValue
{
    public static string? Convert(ShortcodeCall call)
    {
        var expression = call.Tag.Arguments.Raw;
        var site = call.Site.Site;
        var parts = expression.Split('|');
        var value = ValueOf(parts[0].Trim(), call);
        foreach (var filter in parts.Skip(1).Select(part => part.Trim()))
        {
            // All of these prepend the site's address to a path, which is no longer needed: links are relative to the root.
            var isKept = filter is "relative_url" or "absolute_url" or "url_encode"
                && value is not null
                && (filter != "url_encode" || Uri.EscapeDataString(value) == value)
                || PrependPattern().IsMatch(filter) || filter is "escape" or "strip";
            value = isKept ? value : null;
        }

        return value is null ? null
            : site.BasePath.Length > 0 && value.StartsWith(site.BasePath + "/", StringComparison.Ordinal) ? value[site.BasePath.Length..]
            : value;
    }

    private static string? ValueOf(string expression, ShortcodeCall call) => expression switch
    {
        // Used before a path, which is then relative to the root.
        "site.baseurl" or "site.url" or "site.root" => "",
        "site.title" => call.Site.Site.Title,
        "site.description" => call.Site.Site.Description,
        "site.author" => call.Site.Site.Author,
        "page.title" => call.Page.Text["title"].Text,
        "page.description" => call.Page.Text["description"].Text,
        _ => TextPattern().Match(expression) is { Success: true } text ? text.Groups["text"].Value : null,
    };

    [GeneratedRegex("""\A(["'])(?<text>[^"']*)\1\z""", RegexOptions.CultureInvariant)]
    private static partial Regex TextPattern();

    [GeneratedRegex(@"\Aprepend:\s*site\.(baseurl|url)\z", RegexOptions.CultureInvariant)]
    private static partial Regex PrependPattern();
}
