namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>Razor's syntax after <c>@</c>: comments, directives, expressions, and blocks of C# that contain markup.</summary>
internal static class RazorReader
{
    private static readonly HashSet<string> s_directives = new(
        """
        addTagHelper attribute implements inherits inject layout model namespace page preservewhitespace removeTagHelper rendermode section
        tagHelperPrefix typeparam using
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    private static readonly HashSet<string> s_statements = new("do for foreach if lock switch try using while".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> s_goOn = new("catch else finally while".Split(' '), StringComparer.Ordinal);

    public static void Read(MarkupRun run)
    {
        var (painter, at, end) = (run.Painter, run.At, run.End);
        var code = painter.Code;
        var next = at + 1 < end ? code[at + 1] : '\0';
        if (next == '*')
        {
            var close = Math.Min(end, painter.Find("*@", at + 2, end) + 2);
            painter.Paint(at, close, CodeKind.Comment);
            run.At = close;
        }
        else if (next == '{')
        {
            painter.Paint(at, at + 2, CodeKind.Meta);
            run.At = ReadBlock(painter, at + 2, end);
        }
        else if (next == '@')
        {
            run.At = at + 2;
        }
        else if (next == '(' || !char.IsLetter(next) || (at > 0 && CodePainter.IsWord(code[at - 1])))
        {
            run.At = ReadExpression(painter, at, end);
        }
        else
        {
            run.At = ReadWord(painter, at, end);
        }
    }

    /// <summary>Marks an expression after <c>@</c>, in parentheses or as far as an implicit expression extends.</summary>
    /// <returns>Its end.</returns>
    public static int ReadExpression(CodePainter painter, int at, int end)
    {
        var code = painter.Code;
        var next = at + 1 < end ? code[at + 1] : '\0';
        if ((next != '(' && !char.IsLetter(next) && next != '_') || (at > 0 && CodePainter.IsWord(code[at - 1])))
        {
            return at + 1;
        }

        painter.Paint(at, at + 1, CodeKind.Meta);
        var i = at + 1;
        if (painter.Has("await ", i, end))
        {
            painter.Paint(i, i + 5, CodeKind.Keyword);
            i += 6;
        }

        while (i < end)
        {
            var from = i;
            if (code[i] is '(' or '[')
            {
                i = ReadBrackets(painter, i, end);
            }
            else if (CodePainter.IsWord(code[i]))
            {
                i = painter.EndOfWord(i, end);
                painter.Paint(from, i, CodeKind.Plain);
            }
            else if (Joins(code, i, end) is > 0 and var length)
            {
                i += length;
                painter.Paint(from, i, CodeKind.Plain);
            }

            if (i == from || (next == '(' && from == at + 1))
            {
                break;
            }
        }

        return i;
    }

    /// <returns>The length of the operator that accesses a member; 0 if there is none.</returns>
    private static int Joins(string code, int at, int end) => code[at] switch
    {
        '.' when at + 1 < end && char.IsLetter(code[at + 1]) => 1,
        '?' when at + 2 < end && code[at + 1] == '.' && char.IsLetter(code[at + 2]) => 2,
        '!' when at + 2 < end && code[at + 1] == '.' && char.IsLetter(code[at + 2]) => 2,
        _ => 0,
    };

    private static int ReadBrackets(CodePainter painter, int at, int end)
    {
        painter.Paint(at, at + 1, CodeKind.Plain);
        var close = painter.EmbedUntil("csharp-table", at + 1, end, painter.Code[at] == '(' ? ")" : "]");
        painter.Paint(close, Math.Min(end, close + 1), CodeKind.Plain);
        return Math.Min(end, close + 1);
    }

    /// <returns>The position after the closing brace.</returns>
    private static int ReadBlock(CodePainter painter, int at, int end)
    {
        var close = painter.EmbedUntil("razor-code", at, end, "}");
        return Math.Min(end, close + 1);
    }

    private static int ReadWord(CodePainter painter, int at, int end)
    {
        var code = painter.Code;
        var to = painter.EndOfWord(at + 1, end);
        var word = code.Substring(at + 1, to - at - 1);
        var next = painter.SkipBlanks(to, end);
        if (word is "code" or "functions" && SkipSpace(code, to, end) is var brace && brace < end && code[brace] == '{')
        {
            painter.Paint(at, to, CodeKind.Keyword);
            return ReadBlock(painter, brace + 1, end);
        }

        if (s_directives.Contains(word) && !(word == "using" && next < end && code[next] == '('))
        {
            painter.Paint(at, to, CodeKind.Keyword);
            var line = painter.Find('\n', to, end);
            var rest = word == "section" ? to : line;
            _ = painter.Embed("csharp-table", to, rest);
            return rest;
        }

        return s_statements.Contains(word) ? ReadStatement(painter, at, to, end) : ReadExpression(painter, at, end);
    }

    /// <summary><c>@if (…) { … } else { … }</c>.</summary>
    private static int ReadStatement(CodePainter painter, int at, int to, int end)
    {
        var code = painter.Code;
        while (true)
        {
            painter.Paint(at, to, CodeKind.Keyword);
            var i = SkipSpace(code, to, end);
            while (i < end && code[i] == '(')
            {
                i = SkipSpace(code, ReadBrackets(painter, i, end), end);
            }

            if (i < end && code[i] == '{')
            {
                i = ReadBlock(painter, i + 1, end);
                to = i;
            }
            else if (!painter.Has("if", i, end))
            {
                return Math.Min(i, end);
            }

            at = SkipSpace(code, i, end);
            var word = painter.EndOfWord(at, Math.Min(end, at + 8));
            if (word == at || !(s_goOn.Contains(code.Substring(at, word - at)) || code.Substring(at, word - at) == "if"))
            {
                return Math.Max(to, i);
            }

            to = word;
        }
    }

    private static int SkipSpace(string code, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(code[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Markup where a C# statement could begin: <c>&lt;p&gt;…&lt;/p&gt;</c>, and <c>@:</c> up to the end of the line.</summary>
    public static bool Markup(WordRun run)
    {
        var isTemplate = run.Has("@<") && char.IsLetter(run.Peek(2));
        var begins = isTemplate || run.LastCharacter is '{' or '}' or ';' or '\0' or ':' || (run.IsFirstOnLine && run.LastCharacter == ')');
        if (!begins || !((run.Peek(0) == '<' && char.IsLetter(run.Peek(1))) || isTemplate || run.Has("@:") || run.Has("@*")) || !run.Painter.Enter())
        {
            return false;
        }

        var end = run.Has("@:") ? run.Painter.Find('\n', run.At, run.End) : run.End;
        var markup = new MarkupRun(run.Painter, MarkupFlavor.Razor, run.Has("@:") ? run.At + 2 : isTemplate ? run.At + 1 : run.At, end);
        if (run.Has("@:"))
        {
            markup.Run();
        }
        else
        {
            _ = markup.RunElement();
        }

        run.Painter.Leave();
        run.Skip(markup.At);
        return true;
    }
}
