using TypedContent.Compiler.Body.Highlighting.Lexing;

namespace TypedContent.Compiler.Body.Highlighting.Languages;

/// <summary>TOML 1.1, Make, nginx, and the text after a Dockerfile instruction.</summary>
internal static class ConfigurationTables
{
    public static LanguageTable Toml { get; } = new()
    {
        Comments = [CommentSyntax.Hash],
        Texts =
        [
            new QuotedSyntax("\"\"\"", new OpenText("\"\"\"") { SpansLines = true, ClosesAtEndOfRun = true }),
            new QuotedSyntax("'''", new OpenText("'''") { Escape = '\0', SpansLines = true, ClosesAtEndOfRun = true }),
            QuotedSyntax.Double,
            new QuotedSyntax("'", new OpenText("'") { Escape = '\0' }),
        ],
        Readers = [Section, Number, DottedKey],
        WordParts = "-",
        Literals = "true false inf nan",
        KeySign = '=',
        HasMembers = false,
    };

    public static LanguageTable DockerfileArguments { get; } = new()
    {
        Comments = [CommentSyntax.Hash with { Place = CommentPlace.FirstOnLine }],
        Texts = [QuotedSyntax.Double, new QuotedSyntax("'", new OpenText("'") { Escape = '\0' })],
        Readers = [Document, Braced, Readers.DollarVariable, Option],
        WordParts = "-./:@",
        Keywords = "AS as",
        HasMembers = false,
    };

    public static LanguageTable Makefile { get; } = new()
    {
        Comments = [CommentSyntax.Hash with { Place = CommentPlace.WordStart }],
        Texts = [QuotedSyntax.Double, new QuotedSyntax("'", new OpenText("'") { Escape = '\0' })],
        Readers = [Target, MakeVariable],
        WordParts = "-.",
        Contextual = "define else endef endif export ifdef ifeq ifndef ifneq include override undefine vpath",
        ContextualStops = "=:",
        ContextualIsFirst = true,
        HasMembers = false,
    };

    public static LanguageTable Nginx { get; } = new()
    {
        Comments = [CommentSyntax.Hash with { Place = CommentPlace.WordStart }],
        Texts = [QuotedSyntax.Double, QuotedSyntax.Single],
        Readers = [Directive, Readers.DollarVariable],
        WordParts = "-./:",
        Literals = "on off",
        HasMembers = false,
    };

    /// <summary><c>[package]</c>, <c>[[bin]]</c>; in a value it is an array.</summary>
    private static bool Section(WordRun run)
    {
        if (run.Peek(0) != '[' || !run.IsFirstOnLine || run.Frame.Depth > 0 || run.LastCharacter == '=')
        {
            return false;
        }

        var line = run.Painter.Find('\n', run.At, run.End);
        var close = run.At;
        for (var i = run.At; i < line && run.Code[i] != '#'; i++)
        {
            close = run.Code[i] == ']' ? i + 1 : close;
        }

        if (close == run.At)
        {
            return false;
        }

        run.Take(close, CodeKind.Section);
        return true;
    }

    /// <summary>Numbers, dates and times.</summary>
    private static bool Number(WordRun run)
    {
        var digit = run.At + (run.Peek(0) is '-' or '+' ? 1 : 0);
        if (digit >= run.End || !CodePainter.IsDigit(run.Code[digit]) || (run.LastCharacter is not ('=' or '[' or ',')))
        {
            return false;
        }

        var to = run.Painter.EndOfWord(digit, run.End, "-+:.");
        if (to + 1 < run.End && run.Code[to] == ' ' && to - digit == 10 && run.Code[digit + 4] == '-' && CodePainter.IsDigit(run.Code[to + 1]))
        {
            to = run.Painter.EndOfWord(to + 1, run.End, "-+:.");
        }

        run.Take(to, CodeKind.Number);
        return true;
    }

    /// <summary>In <c>a.b.c = 1</c>, the parts before the last one.</summary>
    private static bool DottedKey(WordRun run)
    {
        if (!CodePainter.IsWord(run.Peek(0)) || !(run.IsFirstOnLine || run.LastCharacter is '.' or '{' or ','))
        {
            return false;
        }

        var to = run.Painter.EndOfWord(run.At, run.End, "-");
        if (to >= run.End || run.Code[to] != '.')
        {
            return false;
        }

        run.Take(to, CodeKind.Attr);
        run.Take(to + 1, CodeKind.Plain, isOperand: false);
        return true;
    }

    private static bool Document(WordRun run)
    {
        if (!run.Has("<<"))
        {
            return false;
        }

        var at = run.At + (run.Peek(2) == '-' ? 3 : 2);
        var word = at < run.End && run.Code[at] is '"' or '\'' ? at + 1 : at;
        var to = run.Painter.EndOfWord(word, run.End);
        if (to == word)
        {
            return false;
        }

        run.Await(new HereDocument(run.Code.Substring(word, to - word), MayIndent: true));
        run.Take(to + (word - at) is var end && end <= run.End ? end : run.End, CodeKind.String);
        return true;
    }

    /// <summary><c>${name:-value}</c>.</summary>
    private static bool Braced(WordRun run)
    {
        if (!run.Has("${"))
        {
            return false;
        }

        var line = run.Painter.Find('\n', run.At, run.End);
        run.Take(Math.Min(line, run.Painter.Find('}', run.At, line) + 1), CodeKind.Variable);
        return true;
    }

    private static bool Option(WordRun run)
    {
        if (!run.Has("--") || !char.IsLetter(run.Peek(2)))
        {
            return false;
        }

        run.Take(run.Painter.EndOfWord(run.At, run.End, "-"), CodeKind.Attr);
        return true;
    }

    /// <summary><c>all: build</c>, <c>NAME := value</c>.</summary>
    private static bool Target(WordRun run)
    {
        if (!run.IsFirstOnLine || char.IsWhiteSpace(run.Peek(0)) || (run.At > run.Start && run.Code[run.At - 1] != '\n') || run.Peek(0) == '#')
        {
            return false;
        }

        var line = run.Painter.Find('\n', run.At, run.End);
        for (var i = run.At; i < line && run.Code[i] is not ('#' or '$'); i++)
        {
            if (run.Code[i] is ':' or '=' or '?' or '+')
            {
                run.Take(Math.Max(run.At + 1, i), run.Code[i] == ':' && !(i + 1 < line && run.Code[i + 1] == '=') ? CodeKind.Section : CodeKind.Variable);
                return true;
            }
        }

        return false;
    }

    private static bool MakeVariable(WordRun run)
    {
        if (run.Peek(0) != '$')
        {
            return false;
        }

        var line = run.Painter.Find('\n', run.At, run.End);
        var to = run.Peek(1) switch
        {
            '(' => Math.Min(line, run.Painter.Find(')', run.At, line) + 1),
            '{' => Math.Min(line, run.Painter.Find('}', run.At, line) + 1),
            _ => Math.Min(line, run.At + 2),
        };
        run.Take(Math.Max(to, run.At + 1), CodeKind.Variable);
        return true;
    }

    private static bool Directive(WordRun run)
    {
        if (!run.IsFirstOnLine || !char.IsLetter(run.Peek(0)))
        {
            return false;
        }

        run.TakeWord(run.Painter.EndOfWord(run.At, run.End), CodeKind.Keyword);
        return true;
    }
}
