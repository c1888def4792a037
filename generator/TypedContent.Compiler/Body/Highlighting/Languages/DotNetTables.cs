using TypedContent.Compiler.Body.Highlighting.Lexing;

namespace TypedContent.Compiler.Body.Highlighting.Languages;

/// <summary>F# 10 and Visual Basic 17.</summary>
internal static class DotNetTables
{
    private static readonly Hole s_hole = new("{", "}") { IsDoubled = true, HasFormat = true };
    private static readonly OpenText s_verbatim = new("\"") { Escape = '\0', IsDoubled = true, SpansLines = true };

    public static LanguageTable FSharp { get; } = new()
    {
        Comments = [CommentSyntax.Slashes, new CommentSyntax("(*", "*)") { Nests = true, HoldsTexts = true, Except = "(*)" }],
        Texts =
        [
            new RawQuotesSyntax(most: 3),
            new QuotedSyntax("$@\"", s_verbatim with { Holes = [s_hole] }),
            new QuotedSyntax("@$\"", s_verbatim with { Holes = [s_hole] }),
            new QuotedSyntax("@\"", s_verbatim),
            new QuotedSyntax("$\"", new OpenText("\"") { Holes = [s_hole], SpansLines = true }),
            new QuotedSyntax("\"", new OpenText("\"") { SpansLines = true }),
            new QuotedSyntax("``", new OpenText("``") { Escape = '\0', Kind = CodeKind.Plain }),
        ],
        Readers = [Readers.LineDirective, Readers.AngleAttribute, Readers.CharacterOrName],
        WordParts = "'!",
        Keywords = """
            abstract and and! as assert base begin class default delegate do do! done downcast downto elif else end exception extern finally fixed for
            fun function global if in inherit inline interface internal lazy let let! match match! member module mutable namespace new not of open
            or override private public rec return return! select sig static struct then to try type upcast use use! val void when while while! with
            yield yield!
            """,
        Types = """
            bool byte char decimal double exn float float32 int int16 int32 int64 list nativeint obj option sbyte seq single string uint uint16 uint32
            uint64 unit voption
            """,
        Literals = "true false null None Some Ok Error",
        BuiltIns = "async box failwith failwithf id ignore nameof printf printfn query raise sprintf task typeof unbox",
    };

    public static LanguageTable VisualBasic { get; } = new()
    {
        IgnoresCase = true,
        Comments = [new CommentSyntax("'"), new CommentSyntax("REM") { IsWord = true }],
        Texts =
        [
            new QuotedSyntax("$\"", s_verbatim with { Holes = [s_hole] }),
            new QuotedSyntax("\"", s_verbatim),
        ],
        Readers = [Date, OtherBase, CharacterSuffix, Bracketed, VisualBasicDirective],
        Keywords = """
            AddHandler AddressOf Aggregate Alias And AndAlso As Async Await Boolean ByRef Byte ByVal Call Case Catch CBool CByte CChar CDate CDbl CDec
            Char CInt Class CLng CObj Const Continue CSByte CShort CSng CStr CType CUInt CULng CUShort Custom Date Decimal Declare Default Delegate
            Dim DirectCast Do Double Each Else ElseIf End Enum Erase Error Event Exit Finally For Friend From Function Get GetType GetXmlNamespace
            Global GoTo Group Handles If Implements Imports In Inherits Integer Interface Into Is IsNot Iterator Join Let Lib Like Long Loop Me Mod
            Module MustInherit MustOverride MyBase MyClass NameOf Namespace Narrowing New Next Not NotInheritable NotOverridable Object Of On
            Operator Option Optional Or Order OrElse Overloads Overridable Overrides ParamArray Partial Private Property Protected Public
            RaiseEvent ReadOnly ReDim RemoveHandler Resume Return SByte Select Set Shadows Shared Short Single Skip Static Step Stop String
            Structure Sub SyncLock Take Then Throw To Try TryCast TypeOf UInteger ULong UShort Using Wend When Where While Widening With WithEvents
            WriteOnly Xor Yield
            """,
        Literals = "True False Nothing",
    };

    /// <summary><c>#2024-03-02#</c>, <c>#3/2/2024 8:30 AM#</c>.</summary>
    private static bool Date(WordRun run)
    {
        if (run.Peek(0) != '#' || !(CodePainter.IsDigit(run.Peek(1)) || (run.Peek(1) == ' ' && CodePainter.IsDigit(run.Peek(2)))))
        {
            return false;
        }

        var to = run.At + 1;
        while (to < run.End && to - run.At < 40 && (char.IsLetterOrDigit(run.Code[to]) || run.Code[to] is '/' or '-' or ':' or ' '))
        {
            to++;
        }

        if (to >= run.End || run.Code[to] != '#')
        {
            return false;
        }

        run.Take(to + 1, CodeKind.Number);
        return true;
    }

    /// <summary><c>&amp;HFF</c>, <c>&amp;O17</c>, <c>&amp;B1010</c>.</summary>
    private static bool OtherBase(WordRun run)
    {
        if (run.Peek(0) != '&' || run.Peek(1) is not ('H' or 'h' or 'O' or 'o' or 'B' or 'b') || !IsHex(run.Peek(2)) || run.IsBehindOperand)
        {
            return false;
        }

        run.Take(run.Painter.EndOfWord(run.At + 1, run.End), CodeKind.Number);
        return true;
    }

    /// <summary><c>"x"c</c>.</summary>
    private static bool CharacterSuffix(WordRun run)
    {
        if (run.Peek(0) is not ('c' or 'C') || run.At == run.Start || run.Code[run.At - 1] != '"' || CodePainter.IsWord(run.Peek(1)))
        {
            return false;
        }

        run.Take(run.At + 1, CodeKind.String);
        return true;
    }

    private static bool IsHex(char c) => c is >= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F';

    /// <summary><c>[Class]</c> is an escaped name.</summary>
    private static bool Bracketed(WordRun run)
    {
        if (run.Peek(0) != '[' || !CodePainter.IsWord(run.Peek(1)))
        {
            return false;
        }

        var to = run.Painter.EndOfWord(run.At + 1, run.End);
        if (to >= run.End || run.Code[to] != ']')
        {
            return false;
        }

        run.TakeWord(to + 1, CodeKind.Plain);
        return true;
    }

    private static bool VisualBasicDirective(WordRun run)
    {
        if (run.Peek(0) != '#' || !run.IsFirstOnLine || !char.IsLetter(run.Peek(1)))
        {
            return false;
        }

        var line = run.Painter.Find('\n', run.At, run.End);
        run.Take(run.Has("#Region") ? line : run.Painter.Find('\'', run.At, line), CodeKind.Meta, isOperand: false);
        return true;
    }
}
