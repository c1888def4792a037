namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>A hole with code in a string: <c>${…}</c>, <c>\(…)</c>.</summary>
/// <param name="Open">The opening delimiter. In a longer run of braces, the last ones open the hole.</param>
/// <param name="Close">The closing delimiter, outside brackets.</param>
internal sealed record Hole(string Open, string Close)
{
    /// <summary>Whether a doubled opening brace is an escaped brace.</summary>
    public bool IsDoubled { get; init; }

    /// <summary>Whether a colon outside brackets begins a format: <c>{date:yyyy}</c>.</summary>
    public bool HasFormat { get; init; }

    public CodeKind Kind { get; init; } = CodeKind.Subst;

    public static Hole Dollar { get; } = new("${", "}");
}

/// <summary>The rules for a string after its opening delimiter.</summary>
/// <param name="Close">The closing delimiter.</param>
internal sealed record OpenText(string Close)
{
    /// <summary>The escape character; NUL for none.</summary>
    public char Escape { get; init; } = '\\';

    /// <summary>Whether a doubled closing delimiter is an escaped one.</summary>
    public bool IsDoubled { get; init; }

    /// <summary>Whether it may span lines. If not, an unclosed one ends with its line.</summary>
    public bool SpansLines { get; init; }

    /// <summary>Whether its closing delimiter must be first on a line, after blanks if those are allowed.</summary>
    public bool ClosesOnOwnLine { get; init; }

    /// <summary>Whether the last quotes of a longer run close it.</summary>
    public bool ClosesAtEndOfRun { get; init; }

    /// <summary>Whether its closing delimiter belongs to the code around it.</summary>
    public bool LeavesClose { get; init; }

    /// <summary>The opening character of nested pairs, as in <c>%w[a [b]]</c>; NUL for none.</summary>
    public char Nests { get; init; }

    /// <summary>The character before a variable's name in it: <c>$name</c>; NUL for none.</summary>
    public char Sigil { get; init; }

    /// <summary>Whether a variable may have a scope: <c>$env:PATH</c>.</summary>
    public bool HasScopes { get; init; }

    /// <summary>Whether letters may follow its closing delimiter, such as the flags of a regular expression.</summary>
    public bool HasFlags { get; init; }

    public IReadOnlyList<Hole> Holes { get; init; } = [];

    public CodeKind Kind { get; init; } = CodeKind.String;
}
