namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>The line of a fault, as shown in a message.</summary>
internal static class FaultLine
{
    private const int MaxShown = 60;

    /// <param name="text">The front matter.</param>
    /// <param name="at">The position of the fault in it.</param>
    public static string Show(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOfAny(['\r', '\n'], at - 1) + 1;
        var end = text.IndexOfAny(['\r', '\n'], at);
        var line = text.Substring(start, (end < 0 ? text.Length : end) - start).Trim();
        var length = line.Length > MaxShown && char.IsHighSurrogate(line[MaxShown - 1]) ? MaxShown - 1 : MaxShown;
        return line.Length > MaxShown ? line.Substring(0, length) + "…" : line;
    }
}
