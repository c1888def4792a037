using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Compiler.Includes;

namespace TypedContent.Generator.Symbols;

/// <summary>Looks up the names in articles in the project's code.</summary>
internal static class SymbolReader
{
    /// <param name="names">The names.</param>
    /// <param name="compilation">The project, without generated code.</param>
    /// <param name="rootNamespace">The project's root namespace; empty if there is none.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public static IEnumerable<CodeSymbol> Read(IEnumerable<CodeName> names, Compilation compilation, string rootNamespace, CancellationToken cancellation)
    {
        var resolver = new SymbolResolver(compilation, rootNamespace, cancellation);
        foreach (var name in names)
        {
            var symbols = resolver.Find(name.Written, out var fault);
            yield return symbols.Count == 0
                ? new CodeSymbol(name.Written, "", "", "", fault.Length > 0 ? fault : "The project does not declare it.")
                : Describe(name, symbols, cancellation);
        }
    }

    private static CodeSymbol Describe(CodeName name, IReadOnlyList<ISymbol> symbols, CancellationToken cancellation)
    {
        var symbol = symbols[0];
        var container = symbol as INamespaceOrTypeSymbol ?? symbol.ContainingType;
        var member = symbol switch
        {
            INamespaceOrTypeSymbol => "",
            IMethodSymbol { MethodKind: MethodKind.Constructor } => "-ctor",
            IPropertySymbol { IsIndexer: true } => "Item",
            _ => symbol.Name,
        };
        var source = name.IsShown ? string.Join("\n\n", symbols.SelectMany(symbol => Declarations(symbol, cancellation))) : "";
        var fault = !name.IsShown || source.Length > 0 ? ""
            : symbol is INamespaceSymbol ? "It is a namespace."
            : $"It comes from {symbol.ContainingAssembly?.Name ?? "a library"}, whose code is not the project's.";
        return new CodeSymbol(name.Written, SymbolResolver.FullName(container), member, source, fault);
    }

    /// <summary>The source text of each declaration, including attributes but not the comments before it.</summary>
    private static IEnumerable<string> Declarations(ISymbol symbol, CancellationToken cancellation) =>
        symbol is INamespaceSymbol ? [] : symbol.DeclaringSyntaxReferences.Select(reference =>
        {
            var node = reference.GetSyntax(cancellation);
            var whole = node switch
            {
                VariableDeclaratorSyntax { Parent.Parent: MemberDeclarationSyntax field } => field,
                _ => node,
            };

            // Keep the indent of the first line, so that all lines can be unindented by the same amount.
            var text = whole.SyntaxTree.GetText(cancellation);
            var line = text.Lines.GetLineFromPosition(whole.SpanStart);
            var indent = text.ToString(new Microsoft.CodeAnalysis.Text.TextSpan(line.Start, whole.SpanStart - line.Start));
            return (string.IsNullOrWhiteSpace(indent) ? indent : "") + text.ToString(whole.Span);
        });
}
