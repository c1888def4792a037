using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace TypedContent.Generator.Tests.HotReloads;

/// <summary>The difference between two compilations of a project, in the form that an editor passes to the compiler for a hot reload.</summary>
/// <param name="Updated">The methods with different bodies.</param>
/// <param name="Others">Any other difference: added or removed members, and changed constants. A hot reload must not contain any of these.</param>
internal sealed record CodeDifference(IReadOnlyList<SemanticEdit> Updated, IReadOnlyList<string> Others)
{
    public static CodeDifference Between(CSharpCompilation before, CSharpCompilation after)
    {
        var old = MembersOf(before);
        var now = MembersOf(after);
        var updated = new List<SemanticEdit>();
        var others = old.Keys.Except(now.Keys).Select(id => "removed " + id).Concat(now.Keys.Except(old.Keys).Select(id => "added " + id)).ToList();
        foreach (var (id, symbol) in now)
        {
            if (!old.TryGetValue(id, out var was) || TextOf(was) == TextOf(symbol))
            {
                continue;
            }

            if (symbol is IMethodSymbol)
            {
                updated.Add(new SemanticEdit(SemanticEditKind.Update, was, symbol));
            }
            else
            {
                others.Add("changed " + id);
            }
        }

        return new CodeDifference(updated, [.. others.Order(StringComparer.Ordinal)]);
    }

    private static Dictionary<string, ISymbol> MembersOf(CSharpCompilation compilation)
    {
        var members = new Dictionary<string, ISymbol>(StringComparer.Ordinal);
        var containers = new Stack<INamespaceOrTypeSymbol>([compilation.Assembly.GlobalNamespace]);
        while (containers.TryPop(out var container))
        {
            foreach (var member in container.GetMembers())
            {
                if (member is INamespaceOrTypeSymbol inner)
                {
                    containers.Push(inner);
                }

                if (member is not INamespaceSymbol && member.DeclaringSyntaxReferences.Length > 0)
                {
                    members.Add(member.GetDocumentationCommentId() + (member is IMethodSymbol { MethodKind: var kind } ? " " + kind : ""), member);
                }
            }
        }

        return members;
    }

    /// <summary>The text of the symbol itself, without its members and comments.</summary>
    private static string TextOf(ISymbol symbol) => string.Join("\n", symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax() switch
    {
        TypeDeclarationSyntax type when symbol is IMethodSymbol => $"{type.ParameterList} {type.BaseList}",
        TypeDeclarationSyntax type => $"{type.Modifiers} {type.Identifier} {type.BaseList?.Types.Select(based => based.Type.ToString()).FirstOrDefault()}",
        PropertyDeclarationSyntax { ExpressionBody: not null } property when symbol is IPropertySymbol => $"{property.Modifiers} {property.Type} {property.Identifier}",
        var syntax => syntax.ToString(),
    }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
