using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Declaring;

/// <summary>Reads the symbols of a declared type: its properties, their attributes, and keys.</summary>
internal static class DeclaredSymbols
{
    public const string EntryBase = "TypedContent.ContentEntry";
    public const string TaxonomyAttribute = "TypedContent.TaxonomyAttribute";
    public const string IndexAttribute = "TypedContent.ContentIndexAttribute";
    public const string FrontMatterAttribute = "TypedContent.FrontMatterAttribute";
    public const string FrontMatterIgnoreAttribute = "TypedContent.FrontMatterIgnoreAttribute";

    /// <summary>Whether generated code, which is in the same assembly, can use it.</summary>
    public static bool IsUsable(this Accessibility accessibility) =>
        accessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    /// <summary>The instance properties of a type and its base classes below <c>ContentEntry</c>, its own first.</summary>
    public static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? declaring = type; declaring is { SpecialType: SpecialType.None }; declaring = declaring.BaseType)
        {
            if (declaring.ToDisplayString() == EntryBase)
            {
                yield break;
            }

            var all = declaring.GetMembers().OfType<IPropertySymbol>()
                .Where(property => !property.IsStatic && !property.IsIndexer && !property.IsImplicitlyDeclared)
                .Where(property => property.ExplicitInterfaceImplementations.Length == 0 && property.DeclaredAccessibility.IsUsable());
            foreach (var property in all)
            {
                yield return property;
            }
        }
    }

    /// <summary>Whether a type is an entry type: by its base class, or by the project's attribute.</summary>
    public static bool IsEntry(INamedTypeSymbol type) =>
        type.BaseType?.ToDisplayString() == EntryBase || Attribute(type, Declaration.AttributeName) is not null;

    /// <summary>The front matter key of a property: the one in its attribute, or else its name in camel case.</summary>
    public static string KeyOf(IPropertySymbol property) => KeyOf(property.GetAttributes(), property.Name);

    public static string KeyOf(IEnumerable<AttributeData> attributes, string name) =>
        Attribute(attributes, FrontMatterAttribute)?.ConstructorArguments.FirstOrDefault().Value as string ?? Camel(name);

    public static AttributeData? Attribute(ISymbol symbol, string name) => Attribute(symbol.GetAttributes(), name);

    private static AttributeData? Attribute(IEnumerable<AttributeData> attributes, string name) =>
        attributes.FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == name);

    private static string Camel(string name) =>
        name.Length < 2 || !char.IsUpper(name[1]) ? Casing.ToLower(name[0]) + name.Substring(1) : name;
}
