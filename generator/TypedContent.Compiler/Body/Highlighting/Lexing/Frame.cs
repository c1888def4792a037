namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>The context of the lexer: code, or a string.</summary>
internal sealed class Frame
{
    /// <summary>The current string; null in code.</summary>
    public OpenText? Text { get; init; }

    /// <summary>The delimiter that ends the code, outside brackets; null if only the end does.</summary>
    public string? Close { get; init; }

    /// <summary>The interpolation hole that contains the code; null outside strings.</summary>
    public Hole? Hole { get; init; }

    /// <summary>The start of the string, including its opening delimiter.</summary>
    public int Start { get; init; }

    /// <summary>The number of open brackets in it.</summary>
    public int Depth { get; set; }

    /// <summary>The state of JSX; null outside JSX.</summary>
    public JsxState? Jsx { get; init; }

    /// <summary>The words before the open parentheses.</summary>
    public Stack<string> Parentheses { get; } = new();
}

/// <summary>The state of elements in code.</summary>
internal sealed class JsxState
{
    public int Depth { get; set; }

    public bool IsInTag { get; set; }

    public bool IsEndTag { get; set; }
}
