namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>JSX elements in JavaScript: tags, text, and code in braces.</summary>
internal static class JsxReader
{
    private static readonly OpenText s_double = new("\"") { Escape = '\0', SpansLines = true };
    private static readonly OpenText s_single = new("'") { Escape = '\0', SpansLines = true };
    private static readonly Hole s_code = new("{", "}") { Kind = CodeKind.Subst };

    /// <summary>Where an operand is expected, <c>&lt;</c> followed by a name begins an element.</summary>
    public static bool Begin(WordRun run)
    {
        if (run.Peek(0) != '<' || run.IsBehindOperand || !(char.IsLetter(run.Peek(1)) || run.Peek(1) == '>') || IsTypeParameter(run))
        {
            return false;
        }

        run.Push(new Frame { Jsx = new JsxState() });
        Read(run, run.Frame.Jsx!);
        return true;
    }

    public static void Read(WordRun run, JsxState jsx)
    {
        if (jsx.IsInTag)
        {
            ReadInTag(run, jsx);
        }
        else if (run.Peek(0) == '<')
        {
            ReadTagStart(run, jsx);
        }
        else if (run.Peek(0) == '{')
        {
            OpenCode(run);
        }
        else
        {
            run.At++;
        }
    }

    private static void ReadTagStart(WordRun run, JsxState jsx)
    {
        jsx.IsInTag = true;
        jsx.IsEndTag = run.Peek(1) == '/';
        run.Take(run.At + (jsx.IsEndTag ? 2 : 1), CodeKind.Plain, isOperand: false);
        var to = run.Painter.EndOfWord(run.At, run.End, ".-:");
        if (to > run.At)
        {
            run.Take(to, CodeKind.Name);
            run.At = EndOfTypeArguments(run);
        }
    }

    /// <summary>The position after the type arguments in <c>&lt;List&lt;T, U[]&gt; a="b"&gt;</c>; the current position if there are none.</summary>
    private static int EndOfTypeArguments(WordRun run)
    {
        const int Longest = 200;
        var depth = 0;
        for (var i = run.At; i < run.End && i - run.At < Longest && run.Peek(0) == '<'; i++)
        {
            var c = run.Code[i];
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }

            if (!(CodePainter.IsWord(c) || c is '<' or '>' or ' ' or ',' or '.' or '|' or '&' or '[' or ']' or '"' or '\''))
            {
                break;
            }
        }

        return run.At;
    }

    private static void ReadInTag(WordRun run, JsxState jsx)
    {
        var c = run.Peek(0);
        if (c == '>')
        {
            var isEmpty = run.LastCharacter == '/';
            run.Take(run.At + 1, CodeKind.Plain);
            jsx.IsInTag = false;
            jsx.Depth += jsx.IsEndTag ? -1 : isEmpty ? 0 : 1;
            if (jsx.Depth <= 0)
            {
                run.Pop();
            }
        }
        else if (c == '{')
        {
            OpenCode(run);
        }
        else if (c is '"' or '\'')
        {
            run.Open(c == '"' ? s_double : s_single, run.At + 1);
        }
        else if (CodePainter.IsWord(c))
        {
            run.Take(run.Painter.EndOfWord(run.At, run.End, "-:"), CodeKind.Attr);
        }
        else if (char.IsWhiteSpace(c))
        {
            run.At++;
        }
        else
        {
            run.Take(run.At + 1, CodeKind.Plain, isOperand: false);
        }
    }

    private static void OpenCode(WordRun run)
    {
        run.Take(run.At + 1, s_code.Kind, isOperand: false);
        run.Push(new Frame { Close = s_code.Close, Hole = s_code });
    }

    /// <summary><c>&lt;T,&gt;(x)</c> and <c>&lt;T extends X&gt;(x)</c> begin a function, not an element.</summary>
    private static bool IsTypeParameter(WordRun run)
    {
        var next = run.Painter.SkipBlanks(run.Painter.EndOfWord(run.At + 1, run.End), run.End);
        return next < run.End && (run.Code[next] == ',' || run.Painter.Has("extends ", next, run.End));
    }
}
