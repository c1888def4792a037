using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Body.Highlighting;
using TypedContent.Compiler.Body.Highlighting.Lexing;

namespace TypedContent.Generator.Highlighting;

/// <summary>
/// Classifies C# with the compiler's own lexer and parser, which know contextual keywords. Fragments work too: members, statements, and code with its end
/// missing.
/// </summary>
internal sealed class CSharpClassifier : ICodeClassifier
{
    /// <summary>Longer code is left to the table-based highlighter, because the parser's lookahead can scan the same code many times.</summary>
    private const int Longest = 30_000;

    /// <summary>The maximum nesting of brackets. The parser looks ahead from each of them.</summary>
    private const int Deepest = 100;

    /// <summary>The maximum nesting of code that directives disable.</summary>
    private const int DeepestDirectives = 3;

    private static readonly CSharpParseOptions s_program = new(LanguageVersion.Preview, DocumentationMode.None);
    private static readonly CSharpParseOptions s_script = s_program.WithKind(SourceCodeKind.Script);

    public static CSharpClassifier Instance { get; } = new();

    /// <inheritdoc />
    [SuppressMessage(
        "Design", "CA1031:Do not catch general exception types", Justification = "A listing that the parser fails over is no reason for an article to fail.")]
    public bool Classify(string code, CodeKind[] kinds)
    {
        if (code.Length > Longest || IsTooDeep(code))
        {
            return false;
        }

        try
        {
            Mark(code, 0, kinds, DeepestDirectives);
            return true;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Array.Clear(kinds, 0, kinds.Length);
            return false;
        }
    }

    private static bool IsTooDeep(string code)
    {
        var brackets = 0;
        var angles = 0;
        foreach (var c in code)
        {
            brackets += c is '(' or '[' or '{' ? 1 : c is ')' or ']' or '}' && brackets > 0 ? -1 : 0;
            angles = c is ';' or '{' or '}' ? 0 : c == '<' ? angles + 1 : c == '>' && angles > 0 ? angles - 1 : angles;
            if (brackets > Deepest || angles > Deepest)
            {
                return true;
            }
        }

        return false;
    }

    private static void Mark(string code, int offset, CodeKind[] kinds, int depth)
    {
        foreach (var token in Parse(code).DescendantTokens())
        {
            MarkTrivia(code, token.LeadingTrivia, offset, kinds, depth);
            MarkToken(token, offset, kinds);
            MarkTrivia(code, token.TrailingTrivia, offset, kinds, depth);
        }
    }

    /// <summary>Parses the code as a program or as a script (which allows members next to statements), whichever has fewer errors.</summary>
    private static SyntaxNode Parse(string code)
    {
        var text = SourceText.From(code);
        var program = CSharpSyntaxTree.ParseText(text, s_program);
        var errors = Errors(program);
        if (errors == 0)
        {
            return program.GetRoot();
        }

        var script = CSharpSyntaxTree.ParseText(text, s_script);
        return Errors(script) < errors ? script.GetRoot() : program.GetRoot();

        static int Errors(SyntaxTree tree) => tree.GetDiagnostics().Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    private static void MarkToken(SyntaxToken token, int offset, CodeKind[] kinds)
    {
        var kind = TokenKinds.Of(token);
        if (kind != CodeKind.Plain)
        {
            Paint(kinds, offset, token.Span, kind);
        }
    }

    private static void MarkTrivia(string code, SyntaxTriviaList list, int offset, CodeKind[] kinds, int depth)
    {
        foreach (var trivia in list)
        {
            switch (trivia.Kind())
            {
                case SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia
                    or SyntaxKind.MultiLineDocumentationCommentTrivia or SyntaxKind.ShebangDirectiveTrivia:
                    Paint(kinds, offset, trivia.Span, CodeKind.Comment);
                    break;
                case SyntaxKind.DisabledTextTrivia when depth > 0:
                    Mark(code.Substring(trivia.SpanStart, trivia.Span.Length), offset + trivia.SpanStart, kinds, depth - 1);
                    break;
                case SyntaxKind.SkippedTokensTrivia:
                    foreach (var token in trivia.GetStructure()!.DescendantTokens())
                    {
                        MarkTrivia(code, token.LeadingTrivia, offset, kinds, depth);
                        MarkToken(token, offset, kinds);
                        MarkTrivia(code, token.TrailingTrivia, offset, kinds, depth);
                    }

                    break;
                case var kind when SyntaxFacts.IsPreprocessorDirective(kind):
                    MarkDirective(trivia, offset, kinds);
                    break;
            }
        }
    }

    private static void MarkDirective(SyntaxTrivia directive, int offset, CodeKind[] kinds)
    {
        foreach (var token in directive.GetStructure()!.DescendantTokens())
        {
            Paint(kinds, offset, token.Span, CodeKind.Meta);
            foreach (var trivia in token.LeadingTrivia.Concat(token.TrailingTrivia).Where(trivia => !trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
            {
                Paint(kinds, offset, trivia.Span, trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) ? CodeKind.Comment : CodeKind.Meta);
            }
        }
    }

    private static void Paint(CodeKind[] kinds, int offset, TextSpan span, CodeKind kind)
    {
        for (var i = offset + span.Start; i < offset + span.End; i++)
        {
            kinds[i] = kind;
        }
    }
}
