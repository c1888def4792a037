using TypedContent.Compiler.Body.Highlighting.Lexing;

namespace TypedContent.Compiler.Body.Highlighting.Languages;

/// <summary>Less common languages.</summary>
internal static class OtherTables
{
    private static readonly QuotedSyntax s_tripleDouble = new("\"\"\"", new OpenText("\"\"\"") { SpansLines = true });
    private static readonly QuotedSyntax s_doubledSingle = new("'", new OpenText("'") { Escape = '\0', IsDoubled = true });
    private static readonly QuotedSyntax s_doubledDouble = new("\"", new OpenText("\"") { Escape = '\0', IsDoubled = true });

    public static LanguageTable Fortran { get; } = new()
    {
        IgnoresCase = true,
        Comments = [new CommentSyntax("!")],
        Texts = [s_doubledSingle, s_doubledDouble],
        Keywords = """
            allocatable allocate block call case class close contains continue cycle data deallocate default dimension do else elseif elsewhere end
            enddo endfunction endif endmodule endprogram endsubroutine entry equivalence exit external function go goto if implicit import in inout
            include inquire intent interface intrinsic kind len module namelist none nullify only open operator optional out parameter pointer private
            procedure program public pure read recursive result return rewind save select stop subroutine target then to type use where while write
            """,
        Types = "character complex double integer logical precision real",
        HasMembers = false,
    };

    public static LanguageTable Matlab { get; } = new()
    {
        Comments = [new CommentSyntax("%{", "%}") { Place = CommentPlace.FirstOnLine }, new CommentSyntax("%"), new CommentSyntax("...")],
        Texts = [s_doubledDouble],
        Readers = [MatlabText],
        Keywords = """
            break case catch classdef continue else elseif end enumeration events for function global if methods otherwise parfor persistent properties
            return spmd switch try while
            """,
        Literals = "true false NaN Inf pi",
    };

    public static LanguageTable Lua { get; } = new()
    {
        Comments = [new CommentSyntax("--[[", "]]"), new CommentSyntax("--[=[", "]=]"), new CommentSyntax("--")],
        Texts =
        [
            new QuotedSyntax("[[", new OpenText("]]") { Escape = '\0', SpansLines = true }),
            new QuotedSyntax("[=[", new OpenText("]=]") { Escape = '\0', SpansLines = true }),
            QuotedSyntax.Double,
            QuotedSyntax.Single,
        ],
        Keywords = "and break do else elseif end for function goto if in local not or repeat return then until while",
        Literals = "true false nil",
        BuiltIns = "assert error ipairs next pairs pcall print require select setmetatable tonumber tostring type",
    };

    public static LanguageTable R { get; } = new()
    {
        Comments = [CommentSyntax.Hash],
        Texts =
        [
            new QuotedSyntax("r\"(", new OpenText(")\"") { Escape = '\0', SpansLines = true }),
            new QuotedSyntax("\"", new OpenText("\"") { SpansLines = true }),
            new QuotedSyntax("'", new OpenText("'") { SpansLines = true }),
            new QuotedSyntax("`", new OpenText("`") { Kind = CodeKind.Plain }),
        ],
        WordParts = ".",
        Keywords = "break else for function if in next repeat return while",
        Literals = "TRUE FALSE NULL NA NaN Inf",
        BuiltIns = "c data.frame library list print require stop",
    };

    public static LanguageTable Dart { get; } = new()
    {
        Comments = [CommentSyntax.Slashes, CommentSyntax.NestedBlock],
        Texts =
        [
            .. new[] { "'''", "\"\"\"", "'", "\"" }.SelectMany(quote => new[]
            {
                new QuotedSyntax("r" + quote, new OpenText(quote) { Escape = '\0', SpansLines = quote.Length == 3 }),
                new QuotedSyntax(quote, new OpenText(quote) { SpansLines = quote.Length == 3, Holes = [Hole.Dollar], Sigil = '$' }),
            }),
        ],
        Readers = [Readers.Annotation],
        Keywords = """
            assert async await break case catch class const continue default do else enum extends final finally for if in is new rethrow return super
            switch this throw try var void while with yield
            """,
        Contextual = """
            abstract as base covariant deferred export extension external factory get implements import interface late library mixin of on operator part
            required sealed set show static typedef when
            """,
        Literals = "true false null",
        Types = "bool double dynamic Future int Iterable List Map Never num Object Set Stream String",
    };

    public static LanguageTable GraphQl { get; } = new()
    {
        Comments = [CommentSyntax.Hash],
        Texts = [s_tripleDouble, QuotedSyntax.Double],
        Readers = [Readers.Annotation, Readers.DollarVariable],
        Contextual = "directive enum extend fragment implements input interface mutation on query repeatable scalar schema subscription type union",
        ContextualStops = ":(,)!=",
        Types = "Boolean Float ID Int String",
        Literals = "true false null",
    };

    public static LanguageTable Protobuf { get; } = new()
    {
        Comments = [CommentSyntax.Slashes, CommentSyntax.Block],
        Texts = [QuotedSyntax.Double, QuotedSyntax.Single],
        Contextual = """
            edition enum extend extensions import map message oneof option optional package public repeated required reserved returns rpc service stream
            syntax to weak
            """,
        ContextualStops = ".,)];",
        Types = "bool bytes double fixed32 fixed64 float int32 int64 sfixed32 sfixed64 sint32 sint64 string uint32 uint64",
        Literals = "true false",
    };

    public static LanguageTable Bicep { get; } = new()
    {
        Comments = [CommentSyntax.Slashes, CommentSyntax.Block],
        Texts =
        [
            new QuotedSyntax("'''", new OpenText("'''") { Escape = '\0', SpansLines = true }),
            new QuotedSyntax("'", new OpenText("'") { Holes = [Hole.Dollar] }),
        ],
        Readers = [Readers.Annotation],
        Contextual = "existing for func if import in metadata module output param provider resource targetScope type using var",
        ContextualStops = ":.,)",
        Types = "array bool int object string",
        Literals = "true false null",
    };

    public static LanguageTable Terraform { get; } = new()
    {
        Comments = [CommentSyntax.Hash, CommentSyntax.Slashes, CommentSyntax.Block],
        Texts = [new QuotedSyntax("\"", new OpenText("\"") { Holes = [Hole.Dollar] })],
        Readers = [TerraformDocument],
        WordParts = "-",
        Contextual = "data dynamic for if in locals module moved output provider resource terraform variable",
        ContextualStops = "=.,):]",
        Types = "any bool list map number object set string tuple",
        Literals = "true false null",
    };

    /// <summary>A quote after a name transposes it.</summary>
    private static bool MatlabText(WordRun run)
    {
        if (run.Peek(0) != '\'')
        {
            return false;
        }

        if (run.IsBehindOperand && run.At > run.Start && !char.IsWhiteSpace(run.Code[run.At - 1]))
        {
            run.Take(run.At + 1, CodeKind.Plain);
            return true;
        }

        run.Open(new OpenText("'") { Escape = '\0', IsDoubled = true }, run.At + 1);
        return true;
    }

    private static bool TerraformDocument(WordRun run)
    {
        if (!run.Has("<<"))
        {
            return false;
        }

        var word = run.At + (run.Peek(2) == '-' ? 3 : 2);
        var to = run.Painter.EndOfWord(word, run.End);
        if (to == word)
        {
            return false;
        }

        run.Await(new HereDocument(run.Code.Substring(word, to - word), MayIndent: true));
        run.Take(to, CodeKind.String);
        return true;
    }
}
