namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>What the lexer is in: code, or a text.</summary>
internal sealed class Frame
{
    /// <summary>The text that it is in; null in code.</summary>
    public OpenText? Text { get; init; }

    /// <summary>What ends the code, outside of brackets; null where only the end does.</summary>
    public string? Close { get; init; }

    /// <summary>The code's place in a text; null where it is not in one.</summary>
    public Hole? Hole { get; init; }

    /// <summary>Where the text begins, with its opening.</summary>
    public int Start { get; init; }

    /// <summary>Brackets that are open in it.</summary>
    public int Depth { get; set; }

    /// <summary>JSX that it is in; null for none.</summary>
    public JsxState? Jsx { get; init; }

    /// <summary>The words before the parentheses that are open.</summary>
    public Stack<string> Parentheses { get; } = new();
}

/// <summary>Elements in code.</summary>
internal sealed class JsxState
{
    public int Depth { get; set; }

    public bool IsInTag { get; set; }

    public bool IsEndTag { get; set; }
}
