using TypedContent.Compiler.Body.Highlighting.Lexing;

namespace TypedContent.Compiler.Body.Highlighting.Languages;

/// <summary>PHP 8.5 between its tags.</summary>
internal static class PhpTable
{
    private static readonly Hole[] s_holes = [new Hole("{$", "}") { Kind = CodeKind.Subst }, Hole.Dollar];

    public static LanguageTable Table { get; } = new()
    {
        IgnoresCase = true,
        Comments = [CommentSyntax.Slashes, CommentSyntax.Block, new CommentSyntax("#") { Except = "#[" }],
        Texts =
        [
            new QuotedSyntax("\"", new OpenText("\"") { SpansLines = true, Holes = s_holes, Sigil = '$' }),
            new QuotedSyntax("'", new OpenText("'") { SpansLines = true }),
            new QuotedSyntax("`", new OpenText("`") { SpansLines = true, Holes = s_holes, Sigil = '$' }),
        ],
        Readers = [Document, Readers.HashAttribute, Readers.DollarVariable],
        Keywords = """
            abstract and array as break callable case catch class clone const continue declare default do echo else elseif empty enddeclare endfor
            endforeach endif endswitch endwhile exit extends final finally fn for foreach function global goto if implements include include_once
            instanceof insteadof interface isset list match namespace new or parent print private protected public readonly require require_once return
            self static switch throw trait try unset use var while xor yield die
            """,
        Contextual = "enum from",
        Types = "bool false float int iterable mixed never object string void",
        Literals = "true false null __CLASS__ __DIR__ __FILE__ __FUNCTION__ __LINE__ __METHOD__ __NAMESPACE__",
    };

    /// <summary><c>&lt;&lt;&lt;EOT</c>, <c>&lt;&lt;&lt;'EOT'</c>.</summary>
    private static bool Document(WordRun run)
    {
        if (!run.Has("<<<"))
        {
            return false;
        }

        var at = run.Painter.SkipBlanks(run.At + 3, run.End);
        var quote = at < run.End && run.Code[at] is '"' or '\'' ? run.Code[at] : '\0';
        var word = quote == '\0' ? at : at + 1;
        var to = run.Painter.EndOfWord(word, run.End);
        if (to == word || (quote != '\0' && (to >= run.End || run.Code[to] != quote)))
        {
            return false;
        }

        run.Await(new HereDocument(run.Code.Substring(word, to - word), MayIndent: true) { MayGoOn = true, Sigil = quote == '\'' ? '\0' : '$' });
        run.Take(quote == '\0' ? to : to + 1, CodeKind.String);
        return true;
    }
}
