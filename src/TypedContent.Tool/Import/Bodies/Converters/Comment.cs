namespace TypedContent.Tool.Import.Bodies.Converters;

/// <summary>The author's own notes, converted to an HTML comment, which is not published.</summary>
internal static class Comment
{
    public static string Convert(ShortcodeCall call, string content) =>
        string.IsNullOrWhiteSpace(content) ? "" : $"<!-- {content.Trim().Replace("--", "- -", StringComparison.Ordinal).TrimEnd('-')} -->";
}
