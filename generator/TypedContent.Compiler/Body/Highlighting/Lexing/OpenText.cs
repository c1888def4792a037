namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>Code in a text: <c>${…}</c>, <c>\(…)</c>.</summary>
/// <param name="Open">What it begins with. Of a run of braces that is longer, the last ones open it.</param>
/// <param name="Close">What it ends with, outside of brackets.</param>
internal sealed record Hole(string Open, string Close)
{
    /// <summary>Whether two of its openings are a brace of the text.</summary>
    public bool IsDoubled { get; init; }

    /// <summary>Whether a colon outside of brackets begins a format: <c>{date:yyyy}</c>.</summary>
    public bool HasFormat { get; init; }

    public CodeKind Kind { get; init; } = CodeKind.Subst;

    public static Hole Dollar { get; } = new("${", "}");
}

/// <summary>A text in code: how it goes on behind its opening, and where it ends.</summary>
/// <param name="Close">What it ends with.</param>
internal sealed record OpenText(string Close)
{
    /// <summary>What takes the next character its meaning; NUL for none.</summary>
    public char Escape { get; init; } = '\\';

    /// <summary>Whether two closings are one of the text.</summary>
    public bool IsDoubled { get; init; }

    /// <summary>Whether it may go over lines. One that may not ends with its line where it is not closed.</summary>
    public bool SpansLines { get; init; }

    /// <summary>Whether its closing is the first of a line, behind blanks if those are allowed.</summary>
    public bool ClosesOnOwnLine { get; init; }

    /// <summary>Whether the last ones of more closing quotes close it.</summary>
    public bool ClosesAtEndOfRun { get; init; }

    /// <summary>Whether its closing belongs to what is around it.</summary>
    public bool LeavesClose { get; init; }

    /// <summary>What opens a pair in it that its closing closes, as in <c>%w[a [b]]</c>; NUL for none.</summary>
    public char Nests { get; init; }

    /// <summary>What names a variable in it: <c>$name</c>; NUL for none.</summary>
    public char Sigil { get; init; }

    /// <summary>Whether a variable may be one of a scope: <c>$env:PATH</c>.</summary>
    public bool HasScopes { get; init; }

    /// <summary>Letters that may follow its closing, such as the flags of a regular expression.</summary>
    public bool HasFlags { get; init; }

    public IReadOnlyList<Hole> Holes { get; init; } = [];

    public CodeKind Kind { get; init; } = CodeKind.String;
}
