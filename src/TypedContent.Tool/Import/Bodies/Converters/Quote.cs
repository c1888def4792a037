namespace TypedContent.Tool.Import.Bodies.Converters;

/// <summary>Block quotes with their source: <c>{% blockquote author, source address title %}</c>.</summary>
internal static class Quote
{
    public static string? Convert(ShortcodeCall call)
    {
        if (call.Content is null)
        {
            return null;
        }

        var body = call.Content.Trim('\r', '\n').TrimEnd();
        var (author, source, address) = Attribution(call.Tag.Arguments.Raw);
        var credit = string.Join(", ", new[] { author, source }.Where(part => part.Length > 0));
        if (call.IsHtml)
        {
            var html = address.Length > 0
                ? $"<a{Markup.Attribute("href", address)}>{Markup.Escape(credit.Length > 0 ? credit : address)}</a>"
                : Markup.Escape(credit);
            return $"<blockquote>\n{body}\n{(html.Length > 0 ? $"<footer>{html}</footer>\n" : "")}</blockquote>";
        }

        var cited = address.Length > 0 ? Markup.Link(false, credit.Length > 0 ? credit : address, address) : credit;
        var lines = Callout.Unindent(body).Split('\n').Select(line => line.TrimEnd('\r'));
        return string.Join("\n", lines.Concat(cited.Length > 0 ? ["", "— " + cited] : []).Select(line => line.Length == 0 ? ">" : "> " + line));
    }

    private static (string Author, string Source, string Address) Attribution(string raw)
    {
        var address = raw
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .FirstOrDefault(word => word.StartsWith("http://", StringComparison.Ordinal) || word.StartsWith("https://", StringComparison.Ordinal))
            ?? "";
        var text = address.Length > 0 ? raw.Replace(address, "\n", StringComparison.Ordinal) : raw;
        var before = text.Split('\n')[0].Trim().Trim('"');
        var after = text.Contains('\n', StringComparison.Ordinal) ? text.Split('\n')[1].Trim().Trim('"') : "";
        var comma = before.IndexOf(',', StringComparison.Ordinal);
        var author = comma < 0 ? before : before[..comma];
        return (author.Trim(), after.Length > 0 ? after : comma < 0 ? "" : before[(comma + 1)..].Trim(), address);
    }
}
