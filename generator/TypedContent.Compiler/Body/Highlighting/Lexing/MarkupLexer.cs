namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>What a markup language has besides tags.</summary>
internal enum MarkupFlavor
{
    Xml,

    /// <summary>Scripts and style sheets in other languages.</summary>
    Html,

    /// <summary>HTML with PHP between <c>&lt;?</c> and <c>?&gt;</c>.</summary>
    Php,

    /// <summary>HTML with C# after <c>@</c>.</summary>
    Razor,
}

/// <summary>The lexer of HTML, XML, Razor, and HTML with PHP.</summary>
internal sealed class MarkupLexer(MarkupFlavor flavor) : CodeLexer
{
    public override void Mark(CodePainter painter, int start, int end) => new MarkupRun(painter, flavor, start, end).Run();
}
