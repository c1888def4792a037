namespace TypedContent.Compiler.Includes;

/// <summary>How a part of a file is marked.</summary>
internal enum PartMarkKind
{
    /// <summary><c>#region total</c> of C#, Visual Basic and C++, and in a comment of any other language.</summary>
    Region,

    /// <summary><c>begin-snippet: total</c> of MarkdownSnippets, in a comment.</summary>
    Snippet,

    /// <summary><c>&lt;total&gt;</c> of docfx, in a comment.</summary>
    Tag,

    /// <summary><c>[START total]</c>, in a comment.</summary>
    Bracket,
}

/// <summary>A line that begins or ends a part of a file.</summary>
/// <param name="Kind">How it does.</param>
/// <param name="IsEnd">Whether it ends one.</param>
/// <param name="Name">The part; empty where an end does not say it.</param>
internal readonly record struct PartMark(PartMarkKind Kind, bool IsEnd, string Name)
{
    // The longer first, where one begins like another.
    private static readonly string[] s_openings = ["<!--", "{/*", "//", "/*", "@*", "(*", "--", "#", "'", ";", "%", "REM ", "*"];
    private static readonly string[] s_closings = ["*/}", "-->", "*/", "*@", "*)"];
    private static readonly string[] s_regionWords = ["#region", "region", "pragma region", "#pragma region"];
    private static readonly string[] s_regionEnds = ["#endregion", "endregion", "end region", "#end region", "pragma endregion", "#pragma endregion"];

    /// <returns>Null for any other line.</returns>
    public static PartMark? Read(string line)
    {
        if (ReadComment(line) is not { Length: > 0 } comment)
        {
            return null;
        }

        if (After(comment, s_regionEnds) is { } ended)
        {
            return new PartMark(PartMarkKind.Region, IsEnd: true, ended);
        }

        if (After(comment, s_regionWords) is { Length: > 0 } region)
        {
            return new PartMark(PartMarkKind.Region, IsEnd: false, region);
        }

        if (After(comment, ["begin-snippet:"]) is { Length: > 0 } snippet)
        {
            return new PartMark(PartMarkKind.Snippet, IsEnd: false, snippet.Split('(')[0].Trim());
        }

        if (After(comment, ["end-snippet"]) is { } end)
        {
            return new PartMark(PartMarkKind.Snippet, IsEnd: true, end.TrimStart(':').Trim());
        }

        return ReadEnclosed(comment);
    }

    private static PartMark? ReadEnclosed(string comment)
    {
        var inner = comment.Length > 2 ? comment.Substring(1, comment.Length - 2) : "";
        if (comment[0] == '<' && comment[comment.Length - 1] == '>')
        {
            var isEnd = inner.StartsWith("/", StringComparison.Ordinal);
            var name = inner.TrimStart('/').Trim();
            return IsName(name) ? new PartMark(PartMarkKind.Tag, isEnd, name) : null;
        }

        if (comment[0] == '[' && comment[comment.Length - 1] == ']')
        {
            var isEnd = inner.StartsWith("END ", StringComparison.Ordinal);
            return (isEnd || inner.StartsWith("START ", StringComparison.Ordinal)) && inner.Substring(inner.IndexOf(' ')).Trim() is var name && IsName(name)
                ? new PartMark(PartMarkKind.Bracket, isEnd, name)
                : null;
        }

        return null;
    }

    /// <summary>What a line's comment says, or its directive; null for a line that is neither.</summary>
    private static string? ReadComment(string line)
    {
        var text = line.Trim();
        if (Array.Find(s_openings, opening => text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) is not { } open)
        {
            return null;
        }

        text = text.Substring(open.Length).Trim();
        return Array.Find(s_closings, closing => text.EndsWith(closing, StringComparison.Ordinal)) is { } close
            ? text.Substring(0, text.Length - close.Length).Trim()
            : text;
    }

    /// <summary>What follows one of some words; null where none of them is there.</summary>
    private static string? After(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && (text.Length == word.Length
                    || word[word.Length - 1] == ':'
                    || !(char.IsLetterOrDigit(text[word.Length]) || text[word.Length] is '-' or '_')))
            {
                return text.Substring(word.Length).Trim().Trim('"');
            }
        }

        return null;
    }

    private static bool IsName(string name) => name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ':');
}
