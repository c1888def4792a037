namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>Kinds of tokens that several, but not most, languages have.</summary>
internal static class Readers
{
    private const int LongestAttribute = 1_000;

    /// <summary>C's directives, and the file of an <c>#include</c>. The rest of the line is code.</summary>
    public static bool Directive(WordRun run)
    {
        if (run.Peek(0) != '#' || !run.IsFirstOnLine)
        {
            return false;
        }

        var word = run.Painter.SkipBlanks(run.At + 1, run.End);
        var to = run.Painter.EndOfWord(word, run.End);
        var isInclude = run.Painter.Has("include", word, run.End) || run.Painter.Has("import", word, run.End);
        run.Take(Math.Max(to, run.At + 1), CodeKind.Meta, isOperand: false);
        var path = run.Painter.SkipBlanks(run.At, run.End);
        if (isInclude && path < run.End && run.Code[path] == '<')
        {
            var close = Math.Min(run.Painter.Find('>', path, run.End), run.Painter.Find('\n', path, run.End));
            run.At = path;
            run.Take(Math.Min(close + 1, run.End) is var end && close < run.End && run.Code[close] == '\n' ? close : end, CodeKind.String);
        }

        return true;
    }

    /// <summary>C#'s directives, which extend to the end of the line or a comment.</summary>
    public static bool LineDirective(WordRun run)
    {
        if (run.Peek(0) != '#' || !run.IsFirstOnLine || !(char.IsLetter(run.Peek(1)) || run.Peek(1) is ':' or '!' or ' '))
        {
            return false;
        }

        var line = run.Painter.Find('\n', run.At, run.End);
        var hasText = run.Has("#region") || run.Has("#endregion") || run.Has("#error") || run.Has("#warning") || run.Has("#:") || run.Has("#!");
        run.Take(hasText ? line : run.Painter.Find("//", run.At, line), CodeKind.Meta, isOperand: false);
        return true;
    }

    /// <summary><c>@Name</c> and <c>@a.b.Name</c>: annotations, attributes, and decorators.</summary>
    public static bool Annotation(WordRun run)
    {
        if (run.Peek(0) != '@' || !(char.IsLetter(run.Peek(1)) || run.Peek(1) == '_'))
        {
            return false;
        }

        var to = run.Painter.EndOfWord(run.At + 1, run.End, ".");
        run.Take(to, run.Painter.Has("@interface", run.At, run.End) && to == run.At + 10 ? CodeKind.Keyword : CodeKind.Meta);
        return true;
    }

    /// <summary><c>$name</c>.</summary>
    public static bool DollarVariable(WordRun run) => Variable(run, '$');

    /// <summary><c>@name</c>, <c>@@name</c>.</summary>
    public static bool AtVariable(WordRun run) => Variable(run, '@');

    /// <summary>A regular expression, where an operand is expected.</summary>
    public static bool RegularExpression(WordRun run)
    {
        if (run.Peek(0) != '/' || run.IsBehindOperand || run.Peek(1) is '/' or '*' or '\0' || run.At < run.FailedUpTo || IsBehindIncrement(run))
        {
            return false;
        }

        var isInSet = false;
        for (var i = run.At + 1; i < run.End && run.Code[i] != '\n'; i++)
        {
            switch (run.Code[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    isInSet = true;
                    break;
                case ']':
                    isInSet = false;
                    break;
                case '/' when !isInSet:
                    run.Take(run.Painter.EndOfWord(i + 1, run.End), CodeKind.Regexp);
                    return true;
            }
        }

        run.FailedUpTo = run.Painter.Find('\n', run.At, run.End);
        return false;
    }

    /// <summary>Rust's and PHP's attributes: <c>#[…]</c>, <c>#![…]</c>.</summary>
    public static bool HashAttribute(WordRun run)
    {
        var open = run.At + (run.Peek(1) == '!' ? 2 : 1);
        if (run.Peek(0) != '#' || open >= run.End || run.Code[open] != '[')
        {
            return false;
        }

        var depth = 0;
        for (var i = open; i < run.End && i - open < LongestAttribute; i++)
        {
            if (run.Code[i] == '"')
            {
                while (++i < run.End && run.Code[i] is not ('"' or '\n'))
                {
                    i += run.Code[i] == '\\' ? 1 : 0;
                }
            }
            else if (run.Code[i] == '[')
            {
                depth++;
            }
            else if (run.Code[i] == ']' && --depth == 0)
            {
                run.Take(i + 1, CodeKind.Meta, isOperand: false);
                return true;
            }
        }

        run.Take(open, CodeKind.Meta, isOperand: false);
        return true;
    }

    /// <summary>F#'s attributes: <c>[&lt;Name&gt;]</c>.</summary>
    public static bool AngleAttribute(WordRun run)
    {
        if (!run.Has("[<") || run.At < run.FailedUpTo)
        {
            return false;
        }

        var line = run.Painter.Find('\n', run.At, run.End);
        var close = run.Painter.Find(">]", run.At, line);
        if (close == line)
        {
            run.FailedUpTo = line;
            return false;
        }

        run.Take(close + 2, CodeKind.Meta, isOperand: false);
        return true;
    }

    /// <summary>
    /// A character in quotes, in a language where a single quote can mean something else: <c>'a'</c> is a character, but <c>'a</c> is a lifetime in Rust and a
    /// type parameter in F#.
    /// </summary>
    public static bool CharacterOrName(WordRun run)
    {
        if (run.Peek(0) != '\'')
        {
            return false;
        }

        var close = EndOfCharacter(run);
        if (close > 0)
        {
            run.Take(close, CodeKind.String);
            return true;
        }

        var to = run.Painter.EndOfWord(run.At + 1, run.End);
        run.Take(to, to > run.At + 1 ? CodeKind.Symbol : CodeKind.Plain);
        return true;
    }

    private static int EndOfCharacter(WordRun run)
    {
        if (run.Peek(1) == '\\')
        {
            // The longest is '\u{10FFFF}' or '\U0001F600'.
            for (var i = run.At + 3; i < run.End && i < run.At + 14 && run.Code[i] != '\n'; i++)
            {
                if (run.Code[i] == '\'')
                {
                    return i + 1;
                }
            }

            return 0;
        }

        var length = char.IsHighSurrogate(run.Peek(1)) ? 2 : 1;
        return run.Peek(1) is not ('\'' or '\n' or '\0') && run.Peek(1 + length) == '\'' ? run.At + length + 2 : 0;
    }

    private static bool Variable(WordRun run, char sigil)
    {
        var name = run.At + (run.Peek(1) == sigil ? 2 : 1);
        if (run.Peek(0) != sigil || name >= run.End || !CodePainter.IsWord(run.Code[name]))
        {
            return false;
        }

        run.Take(run.Painter.EndOfWord(name, run.End), CodeKind.Variable);
        return true;
    }

    private static bool IsBehindIncrement(WordRun run)
    {
        var i = run.At - 1;
        while (i > run.Start && run.Code[i] is ' ' or '\t')
        {
            i--;
        }

        return i > run.Start && run.Code[i] is '+' or '-' && run.Code[i - 1] == run.Code[i];
    }
}
