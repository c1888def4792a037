using TypedContent.Compiler.Body.Highlighting.Lexing;

namespace TypedContent.Compiler.Body.Highlighting.Languages;

/// <summary>Bash and similar shells.</summary>
internal static class ShellTables
{
    private const string Parts = "-./:@%+,~^*?";
    private static readonly Hole s_command = new("$(", ")");
    private static readonly Hole s_parameter = new("${", "}") { Kind = CodeKind.Variable };

    private static readonly HashSet<string> s_goOn = new(
        "then do else elif if while until time exec eval command sudo env nohup xargs".Split(' '), StringComparer.Ordinal);

    public static LanguageTable Bash { get; } = new()
    {
        Comments = [CommentSyntax.Hash with { Place = CommentPlace.WordStart }],
        Texts =
        [
            new QuotedSyntax("$'", new OpenText("'") { SpansLines = true }),
            new QuotedSyntax("\"", new OpenText("\"") { SpansLines = true, Holes = [s_command, s_parameter], Sigil = '$' }, "$"),
            new QuotedSyntax("'", new OpenText("'") { Escape = '\0', SpansLines = true }),
        ],
        Readers = [Parameter, Escape, Dollar, Document, Word],
        Keywords = """
            break case continue coproc declare do done elif else esac exit export fi for function if in let local readonly return select set shift
            then time trap typeset unset until while
            """,
        BuiltIns = """
            alias apk apt apt-get awk az basename bash brew bun cargo cat cd chmod chown command cp curl cut date diff dirname docker dotnet echo env
            eval exec find gh git go grep head helm jq kill kubectl ln ls make mkdir mv node npm npx nuget ping pip pip3 pnpm printf ps pushd popd pwd
            python python3 read rm rsync sed sh sleep sort source ssh sudo systemctl tail tar tee test touch tr uniq unzip wc wget which xargs yarn yum
            zip
            """,
        HasMembers = false,
    };

    /// <summary>In <c>${…}</c>: the name, and the operations on it.</summary>
    private static bool Parameter(WordRun run)
    {
        if (run.Frame.Hole != s_parameter || run.Peek(0) is '}' or '"' or '\'' or '$' or '`' or '\n')
        {
            return false;
        }

        run.Take(Math.Max(run.At + 1, run.Painter.EndOfWord(run.At, run.End)), CodeKind.Variable);
        return true;
    }

    private static bool Escape(WordRun run)
    {
        if (run.Peek(0) != '\\')
        {
            return false;
        }

        // After a backslash, the line continues.
        run.Take(Math.Min(run.End, run.At + 2), CodeKind.Plain);
        return true;
    }

    /// <summary><c>$name</c>, <c>$1</c>, <c>$?</c>, <c>${…}</c>, <c>$(…)</c>.</summary>
    private static bool Dollar(WordRun run)
    {
        if (run.Peek(0) != '$')
        {
            return false;
        }

        var next = run.Peek(1);
        if (next is '(' or '{')
        {
            var hole = next == '(' ? s_command : s_parameter;
            run.Take(run.At + 2, hole.Kind, isOperand: false);
            run.Push(new Frame { Close = hole.Close, Hole = hole });
            return true;
        }

        if (CodePainter.IsWord(next) || "@#?$!*-".IndexOf(next) >= 0)
        {
            run.Take(CodePainter.IsWord(next) && !CodePainter.IsDigit(next) ? run.Painter.EndOfWord(run.At + 1, run.End) : run.At + 2, CodeKind.Variable);
            return true;
        }

        return false;
    }

    /// <summary><c>&lt;&lt;EOF</c>, <c>&lt;&lt;-'EOF'</c>; in double parentheses, it is a shift.</summary>
    private static bool Document(WordRun run)
    {
        if (!run.Has("<<"))
        {
            return false;
        }

        var isArithmetic = run.Frame.Depth > (run.Frame.Hole == s_command ? 0 : 1);
        if (run.Peek(2) == '<' || isArithmetic)
        {
            run.Take(run.At + (run.Peek(2) == '<' ? 3 : 2), CodeKind.Plain, isOperand: false);
            return true;
        }

        var mayIndent = run.Peek(2) == '-';
        var at = run.Painter.SkipBlanks(run.At + (mayIndent ? 3 : 2), run.End);
        var quote = at < run.End && run.Code[at] is '"' or '\'' or '\\' ? run.Code[at] : '\0';
        var word = quote == '\0' ? at : at + 1;
        var to = run.Painter.EndOfWord(word, run.End, "-.!");
        if (to == word || CodePainter.IsDigit(run.Code[word]))
        {
            return false;
        }

        run.Await(new HereDocument(run.Code.Substring(word, to - word), mayIndent) { Sigil = quote == '\0' ? '$' : '\0' });
        run.Take(quote is '"' or '\'' && to < run.End ? to + 1 : to, CodeKind.String);
        return true;
    }

    /// <summary>Keywords and commands are marked only where a command begins; everywhere else they are arguments.</summary>
    private static bool Word(WordRun run)
    {
        var c = run.Peek(0);
        if (!CodePainter.IsWord(c) && Parts.IndexOf(c) < 0)
        {
            return false;
        }

        var to = run.Painter.EndOfWord(run.At + 1, run.End, Parts);
        var isSpaced = run.At == run.Start || char.IsWhiteSpace(run.Code[run.At - 1]);
        if (c == '-' && isSpaced && to > run.At + 1)
        {
            run.TakeWord(to, CodeKind.Attr);
            return true;
        }

        run.TakeWord(to, KindOf(run, to));
        return true;
    }

    private static CodeKind KindOf(WordRun run, int to)
    {
        var word = to - run.At <= 32 ? run.Code.Substring(run.At, to - run.At) : "";
        var next = to < run.End ? run.Code[to] : '\0';
        if (word == "in" && run.Note.Length > 0)
        {
            run.Note = "";
            return CodeKind.Keyword;
        }

        var isCommand = run.IsFirstOnLine || "|&;({!`".IndexOf(run.LastCharacter) >= 0 || (run.LastCharacter == ')' && run.LastKind == CodeKind.Plain)
            || (run.LastKind is CodeKind.Keyword or CodeKind.BuiltIn && s_goOn.Contains(run.LastWord));
        if (!isCommand || next is '=' or ')' or '(' or '[')
        {
            return !isCommand && IsNumber(word) ? CodeKind.Number : CodeKind.Plain;
        }

        run.Note = word is "for" or "case" or "select" ? word : "";
        return s_lexer.Value.Find(run.Code, run.At, to);
    }

    private static bool IsNumber(string word) => word.Length > 0 && word.All(CodePainter.IsDigit);

    private static readonly Lazy<WordLexer> s_lexer = new(() => new WordLexer(Bash));

    /// <summary>PowerShell 7.</summary>
    public static LanguageTable PowerShell { get; } = new()
    {
        IgnoresCase = true,
        Comments = [new CommentSyntax("<#", "#>"), CommentSyntax.Hash with { Place = CommentPlace.WordStart }],
        Texts =
        [
            new HereStringSyntax("@\"", new OpenText("\"@")
            {
                Escape = '`', SpansLines = true, ClosesOnOwnLine = true, Holes = [s_command], Sigil = '$', HasScopes = true,
            }),
            new HereStringSyntax("@'", new OpenText("'@") { Escape = '\0', SpansLines = true, ClosesOnOwnLine = true }),
            new QuotedSyntax("\"", new OpenText("\"")
            {
                Escape = '`', IsDoubled = true, SpansLines = true, Holes = [s_command], Sigil = '$', HasScopes = true,
            }),
            new QuotedSyntax("'", new OpenText("'") { Escape = '\0', IsDoubled = true, SpansLines = true }),
        ],
        Readers = [Backtick, PowerShellVariable, PowerShellDash, PowerShellType, PowerShellCommand],
        Keywords = """
            begin break catch class clean continue data do dynamicparam else elseif end enum exit filter finally for foreach from function hidden if in
            param process return static switch throw trap try until using while
            """,
        BuiltIns = "cat cd cls copy cp curl del dir dotnet echo git kill ls md mkdir move mv popd ps pushd pwd rm rmdir sleep sort tee type where winget",
    };

    private static bool Backtick(WordRun run)
    {
        if (run.Peek(0) != '`')
        {
            return false;
        }

        run.Take(Math.Min(run.End, run.At + 2), CodeKind.Plain, isOperand: false);
        return true;
    }

    /// <summary><c>$name</c>, <c>$env:PATH</c>, <c>${a b}</c>, <c>$_</c>, <c>@splat</c>; <c>$true</c> and the like are literals.</summary>
    private static bool PowerShellVariable(WordRun run)
    {
        if (run.Peek(0) is not ('$' or '@'))
        {
            return false;
        }

        var next = run.Peek(1);
        if (next == '{' && run.Peek(0) == '$')
        {
            var line = run.Painter.Find('\n', run.At, run.End);
            run.Take(Math.Min(line, run.Painter.Find('}', run.At, line) + 1), CodeKind.Variable);
            return true;
        }

        if (!CodePainter.IsWord(next) && next is not ('?' or '^' or '$'))
        {
            return false;
        }

        var to = CodePainter.IsWord(next) ? run.Painter.EndOfWord(run.At + 1, run.End) : run.At + 2;
        if (to + 1 < run.End && run.Code[to] == ':' && CodePainter.IsWord(run.Code[to + 1]))
        {
            to = run.Painter.EndOfWord(to + 1, run.End);
        }

        var name = to - run.At <= 8 ? run.Code.Substring(run.At, to - run.At).ToLowerInvariant() : "";
        run.Take(to, name is "$true" or "$false" or "$null" ? CodeKind.Literal : CodeKind.Variable);
        return true;
    }

    private static readonly HashSet<string> s_operators = new(
        """
        -and -as -band -bnot -bor -bxor -ccontains -ceq -cin -clike -cmatch -cne -contains -creplace -csplit -eq -f -ge -gt -icontains -ieq -ilike
        -imatch -in -ine -ireplace -is -isnot -isplit -join -le -like -lt -match -ne -not -notcontains -notin -notlike -notmatch -or -replace -shl
        -shr -split -xor
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Operators and parameters: <c>-eq</c>, <c>-Path</c>.</summary>
    private static bool PowerShellDash(WordRun run)
    {
        var name = run.At + (run.Peek(1) == '-' ? 2 : 1);
        if (run.Peek(0) != '-' || name >= run.End || !char.IsLetter(run.Code[name]) || (run.At > run.Start && CodePainter.IsWord(run.Code[run.At - 1])))
        {
            return false;
        }

        var to = run.Painter.EndOfWord(name, run.End, "-");
        run.Take(to, s_operators.Contains(run.Code.Substring(run.At, Math.Min(to - run.At, 20))) ? CodeKind.Keyword : CodeKind.Attr, isOperand: false);
        return true;
    }

    /// <summary><c>[string]</c>, <c>[System.IO.File]</c>, but not <c>$a[0]</c>.</summary>
    private static bool PowerShellType(WordRun run)
    {
        if (run.Peek(0) != '[' || !char.IsLetter(run.Peek(1)) || (run.IsBehindOperand && run.At > run.Start && !char.IsWhiteSpace(run.Code[run.At - 1])))
        {
            return false;
        }

        var to = run.Painter.EndOfWord(run.At + 1, run.End, ".");
        run.Take(run.At + 1, CodeKind.Plain, isOperand: false);
        run.Frame.Depth++;
        run.Take(to, to < run.End && run.Code[to] == '(' ? CodeKind.Meta : CodeKind.Type);
        return true;
    }

    /// <summary><c>Get-ChildItem</c>.</summary>
    private static bool PowerShellCommand(WordRun run)
    {
        if (!char.IsLetter(run.Peek(0)))
        {
            return false;
        }

        var verb = run.Painter.EndOfWord(run.At, run.End);
        if (verb + 1 >= run.End || run.Code[verb] != '-' || !char.IsLetter(run.Code[verb + 1]) || run.LastCharacter is '.' or '/' or '\\')
        {
            return false;
        }

        run.Take(run.Painter.EndOfWord(verb + 1, run.End, "-"), CodeKind.BuiltIn);
        return true;
    }
}
