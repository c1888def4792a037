using TypedContent.Compiler.Body.Highlighting.Lexing;

namespace TypedContent.Compiler.Body.Highlighting.Languages;

/// <summary>C# 14, for hosts without a C# compiler, and for code in Razor.</summary>
internal static class CSharpTable
{
    private static readonly Hole s_hole = new("{", "}") { IsDoubled = true, HasFormat = true };
    private static readonly OpenText s_verbatim = new("\"") { Escape = '\0', IsDoubled = true, SpansLines = true };

    public static LanguageTable Table { get; } = new()
    {
        Comments = [CommentSyntax.Slashes, CommentSyntax.Block],
        Texts =
        [
            new RawQuotesSyntax(most: 64),
            new QuotedSyntax("$@\"", s_verbatim with { Holes = [s_hole] }),
            new QuotedSyntax("@$\"", s_verbatim with { Holes = [s_hole] }),
            new QuotedSyntax("@\"", s_verbatim),
            new QuotedSyntax("$\"", new OpenText("\"") { Holes = [s_hole] }),
            QuotedSyntax.Double,
            QuotedSyntax.Single,
        ],
        Readers = [Readers.LineDirective],
        WordStarts = "@",
        Keywords = """
            abstract as async await base bool break byte case catch char checked class const continue decimal default delegate do double else enum
            event explicit extern finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new object
            operator out override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct
            switch this throw try typeof uint ulong unchecked unsafe ushort using virtual void volatile while
            """,
        Literals = "true false null",
        Contextual = """
            add alias allows and ascending by descending dynamic extension field file from get global group init into join let managed nint
            not notnull nuint on or orderby partial record remove required scoped select set unmanaged var when where with yield
            """,
        ContextualStops = "=.,):](+*/&|?!",
        BuiltIns = "nameof",
    };
}
