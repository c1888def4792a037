using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Declaring;

/// <summary>
/// Reads partial properties whose type is an entry, or a list of entries. Whether the type is one of entries at all, only the
/// project's collections tell.
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

    /// <summary>Whether a property is one that the generator implements: partial, without a setter and without a body.</summary>
    public static bool IsReference(IPropertySymbol property) =>
        property.SetMethod is null && property.IsPartialDefinition && property.PartialImplementationPart is null;

    public DeclaredReference Read(IPropertySymbol property)
    {
        // By name: the type of a collection without a schema is generated only now, so it is not a type yet.
        var list = property.Type is INamedTypeSymbol { Arity: 1 } generic && s_lists.Contains(generic.ConstructedFrom.ToDisplayString(s_unbound))
            ? generic
            : null;
        var type = list?.TypeArguments[0] ?? property.Type;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            // What an unknown type with a question mark is taken for.
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
    /// Whether the property is written with a question mark, or where nothing is said about null. The symbol does not tell: the type may not exist yet.
    /// </summary>
    private bool IsNullable(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is PropertyDeclarationSyntax { Type: var type }
        && (type is NullableTypeSyntax || !model.GetNullableContext(type.SpanStart).AnnotationsEnabled());
}
