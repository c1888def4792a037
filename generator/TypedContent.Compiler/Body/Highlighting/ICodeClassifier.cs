using TypedContent.Compiler.Body.Highlighting.Lexing;

namespace TypedContent.Compiler.Body.Highlighting;

/// <summary>Reads C# with the C# compiler's own lexer and parser. The host has one, or has none: then the table of C# does.</summary>
internal interface ICodeClassifier
{
    /// <param name="code">C#, also a fragment of it, with line feeds for line ends.</param>
    /// <param name="kinds">Takes the kind of each of its characters.</param>
    /// <returns>False where it cannot tell; nothing is written then.</returns>
    bool Classify(string code, CodeKind[] kinds);
}
