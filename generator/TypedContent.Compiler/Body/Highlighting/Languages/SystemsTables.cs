using TypedContent.Compiler.Body.Highlighting.Lexing;

namespace TypedContent.Compiler.Body.Highlighting.Languages;

/// <summary>Go 1.25, Rust 2024, Swift 6 and Zig.</summary>
internal static class SystemsTables
{
    public static LanguageTable Go { get; } = new()
    {
        Comments = [CommentSyntax.Slashes, CommentSyntax.Block],
        Texts = [QuotedSyntax.Double, QuotedSyntax.Single, new QuotedSyntax("`", new OpenText("`") { Escape = '\0', SpansLines = true })],
        Keywords = """
            break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct
            switch type var
            """,
        Types = """
            any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint uint8 uint16 uint32 uint64
            uintptr
            """,
        Literals = "true false nil iota",
        BuiltIns = "append cap clear close complex copy delete imag len make max min new panic print println real recover",
    };

    public static LanguageTable Rust { get; } = new()
    {
        Comments = [CommentSyntax.Slashes, CommentSyntax.NestedBlock],
        Texts = [new HashedSyntax(["r", "br", "cr"], least: 0, hasHoles: false), new QuotedSyntax("\"", new OpenText("\"") { SpansLines = true }, "b", "c")],
        Readers = [Readers.HashAttribute, RawName, Byte, Readers.CharacterOrName, Macro],
        Keywords = """
            as async await break const continue crate dyn else enum extern fn for if impl in let loop match mod move mut pub ref return self Self static
            struct super trait type unsafe use where while
            """,
        Contextual = "gen macro_rules raw safe union",
        Types = """
            bool char f16 f32 f64 f128 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize Box BTreeMap Cell HashMap HashSet Option Rc RefCell Arc
            Result String Vec
            """,
        Literals = "true false None Some Ok Err",
        HasMembers = false,
    };

    public static LanguageTable Swift { get; } = new()
    {
        Comments = [CommentSyntax.Slashes, CommentSyntax.NestedBlock, new CommentSyntax("#!") { Place = CommentPlace.LineStart }],
        Texts =
        [
            new HashedSyntax([""], least: 1, hasHoles: true),
            new QuotedSyntax("\"\"\"", new OpenText("\"\"\"") { SpansLines = true, Holes = [new Hole("\\(", ")")] }),
            new QuotedSyntax("\"", new OpenText("\"") { Holes = [new Hole("\\(", ")")] }),
            new QuotedSyntax("`", new OpenText("`") { Escape = '\0', Kind = CodeKind.Plain }),
        ],
        Readers = [HashWord, Readers.Annotation, Readers.RegularExpression],
        Keywords = """
            actor any as associatedtype async await break case catch class continue default defer deinit do else enum extension fallthrough fileprivate
            for func guard if import in init inout internal is let nonisolated operator precedencegroup private protocol public repeat rethrows return
            self Self some static struct subscript super switch throw throws try typealias var where while
            """,
        Contextual = """
            consume consuming borrowing convenience copy didSet dynamic each final get indirect infix isolated lazy macro mutating none nonmutating open
            optional override package postfix prefix required sending set unowned weak willSet
            """,
        ContextualStops = "=.,):]+;-*/<>&|?!",
        Types = """
            Any AnyObject Array Bool Character Data Date Dictionary Double Error Float Int Int8 Int16 Int32 Int64 Never Optional Result Set String
            UInt UInt8 UInt16 UInt32 UInt64 Void
            """,
        Literals = "true false nil",
        Operators = "case in return throw where",
    };

    public static LanguageTable Zig { get; } = new()
    {
        Comments = [CommentSyntax.Slashes, new CommentSyntax("\\\\") { Kind = CodeKind.String }],
        Texts = [QuotedSyntax.Double, QuotedSyntax.Single],
        Readers = [AtBuiltIn],
        Keywords = """
            addrspace align allowzero and anyframe anytype asm async await break callconv catch comptime const continue defer else enum errdefer error
            export extern fn for if inline linksection noalias noinline nosuspend opaque or orelse packed pub resume return struct suspend switch test
            threadlocal try union unreachable usingnamespace var volatile while
            """,
        Types = "anyerror anyopaque bool comptime_float comptime_int f16 f32 f64 f128 i8 i16 i32 i64 i128 isize noreturn type u8 u16 u32 u64 u128 usize void",
        Literals = "true false null undefined",
    };

    /// <summary><c>r#match</c> is a name, not a keyword.</summary>
    private static bool RawName(WordRun run)
    {
        if (!run.Has("r#") || !CodePainter.IsWord(run.Peek(2)))
        {
            return false;
        }

        run.TakeWord(run.Painter.EndOfWord(run.At + 2, run.End), CodeKind.Plain);
        return true;
    }

    /// <summary><c>b'a'</c>.</summary>
    private static bool Byte(WordRun run)
    {
        if (!run.Has("b'"))
        {
            return false;
        }

        var start = run.At++;
        _ = Readers.CharacterOrName(run);
        run.Painter.Paint(start, start + 1, run.LastKind);
        return true;
    }

    /// <summary><c>println!(…)</c>, but not <c>a != b</c>.</summary>
    private static bool Macro(WordRun run)
    {
        if (!char.IsLetter(run.Peek(0)) && run.Peek(0) != '_')
        {
            return false;
        }

        var to = run.Painter.EndOfWord(run.At, run.End);
        if (to >= run.End || run.Code[to] != '!' || (to + 1 < run.End && run.Code[to + 1] == '='))
        {
            return false;
        }

        run.Take(to + 1, CodeKind.BuiltIn);
        return true;
    }

    /// <summary><c>#if</c>, <c>#available</c>, <c>#Preview</c>.</summary>
    private static bool HashWord(WordRun run)
    {
        if (run.Peek(0) != '#' || !char.IsLetter(run.Peek(1)))
        {
            return false;
        }

        run.Take(run.Painter.EndOfWord(run.At + 1, run.End), CodeKind.Meta, isOperand: false);
        return true;
    }

    /// <summary><c>@import</c>.</summary>
    private static bool AtBuiltIn(WordRun run)
    {
        if (run.Peek(0) != '@' || !char.IsLetter(run.Peek(1)))
        {
            return false;
        }

        run.Take(run.Painter.EndOfWord(run.At + 1, run.End), CodeKind.BuiltIn);
        return true;
    }
}
