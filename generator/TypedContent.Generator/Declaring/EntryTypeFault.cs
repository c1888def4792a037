using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Compiler.Naming;

namespace TypedContent.Generator.Declaring;

/// <summary>Checks whether a declared type can be a collection's entry type.</summary>
internal static class EntryTypeFault
{
    /// <returns>A description of the fault; null if there is none.</returns>
    public static string? Find(INamedTypeSymbol type, TypeDeclarationSyntax syntax) => type switch
    {
        { IsRecord: true } => "it is a record, which cannot have ContentEntry as its base class",
        { IsStatic: true } => "it is static",
        { TypeKind: not TypeKind.Class } => "it is not a class",
        { ContainingType: { } outer } => $"it is nested in {outer.Name}",
        _ when !syntax.Modifiers.Any(SyntaxKind.PartialKeyword) => "it is not partial",
        { Arity: > 0 } => "it is generic",
        { IsAbstract: true } => "it is abstract",
        { IsFileLocal: true } => "it is local to its file",
        { BaseType: { SpecialType: not SpecialType.System_Object } @base } when @base.ToDisplayString() != DeclaredSymbols.EntryBase =>
            $"its base class is {@base.Name}",
        _ when !type.InstanceConstructors.Any(constructor => constructor.Parameters.Length == 0 && constructor.DeclaredAccessibility.IsUsable()) =>
            "it has no parameterless constructor that generated code can use",
        _ => FindHidden(type) is { } hidden ? $"its member '{hidden}' would hide the one that every entry has" : null,
    };

    private static string? FindHidden(INamedTypeSymbol type) =>
        type.MemberNames.Where(EntryMembers.IsInLibrary).OrderBy(name => name, StringComparer.Ordinal).FirstOrDefault();
}
