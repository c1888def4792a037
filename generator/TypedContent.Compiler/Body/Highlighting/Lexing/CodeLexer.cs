namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>Marks the tokens of a language. It never throws, whatever the code, and takes linear time.</summary>
internal abstract class CodeLexer
{
    /// <param name="painter">Has the code and receives the marks.</param>
    /// <param name="start">The start of the part in this language.</param>
    /// <param name="end">The end of the part.</param>
    public abstract void Mark(CodePainter painter, int start, int end);
}
