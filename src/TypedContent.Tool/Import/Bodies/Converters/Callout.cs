namespace TypedContent.Tool.Import.Bodies.Converters;

/// <summary>Notes, tips, and warnings of all systems, converted to Markdown alerts (<c>&gt; [!NOTE]</c>).</summary>
internal static class Callout
{
    // The names in themes and frameworks. Any other kind has no single meaning.
    private static readonly Dictionary<string, string> s_kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["note"] = "NOTE", ["info"] = "NOTE", ["information"] = "NOTE", ["primary"] = "NOTE", ["secondary"] = "NOTE", ["default"] = "NOTE",
        ["abstract"] = "NOTE", ["question"] = "NOTE",
        ["tip"] = "TIP", ["success"] = "TIP", ["hint"] = "TIP", ["check"] = "TIP",
        ["important"] = "IMPORTANT",
        ["warning"] = "WARNING", ["warn"] = "WARNING", ["attention"] = "WARNING",
        ["caution"] = "CAUTION", ["danger"] = "CAUTION", ["error"] = "CAUTION", ["bug"] = "CAUTION", ["failure"] = "CAUTION",
    };

    public static bool IsKind(string? kind) => kind is not null && s_kinds.ContainsKey(kind);

    /// <returns>The alert; null for an unknown kind.</returns>
    public static string? Convert(ShortcodeCall call, string? kind, string? title) => Convert(call.Content, kind, title, call.IsHtml);

    public static string? Convert(string? content, string? kind, string? title, bool isHtml)
    {
        if (content is null || kind is null || !s_kinds.TryGetValue(kind, out var alert))
        {
            return null;
        }

        var body = content.Trim('\r', '\n').TrimEnd();
        if (isHtml)
        {
            var heading = string.IsNullOrWhiteSpace(title) ? alert[0] + alert[1..].ToLowerInvariant() : title;
            return $"<div class=\"markdown-alert markdown-alert-{alert.ToLowerInvariant()}\">"
                + $"<p class=\"markdown-alert-title\">{Markup.Escape(heading)}</p>\n{body}\n</div>";
        }

        var lines = Unindent(body).Split('\n').Select(line => line.TrimEnd('\r'));
        var own = string.IsNullOrWhiteSpace(title) ? [] : new[] { $"**{title.Trim()}**", "" };
        return "> [!" + alert + "]\n" + string.Join("\n", own.Concat(lines).Select(line => line.Length == 0 ? ">" : "> " + line));
    }

    /// <summary>Removes the common indentation of all lines, for the content of a tag within a list or another tag.</summary>
    internal static string Unindent(string text)
    {
        var lines = text.Split('\n');
        var indents = lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line.Length - line.TrimStart(' ', '\t').Length).ToArray();
        var common = indents.Length == 0 ? 0 : indents.Min();
        return common == 0 ? text : string.Join("\n", lines.Select(line => line.Length >= common ? line[common..] : line.TrimStart()));
    }
}
