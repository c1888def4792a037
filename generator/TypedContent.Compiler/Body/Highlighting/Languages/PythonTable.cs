using TypedContent.Compiler.Body.Highlighting.Lexing;

namespace TypedContent.Compiler.Body.Highlighting.Languages;

/// <summary>Python 3.14.</summary>
internal static class PythonTable
{
    /// <summary>Triple quotes come first, so that <c>"""</c> is not read as an empty string.</summary>
    private static readonly string[] s_quotes = ["\"\"\"", "'''", "\"", "'"];

    private static readonly string[] s_formatted = ["f", "t", "fr", "rf", "tr", "rt"];
    private static readonly string[] s_plain = ["r", "b", "u", "rb", "br"];
    private static readonly Hole s_hole = new("{", "}") { IsDoubled = true, HasFormat = true };

    public static LanguageTable Table { get; } = new()
    {
        Comments = [CommentSyntax.Hash],
        Texts =
        [
            .. s_formatted.OrderByDescending(prefix => prefix.Length).SelectMany(prefix => Quotes(prefix, [s_hole])),
            .. s_plain.OrderByDescending(prefix => prefix.Length).Append("").SelectMany(prefix => Quotes(prefix, [])),
        ],
        Readers = [Decorator],
        Keywords = """
            and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or
            pass raise return try while with yield
            """,
        Contextual = "case match type",
        ContextualIsFirst = true,
        ContextualStops = "=.,):]+;/<>&|?!}",
        Literals = "True False None Ellipsis NotImplemented",
        BuiltIns = """
            abs all any bool bytearray bytes callable chr classmethod dict dir enumerate eval exec filter float format frozenset getattr hasattr hash
            hex id input int isinstance issubclass iter len list locals map max min next object oct open ord pow print property range repr reversed
            round set setattr slice sorted staticmethod str sum super tuple type vars zip
            """,
    };

    private static IEnumerable<TextSyntax> Quotes(string prefix, IReadOnlyList<Hole> holes) => s_quotes.Select(quote =>
        new QuotedSyntax(prefix + quote, new OpenText(quote) { SpansLines = quote.Length == 3, Holes = holes }));

    private static bool Decorator(WordRun run) => run.IsFirstOnLine && Readers.Annotation(run);
}
