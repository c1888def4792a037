using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Fences;

/// <summary>The lines of a file, with any kind of line end.</summary>
internal static class FileLines
{
    /// <summary>The line that starts at a position, without its line end.</summary>
    public static SourceRange At(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny('\r', '\n');
        return SourceRange.FromBounds(start, end < 0 ? text.Length : start + end);
    }

    /// <summary>The start of the next line after a line that ends here.</summary>
    public static int Next(string text, int lineEnd) => lineEnd >= text.Length
        ? text.Length
        : text[lineEnd] == '\r' && lineEnd + 1 < text.Length && text[lineEnd + 1] == '\n' ? lineEnd + 2
        : text[lineEnd] is '\r' or '\n' ? lineEnd + 1
        : lineEnd;

    public static bool IsBlank(string text, SourceRange line) => text.AsSpan(line.Start, line.Length).IsWhiteSpace();

    public static SourceRange TrimEnd(string text, SourceRange line) =>
        new(line.Start, text.AsSpan(line.Start, line.Length).TrimEnd().Length);
}
