using TypedContent.Compiler.Body.Highlighting.Lexing;

namespace TypedContent.Compiler.Body.Highlighting.Languages;

/// <summary>Ruby 3.4.</summary>
internal static class RubyTable
{
    private static readonly Hole s_hole = new("#{", "}");
    private static readonly OpenText s_double = new("\"") { SpansLines = true, Holes = [s_hole] };

    public static LanguageTable Table { get; } = new()
    {
        Comments =
        [
            new CommentSyntax("#"),
            new CommentSyntax("=begin", "\n=end") { Place = CommentPlace.LineStart },
            new CommentSyntax("__END__", "\0") { Place = CommentPlace.LineStart },
        ],
        Texts =
        [
            new QuotedSyntax(":\"", s_double with { Kind = CodeKind.Symbol }),
            new QuotedSyntax("\"", s_double),
            new QuotedSyntax("'", new OpenText("'") { SpansLines = true }),
            new QuotedSyntax("`", new OpenText("`") { SpansLines = true, Holes = [s_hole] }),
        ],
        Readers = [Document, Percent, Readers.RegularExpression, Symbol, Variable, Character],
        WordParts = "?!",
        Keywords = """
            BEGIN END alias and begin break case class def defined? do else elsif end ensure for if in module next not or redo rescue retry return
            super then undef unless until when while yield self
            """,
        Literals = "true false nil __FILE__ __LINE__",
        BuiltIns = """
            attr_accessor attr_reader attr_writer extend include lambda loop p prepend print private proc protected public puts raise require
            require_relative
            """,
        Operators = "and begin case do else elsif ensure if in not or puts p print return then unless until when while yield",
    };

    /// <summary><c>&lt;&lt;~SQL</c>, <c>&lt;&lt;-'EOF'</c>, <c>&lt;&lt;EOF</c>; <c>list &lt;&lt; item</c> appends.</summary>
    private static bool Document(WordRun run)
    {
        if (!run.Has("<<") || run.LastWord == "class")
        {
            return false;
        }

        var mayIndent = run.Peek(2) is '~' or '-';
        var at = run.At + (mayIndent ? 3 : 2);
        var quote = at < run.End && run.Code[at] is '"' or '\'' or '`' ? run.Code[at] : '\0';
        var word = quote == '\0' ? at : at + 1;
        var to = run.Painter.EndOfWord(word, run.End);
        var isName = to > word && (mayIndent || quote != '\0' || char.IsUpper(run.Code[word])) && !CodePainter.IsDigit(run.Code[word]);
        if (!isName || (quote != '\0' && (to >= run.End || run.Code[to] != quote)) || (!mayIndent && IsBehindWord(run)))
        {
            return false;
        }

        run.Await(new HereDocument(run.Code.Substring(word, to - word), mayIndent) { HoleLanguage = quote == '\'' ? null : "ruby" });
        run.Take(quote == '\0' ? to : to + 1, CodeKind.String);
        return true;
    }

    private static bool IsBehindWord(WordRun run) => run.IsBehindOperand && (run.At == run.Start || run.Code[run.At - 1] != ' ');

    private static bool Percent(WordRun run)
    {
        if (run.Peek(0) != '%' || (run.IsBehindOperand && !(run.LastKind != CodeKind.Number && IsSpaced(run)))
            || new PercentSyntax().Open(run.Code, run.At, run.End, out var start) is not { } text)
        {
            return false;
        }

        run.Open(text, start);
        return true;
    }

    /// <summary>With a blank before it and none after it, following a name, it is an argument and not an operator.</summary>
    private static bool IsSpaced(WordRun run) =>
        run.LastWord.Length > 0 && run.Code[run.At - 1] == ' ' && run.Peek(2) is not (' ' or '=') && char.IsLetter(run.Peek(1));

    /// <summary><c>:name</c> and <c>name:</c>, but not <c>A::B</c> or <c>a ? b : c</c>.</summary>
    private static bool Symbol(WordRun run)
    {
        if (run.Peek(0) == ':' && (char.IsLetter(run.Peek(1)) || run.Peek(1) == '_') && run.LastCharacter != ':' && !IsJoined(run))
        {
            run.Take(run.Painter.EndOfWord(run.At + 1, run.End, "?!="), CodeKind.Symbol);
            return true;
        }

        if (!char.IsLetter(run.Peek(0)) && run.Peek(0) != '_')
        {
            return false;
        }

        var to = run.Painter.EndOfWord(run.At, run.End, "?!");
        if (to >= run.End || run.Code[to] != ':' || (to + 1 < run.End && run.Code[to + 1] is not (' ' or '\n' or ',' or ')')) || run.LastCharacter == '?')
        {
            return false;
        }

        run.Take(to + 1, CodeKind.Symbol, isOperand: false);
        return true;
    }

    private static bool IsJoined(WordRun run) => run.IsBehindOperand && run.At > run.Start && !char.IsWhiteSpace(run.Code[run.At - 1]);

    /// <summary><c>@name</c>, <c>@@name</c>, <c>$name</c>.</summary>
    private static bool Variable(WordRun run) => Readers.AtVariable(run) || Readers.DollarVariable(run);

    /// <summary><c>?a</c>.</summary>
    private static bool Character(WordRun run)
    {
        if (run.Peek(0) != '?' || run.IsBehindOperand || !char.IsLetterOrDigit(run.Peek(1)) || CodePainter.IsWord(run.Peek(2)))
        {
            return false;
        }

        run.Take(run.At + 2, CodeKind.String);
        return true;
    }
}
