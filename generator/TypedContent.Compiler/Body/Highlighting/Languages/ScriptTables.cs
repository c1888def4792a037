using TypedContent.Compiler.Body.Highlighting.Lexing;

namespace TypedContent.Compiler.Body.Highlighting.Languages;

/// <summary>JavaScript as of ECMAScript 2025, TypeScript 5, and both with JSX.</summary>
internal static class ScriptTables
{
    private const string Keywords = """
        async await break case catch class const continue debugger default delete do else export extends finally for function if import in
        instanceof let new return static super switch this throw try typeof var void while with yield
        """;

    public static LanguageTable JavaScript { get; } = new()
    {
        Comments = [CommentSyntax.Slashes, CommentSyntax.Block, new CommentSyntax("#!") { Place = CommentPlace.LineStart }],
        Texts = [QuotedSyntax.Double, QuotedSyntax.Single, new QuotedSyntax("`", new OpenText("`") { SpansLines = true, Holes = [Hole.Dollar] })],
        Readers = [Readers.RegularExpression, JsxReader.Begin, Readers.Annotation],
        WordStarts = "$#",
        WordParts = "$",
        Keywords = Keywords,
        Contextual = "accessor as from get meta of set using",
        Literals = "true false null undefined NaN Infinity",
        BuiltIns = """
            Array ArrayBuffer BigInt Boolean Date Error Function Intl JSON Map Math Number Object Promise Proxy Reflect RegExp Set String Symbol
            WeakMap WeakSet console document globalThis process window
            """,
        Operators = "await case default delete do else extends in instanceof new of return throw typeof void yield",
    };

    public static LanguageTable TypeScript { get; } = JavaScript with
    {
        Readers = [Readers.RegularExpression, Readers.Annotation],
        Keywords = Keywords + " enum implements interface",
        Contextual = """
            abstract accessor as asserts declare from get global infer is keyof module namespace of out override private protected public readonly
            satisfies set type unique using
            """,
        Types = "any bigint boolean never number object string symbol unknown",
    };

    public static LanguageTable TypeScriptWithElements { get; } = TypeScript with { Readers = JavaScript.Readers };

    /// <summary>JSON, including JSONC's comments, and JSON5's names and quotes.</summary>
    public static LanguageTable Json { get; } = new()
    {
        Comments = [CommentSyntax.Slashes, CommentSyntax.Block],
        Texts = [QuotedSyntax.Double, QuotedSyntax.Single],
        Readers = [Sign],
        WordStarts = "$",
        WordParts = "$",
        Literals = "true false null NaN Infinity",
        KeySign = ':',
    };

    /// <summary>A sign belongs to the number after it.</summary>
    private static bool Sign(WordRun run)
    {
        var digits = run.At + (run.Peek(1) == '.' ? 2 : 1);
        if (run.Peek(0) is not ('-' or '+') || digits >= run.End || !CodePainter.IsDigit(run.Code[digits]))
        {
            return false;
        }

        run.Take(NumberReader.Read(run.Code, run.At + 1, run.End, hasQuotes: false), CodeKind.Number);
        return true;
    }
}
