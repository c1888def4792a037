namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>Where a comment may begin.</summary>
internal enum CommentPlace
{
    Anywhere,

    /// <summary>Not within a word: <c>a#b</c> is not a comment.</summary>
    WordStart,

    /// <summary>First on its line, except for blanks.</summary>
    FirstOnLine,

    /// <summary>In the first column.</summary>
    LineStart,
}

/// <summary>The syntax of a kind of comment. An unclosed comment extends to the end.</summary>
/// <param name="Open">The opening delimiter.</param>
/// <param name="Close">The closing delimiter; null if the comment ends with its line.</param>
internal sealed record CommentSyntax(string Open, string? Close = null)
{
    /// <summary>Whether comments can be nested.</summary>
    public bool Nests { get; init; }

    /// <summary>Whether a string in it hides the closing delimiter, as in F#.</summary>
    public bool HoldsTexts { get; init; }

    public CommentPlace Place { get; init; }

    /// <summary>Text that begins like a comment but is not one: <c>(*)</c> in F#, <c>#[</c> in PHP.</summary>
    public string Except { get; init; } = "\0";

    /// <summary>Whether the opening delimiter is a whole word: <c>REM</c>.</summary>
    public bool IsWord { get; init; }

    public CodeKind Kind { get; init; } = CodeKind.Comment;

    public static CommentSyntax Slashes { get; } = new("//");

    public static CommentSyntax Block { get; } = new("/*", "*/");

    public static CommentSyntax NestedBlock { get; } = new("/*", "*/") { Nests = true };

    public static CommentSyntax Hash { get; } = new("#");

    /// <returns>The end of the comment that begins at a position; the position itself if none begins there.</returns>
    public int Find(string code, int at, int end, bool isFirstOnLine, bool ignoresCase)
    {
        var comparison = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        if (at + Open.Length > end || string.Compare(code, at, Open, 0, Open.Length, comparison) != 0 || CodePainter.Has(code, Except, at, end)
            || !FitsPlace(code, at, isFirstOnLine))
        {
            return at;
        }

        var from = at + Open.Length;
        if (IsWord && from < end && CodePainter.IsWord(code[from]))
        {
            return at;
        }

        if (Close is null)
        {
            var line = code.IndexOf('\n', from, end - from);
            return line < 0 ? end : line;
        }

        return Nests ? FindNested(code, from, end) : FindClose(code, from, end);
    }

    private bool FitsPlace(string code, int at, bool isFirstOnLine) => Place switch
    {
        CommentPlace.WordStart => at == 0 || char.IsWhiteSpace(code[at - 1]) || ";|&()".IndexOf(code[at - 1]) >= 0,
        CommentPlace.FirstOnLine => isFirstOnLine,
        CommentPlace.LineStart => at == 0 || code[at - 1] == '\n',
        _ => true,
    };

    /// <returns>The last character of the string that begins at a position; -1 if it is not closed.</returns>
    private static int EndOfText(string code, int at, int end)
    {
        const string Three = "\"\"\"";
        if (CodePainter.Has(code, Three, at, end))
        {
            var three = code.IndexOf(Three, at + 3, end - at - 3, StringComparison.Ordinal);
            return three < 0 ? -1 : three + 2;
        }

        for (var i = at + 1; i < end; i++)
        {
            if (code[i] == '"')
            {
                return i;
            }

            i += code[i] == '\\' && code[at - 1] != '@' ? 1 : 0;
        }

        return -1;
    }

    private int FindClose(string code, int from, int end)
    {
        var found = code.IndexOf(Close!, from, end - from, StringComparison.Ordinal);
        return found < 0 ? end : found + Close!.Length;
    }

    private int FindNested(string code, int from, int end)
    {
        var depth = 1;
        var holdsTexts = HoldsTexts;
        for (var i = from; i < end; i++)
        {
            if (holdsTexts && code[i] == '"' && code[i - 1] != '\'')
            {
                // An unclosed quotation mark belongs to prose, and so do all after it.
                var close = EndOfText(code, i, end);
                holdsTexts = close >= 0;
                i = Math.Max(i, close);
            }
            else if (CodePainter.Has(code, Open, i, end))
            {
                depth++;
                i += Open.Length - 1;
            }
            else if (CodePainter.Has(code, Close!, i, end))
            {
                i += Close!.Length - 1;
                if (--depth == 0)
                {
                    return i + 1;
                }
            }
        }

        return end;
    }
}
