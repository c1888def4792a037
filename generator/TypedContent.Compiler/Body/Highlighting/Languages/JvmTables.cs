using TypedContent.Compiler.Body.Highlighting.Lexing;

namespace TypedContent.Compiler.Body.Highlighting.Languages;

/// <summary>Java 25, Kotlin 2, Scala 3 and Groovy.</summary>
internal static class JvmTables
{
    private static readonly OpenText s_block = new("\"\"\"") { SpansLines = true };

    public static LanguageTable Java { get; } = new()
    {
        Comments = [CommentSyntax.Slashes, CommentSyntax.Block],
        Texts = [new QuotedSyntax("\"\"\"", s_block), QuotedSyntax.Double, QuotedSyntax.Single],
        Readers = [Readers.Annotation],
        WordStarts = "$",
        WordParts = "$",
        Keywords = """
            abstract assert boolean break byte case catch char class const continue default do double else enum extends final finally float for
            goto if implements import instanceof int interface long native new package private protected public return short static strictfp super
            switch synchronized this throw throws transient try void volatile while
            """,
        Contextual = "exports module non open opens permits provides record requires sealed to transitive uses var when with yield",
        Literals = "true false null",
        Types = "Boolean Byte Character Double Float Integer List Long Map Object Optional Set Short String Void",
    };

    public static LanguageTable Kotlin { get; } = new()
    {
        Comments = [CommentSyntax.Slashes, CommentSyntax.NestedBlock, new CommentSyntax("#!") { Place = CommentPlace.LineStart }],
        Texts =
        [
            new QuotedSyntax("\"\"\"", s_block with { Escape = '\0', ClosesAtEndOfRun = true, Holes = [Hole.Dollar], Sigil = '$' }),
            new QuotedSyntax("\"", new OpenText("\"") { Holes = [Hole.Dollar], Sigil = '$' }),
            QuotedSyntax.Single,
            new QuotedSyntax("`", new OpenText("`") { Escape = '\0', Kind = CodeKind.Plain }),
        ],
        Readers = [Readers.Annotation],
        Keywords = """
            as break class continue do else for fun if in interface is object package return super this throw try typealias typeof val var when while
            """,
        Contextual = """
            abstract actual annotation by catch companion const constructor crossinline data enum expect external final finally get import infix init
            inline inner internal lateinit noinline open operator out override private protected public reified sealed set suspend tailrec value
            vararg where
            """,
        ContextualStops = "=.,):]+;-*/<>&|?!}",
        Literals = "true false null",
        Types = """
            Any Array Boolean Byte Char Double Float Int List Long Map MutableList MutableMap Nothing Set Short String UByte UInt ULong UShort Unit
            """,
    };

    public static LanguageTable Scala { get; } = Kotlin with
    {
        Texts =
        [
            new QuotedSyntax("\"\"\"", s_block with { Escape = '\0', ClosesAtEndOfRun = true, Holes = [Hole.Dollar], Sigil = '$' }, "s", "f"),
            new QuotedSyntax("\"", new OpenText("\"") { Holes = [Hole.Dollar], Sigil = '$' }, "s", "f"),
            .. Kotlin.Texts.Skip(3),
        ],
        Readers = [Readers.Annotation, Readers.CharacterOrName],
        Keywords = """
            abstract case catch class def do else enum export extends final finally for given if implicit import lazy match new object override package
            private protected return sealed super then this throw trait try type val var while with yield
            """,
        Contextual = "as derives end extension inline opaque open transparent using",
    };

    public static LanguageTable Groovy { get; } = Java with
    {
        Texts =
        [
            new QuotedSyntax("\"\"\"", s_block with { Holes = [Hole.Dollar], Sigil = '$' }),
            new QuotedSyntax("'''", new OpenText("'''") { SpansLines = true }),
            new QuotedSyntax("\"", new OpenText("\"") { Holes = [Hole.Dollar], Sigil = '$' }),
            QuotedSyntax.Single,
        ],
        Contextual = Java.Contextual + " as def in trait",
    };
}
