namespace TypedContent.Tool.Import.Bodies.Converters;

/// <summary>Images with a caption, a link, or a size: <c>{{&lt; figure &gt;}}</c>, <c>{% img %}</c>, <c>[caption]</c>.</summary>
internal static class Figure
{
    public static string? Convert(ShortcodeCall call)
    {
        var at = call.Tag.Arguments;
        if (at.Get("src", 0) is not { Length: > 0 } source || source.Contains("{{", StringComparison.Ordinal))
        {
            return null;
        }

        var image = $"<img{Markup.Attribute("src", source)} alt=\"{Markup.Escape(at["alt"] ?? at["caption"] ?? at["title"] ?? "")}\""
            + $"{Markup.Pixels("width", at["width"])}{Markup.Pixels("height", at["height"])}>";
        var linked = at["link"] is { Length: > 0 } link ? $"<a{Markup.Attribute("href", link)}>{image}</a>" : image;
        var parts = new List<string>();
        if (at["title"] is { Length: > 0 } title)
        {
            parts.Add($"<strong>{Markup.Escape(title)}</strong>");
        }

        if (at["caption"] is { Length: > 0 } caption)
        {
            parts.Add(Markup.Escape(caption));
        }

        if (at["attr"] is { Length: > 0 } credit)
        {
            parts.Add(
                at["attrlink"] is { Length: > 0 } creditLink ? $"<a{Markup.Attribute("href", creditLink)}>{Markup.Escape(credit)}</a>" : Markup.Escape(credit));
        }

        var text = parts.Count == 0 ? "" : $"<figcaption>{string.Join(" ", parts)}</figcaption>";
        return (call.IsBlock ? "" : "\n\n") + $"<figure{Markup.Attribute("class", at["class"])}>{linked}{text}</figure>" + (call.IsBlock ? "" : "\n\n");
    }

    /// <summary>Hexo's syntax: <c>{% img [class] /image.png [width] [height] "title" "alt" %}</c>.</summary>
    public static string? FromWords(ShortcodeCall call, Func<string, string?> resolve)
    {
        var words = call.Tag.Arguments.Words.ToList();
        var index = words.FindIndex(word => word.Contains('/', StringComparison.Ordinal) || word.Contains('.', StringComparison.Ordinal));
        if (index < 0 || resolve(words[index]) is not { } source)
        {
            return null;
        }

        var sizes = words.Skip(index + 1).TakeWhile(word => word.Length > 0 && word.All(char.IsAsciiDigit)).ToArray();
        // Title and alternative text may be two strings, or 'title' "alt" within one.
        var rest = words.Skip(index + 1 + sizes.Length).Where(word => word.Length > 0).ToArray();
        var title = rest.FirstOrDefault() ?? "";
        return $"<img{Markup.Attribute("class", string.Join(" ", words.Take(index)))}{Markup.Attribute("src", source)}"
            + $"{Markup.Pixels("width", sizes.ElementAtOrDefault(0))}{Markup.Pixels("height", sizes.ElementAtOrDefault(1))}"
            + $"{Markup.Attribute("title", title)} alt=\"{Markup.Escape(rest.ElementAtOrDefault(1) ?? title)}\">";
    }
}
