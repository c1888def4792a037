using TypedContent.Compiler.Body.Highlighting.Lexing;

namespace TypedContent.Compiler.Body.Highlighting;

/// <summary>Reads C# with the C# compiler's own lexer and parser. In a host without one, the table of C# is used.</summary>
internal interface ICodeClassifier
{
    /// <param name="code">C#, or a fragment of it, with line feeds as line ends.</param>
    /// <param name="kinds">Receives the kind of each character.</param>
    /// <returns>False if it cannot read the code. Then nothing is written.</returns>
    bool Classify(string code, CodeKind[] kinds);
}
