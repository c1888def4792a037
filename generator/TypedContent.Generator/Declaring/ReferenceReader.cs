using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Declaring;

/// <summary>
/// Reads partial properties whose type is an entry or a list of entries. Whether the type is an entry type is known only with the project's collections.
/// </summary>
internal sealed class ReferenceReader(SemanticModel model)
{
    private static readonly SymbolDisplayFormat s_unbound =
        SymbolDisplayFormat.FullyQualifiedFormat.WithGenericsOptions(SymbolDisplayGenericsOptions.None);

    private static readonly SymbolDisplayFormat s_nullable = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly HashSet<string> s_lists = new(StringComparer.Ordinal)
    {
        "global::System.Collections.Generic.IReadOnlyList",
        "global::System.Collections.Generic.IReadOnlyCollection",
        "global::System.Collections.Generic.IEnumerable",
    };

    /// <summary>Whether the generator implements a property: it is partial, with neither a setter nor a body.</summary>
    public static bool IsReference(IPropertySymbol property) =>
        property.SetMethod is null && property.IsPartialDefinition && property.PartialImplementationPart is null;

    public DeclaredReference Read(IPropertySymbol property)
    {
        // By name: the type of a collection without a schema has yet to be generated, so it does not exist here.
        var list = property.Type is INamedTypeSymbol { Arity: 1 } generic && s_lists.Contains(generic.ConstructedFrom.ToDisplayString(s_unbound))
            ? generic
            : null;
        var type = list?.TypeArguments[0] ?? property.Type;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            // Roslyn treats an unknown type with a question mark as Nullable<T>.
            type = nullable.TypeArguments[0];
        }

        var key = DeclaredSymbols.KeyOf(property);
        var isNamed = DeclaredSymbols.Attribute(property, DeclaredSymbols.FrontMatterAttribute) is not null;
        var name = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return new DeclaredReference(property.Name, key, name)
        {
            Keys = !isNamed && KnownKeys.Of(property.Name) is { } keys ? keys.ToEquatableArray() : [KeyFolding.Fold(key)],
            ListType = list?.ConstructedFrom.ToDisplayString(s_unbound),
            IsNullable = IsNullable(property),
            Accessibility = SyntaxFacts.GetText(property.DeclaredAccessibility),
            TypeText = property.Type.ToDisplayString(s_nullable),
        };
    }

    /// <summary>
    /// Whether the property's type has a question mark, or nullable annotations are disabled. The symbol does not tell, because the type may not exist yet.
    /// </summary>
    private bool IsNullable(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is PropertyDeclarationSyntax { Type: var type }
        && (type is NullableTypeSyntax || !model.GetNullableContext(type.SpanStart).AnnotationsEnabled());
}
