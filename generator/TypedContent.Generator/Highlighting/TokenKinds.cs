using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Compiler.Body.Highlighting.Lexing;

namespace TypedContent.Generator.Highlighting;

/// <summary>Classifies C# tokens by their place in the syntax tree. Names whose kind the tree does not show stay plain.</summary>
internal static class TokenKinds
{
    /// <summary>Names that are keywords where a type is expected.</summary>
    private static readonly HashSet<string> s_typeWords = new(["var", "dynamic", "nint", "nuint", "notnull", "unmanaged"], StringComparer.Ordinal);

    public static CodeKind Of(SyntaxToken token)
    {
        var kind = token.Kind();
        return kind switch
        {
            SyntaxKind.TrueKeyword or SyntaxKind.FalseKeyword or SyntaxKind.NullKeyword => CodeKind.Literal,
            SyntaxKind.NumericLiteralToken => CodeKind.Number,
            SyntaxKind.IdentifierToken => OfName(token),
            SyntaxKind.OpenBraceToken or SyntaxKind.CloseBraceToken when token.Parent is InterpolationSyntax => CodeKind.Subst,
            SyntaxKind.ColonToken when token.Parent is InterpolationFormatClauseSyntax => CodeKind.String,
            _ when SyntaxFacts.IsKeywordKind(kind) => CodeKind.Keyword,
            _ => IsText(kind) ? CodeKind.String : CodeKind.Plain,
        };
    }

    private static bool IsText(SyntaxKind kind) =>
        kind is SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.Utf8StringLiteralToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken
        or SyntaxKind.Utf8MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken
        or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.InterpolatedStringEndToken or SyntaxKind.InterpolatedSingleLineRawStringStartToken
        or SyntaxKind.InterpolatedMultiLineRawStringStartToken or SyntaxKind.InterpolatedRawStringEndToken;

    private static CodeKind OfName(SyntaxToken token) => token.Parent switch
    {
        _ when IsWord(token) => CodeKind.Keyword,
        BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or TypeParameterSyntax
            or ConstructorDeclarationSyntax or DestructorDeclarationSyntax => CodeKind.Type,
        MethodDeclarationSyntax or LocalFunctionStatementSyntax => CodeKind.Title,
        SimpleNameSyntax name => OfReference(name),
        _ => CodeKind.Plain,
    };

    /// <summary>
    /// Words that the parser treats as names but readers see as keywords, because binding would decide or because the fragment lacks context.
    /// </summary>
    private static bool IsWord(SyntaxToken token)
    {
        var next = token.GetNextToken();
        return token.Text switch
        {
            "nameof" => next.IsKind(SyntaxKind.OpenParenToken) && token.Parent?.Parent is InvocationExpressionSyntax,
            "await" => next.IsKind(SyntaxKind.IdentifierToken) || next.IsKind(SyntaxKind.ThisKeyword),
            "var" => next.IsKind(SyntaxKind.IdentifierToken) || (token.Parent is SimpleNameSyntax var && SyntaxFacts.IsInTypeOnlyContext(var)),
            var text => s_typeWords.Contains(text) && token.Parent is SimpleNameSyntax name && SyntaxFacts.IsInTypeOnlyContext(name),
        };
    }

    private static CodeKind OfReference(SimpleNameSyntax name)
    {
        if (IsInvoked(name))
        {
            return CodeKind.Title;
        }

        // In System.Text.StringBuilder, only the last name is a type.
        ExpressionSyntax whole = name;
        while (whole.Parent is QualifiedNameSyntax qualified && qualified.Right == whole)
        {
            whole = qualified;
        }

        if (whole.Parent is QualifiedNameSyntax || whole.Parent is AliasQualifiedNameSyntax { Alias: var alias } && alias == whole)
        {
            return name is GenericNameSyntax ? CodeKind.Type : CodeKind.Plain;
        }

        if (whole.Parent is UsingDirectiveSyntax directive)
        {
            return directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword) ? CodeKind.Type : CodeKind.Plain;
        }

        return name is GenericNameSyntax || name.Parent is TypeParameterConstraintClauseSyntax || SyntaxFacts.IsInTypeOnlyContext(whole)
            ? CodeKind.Type
            : CodeKind.Plain;
    }

    private static bool IsInvoked(SimpleNameSyntax name) => name.Parent switch
    {
        InvocationExpressionSyntax => true,
        MemberAccessExpressionSyntax access => access.Name == name && access.Parent is InvocationExpressionSyntax,
        MemberBindingExpressionSyntax { Parent: InvocationExpressionSyntax } => true,
        _ => false,
    };
}
