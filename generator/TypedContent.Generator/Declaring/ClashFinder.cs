using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Emission;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Declaring;

/// <summary>Looks for what would make generated code fail: an old C#, or types of the project that have its types' names.</summary>
internal static class ClashFinder
{
    private const LanguageVersion OldestLanguage = LanguageVersion.CSharp12;

    public static Items<Clash> Find(CSharpCompilation compilation, LanguageVersion language, Items<CollectionInfo> collections, Declarations declarations, EmitSettings settings, RazorNamespaces razor)
    {
        if (language < OldestLanguage)
        {
            var versions = new EquatableArray<string>([language.ToDisplayString(), OldestLanguage.ToDisplayString()]);
            return collections.Count == 0 ? [] : [new Clash(null, new DiagnosticInfo(FindingIds.LanguageVersion, null, versions))];
        }

        if (collections.Count > 0 && compilation.GetTypesByMetadataName("TypedContent.ContentEntry").IsEmpty)
        {
            return [new Clash(null, new DiagnosticInfo(FindingIds.LibraryNotReferenced, null, default))];
        }

        var clashes = new List<Clash>();
        foreach (var collection in collections)
        {
            var declared = declarations.Find(collection.Name);
            if (declared is { IsValid: false })
            {
                // Said where the type is declared.
                clashes.Add(new Clash(collection.Name, null));
                continue;
            }

            string[] names = [collection.Name, CatalogEmitter.ClassName(collection), .. declared is null || !declared.IsSchema(settings.Namespace, collection.EntryType) ? [collection.EntryType] : Array.Empty<string>()];
            foreach (var name in names)
            {
                var fullName = settings.Namespace.Length == 0 ? name : settings.Namespace + "." + name;
                if (FindTypes(compilation, settings.Namespace, name).Select(FindFixedDeclaration).FirstOrDefault(found => found is not null) is { } declaration)
                {
                    clashes.Add(new Clash(collection.Name, new DiagnosticInfo(FindingIds.TypeExists, ToLocation(declaration), [fullName])));
                }
                else if (FindNamespace(compilation, settings.Namespace, name) is { } location)
                {
                    clashes.Add(new Clash(collection.Name, new DiagnosticInfo(FindingIds.TypeExists, location, [$"namespace {fullName}"])));
                }
                else if (razor.Find(fullName) is { } path)
                {
                    clashes.Add(new Clash(collection.Name, new DiagnosticInfo(FindingIds.TypeExists, new FileLocation(path, default), [$"namespace {fullName}"])));
                }
            }
        }

        return clashes.ToItems();
    }

    /// <summary>All types of the project with this name: a class and a struct of one name are two, one of them the targets' own stub.</summary>
    private static ImmutableArray<INamedTypeSymbol> FindTypes(CSharpCompilation compilation, string @namespace, string name) =>
        FindScope(compilation, @namespace)?.GetTypeMembers(name, arity: 0) ?? [];

    /// <summary>Where the project declares a namespace of this name: the compiler allows no type beside it.</summary>
    private static FileLocation? FindNamespace(CSharpCompilation compilation, string @namespace, string name) =>
        FindScope(compilation, @namespace)?.GetNamespaceMembers().FirstOrDefault(member => member.Name == name)?.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax())
            .OfType<BaseNamespaceDeclarationSyntax>()
            .Select(declaration => SymbolLocations.Of(declaration.Name.GetLocation()))
            .FirstOrDefault();

    private static INamespaceSymbol? FindScope(CSharpCompilation compilation, string @namespace)
    {
        INamespaceSymbol? scope = compilation.Assembly.GlobalNamespace;
        foreach (var part in @namespace.Split(['.'], StringSplitOptions.RemoveEmptyEntries))
        {
            scope = scope?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part);
        }

        return scope;
    }

    /// <summary>The declaration that leaves no room for ours: anything but a partial class.</summary>
    private static SyntaxNode? FindFixedDeclaration(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax())
            .FirstOrDefault(syntax => syntax is not ClassDeclarationSyntax declaration || !declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static FileLocation ToLocation(SyntaxNode declaration) =>
        SymbolLocations.Of(declaration is BaseTypeDeclarationSyntax type ? type.Identifier.GetLocation() : declaration.GetLocation());
}
