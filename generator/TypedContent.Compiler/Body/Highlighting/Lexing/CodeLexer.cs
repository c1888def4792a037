namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>Marks the pieces of a language. It never throws, whatever the code, and its time grows with the code and no faster.</summary>
internal abstract class CodeLexer
{
    /// <param name="painter">Has the code and takes the marks.</param>
    /// <param name="start">Where the language's part of the code begins.</param>
    /// <param name="end">Where it ends.</param>
    public abstract void Mark(CodePainter painter, int start, int end);
}
