namespace TypedContent.Tool.Import.Bodies.Converters;

/// <summary>Notes of the author to himself: a comment of HTML, which no reader gets.</summary>
internal static class Comment
{
    public static string Convert(ShortcodeCall call, string content) =>
        string.IsNullOrWhiteSpace(content) ? "" : $"<!-- {content.Trim().Replace("--", "- -", StringComparison.Ordinal).TrimEnd('-')} -->";
}
