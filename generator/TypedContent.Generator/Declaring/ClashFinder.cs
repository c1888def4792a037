using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Declaring;

/// <summary>Finds causes for generated code to fail: an old C# version, and names that two generated types share or that are types of the project.</summary>
internal static class ClashFinder
{
    private const LanguageVersion OldestLanguage = LanguageVersion.CSharp12;

    public static Items<Clash> Find(
        CSharpCompilation compilation,
        LanguageVersion language,
        Items<CollectionInfo> collections,
        Declarations declarations,
        EmitSettings settings,
        RazorNamespaces razor)
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

        // Faults of a declared type are reported where it is declared.
        var invalid = collections.Where(collection => declarations.Find(collection.Name) is { IsValid: false }).ToArray();
        var clashes = invalid.Select(collection => new Clash(collection.Name, null)).ToList();
        clashes.AddRange(GeneratedNames.FindClashes(
            collections.Except(invalid).ToArray(), collection => EntryTypeIn(settings.Namespace, collection, declarations)));

        var types = new ProjectTypes(compilation, settings.Namespace, razor);
        foreach (var collection in collections.Where(collection => clashes.All(clash => clash.Collection != collection.Name)).ToArray())
        {
            var found = FindIn(types, collection, declarations.Find(collection.Name), settings).ToArray();
            clashes.AddRange(found.Select(clash => new Clash(collection.Name, clash)));
            if (found.Length == 0)
            {
                clashes.AddRange(FindShadowed(types, collection, declarations.Find(collection.Name), settings).Select(warning => new Clash("", warning)));
            }
        }

        return clashes.ToItems();
    }

    private static IEnumerable<DiagnosticInfo> FindIn(ProjectTypes types, CollectionInfo collection, Declaration? declared, EmitSettings settings)
    {
        var schema = declared?.IsSchema(settings.Namespace, collection.EntryType) == true ? declared.Schema : null;
        var entryType = schema?.TypeName ?? collection.EntryType;
        (string Item, string Name, string? Fault)[] names =
        [
            (GeneratedNames.CollectionItem, collection.Name, GeneratedNames.FindFault(collection.Name)),
            (GeneratedNames.EntryTypeItem, entryType, (schema is null ? GeneratedNames.FindFault(entryType) : null)
                ?? GeneratedNames.FindEntryFault(entryType)),
        ];
        foreach (var (item, faulty, fault) in names)
        {
            if (fault is not null)
            {
                yield return new DiagnosticInfo(FindingIds.InvalidCollectionName, null, [item, faulty, fault]);
            }
        }

        foreach (var name in NamesOf(collection, declared, settings))
        {
            if (types.FindFixed(name) is { } location)
            {
                yield return new DiagnosticInfo(FindingIds.TypeExists, location, [types.FullNameOf(name)]);
            }
        }
    }

    /// <summary>Finds generated types whose names C# could read as a namespace, or the other way around.</summary>
    private static IEnumerable<DiagnosticInfo> FindShadowed(ProjectTypes types, CollectionInfo collection, Declaration? declared, EmitSettings settings) =>
        NamesOf(collection, declared, settings)
            .Where(name => settings.Namespace.Split('.')[0] == name || types.IsOutermostNamespace(name))
            .Select(name => new DiagnosticInfo(FindingIds.NamespaceShadowed, null, [name]));

    private static string[] NamesOf(CollectionInfo collection, Declaration? declared, EmitSettings settings) =>
        declared?.IsSchema(settings.Namespace, collection.EntryType) == true
            ? [collection.Name, collection.CompiledName]
            : [collection.Name, collection.CompiledName, collection.EntryType];

    private static string? EntryTypeIn(string @namespace, CollectionInfo collection, Declarations declarations) =>
        declarations.Find(collection.Name) is not { } declared || !declared.IsSchema(@namespace, collection.EntryType) ? collection.EntryType
        : declared.Schema.Namespace == @namespace ? declared.Schema.TypeName
        : null;

    private static FileLocation ToLocation(SyntaxNode declaration) => SymbolLocations.Of(declaration switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.GetLocation(),
        BaseNamespaceDeclarationSyntax scope => scope.Name.GetLocation(),
        _ => declaration.GetLocation(),
    });

    /// <summary>The project's own types and namespaces, without those of its libraries.</summary>
    private sealed class ProjectTypes(CSharpCompilation compilation, string @namespace, RazorNamespaces razor)
    {
        private readonly INamespaceSymbol? _scope = @namespace.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Aggregate(
            (INamespaceSymbol?)compilation.Assembly.GlobalNamespace,
            (scope, part) => scope?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part));

        /// <summary>
        /// A declaration that conflicts with a generated class: anything except a partial class. Several types may have one name: a class and a struct, one of
        /// them the stub of the package's targets.
        /// </summary>
        public FileLocation? FindFixed(string name) => (_scope?.GetMembers(name) ?? [])
            .Where(member => member is INamespaceSymbol or INamedTypeSymbol { Arity: 0 })
            .SelectMany(member => member.DeclaringSyntaxReferences)
            .Select(reference => reference.GetSyntax())
            .Where(syntax => syntax is not ClassDeclarationSyntax declaration || !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            .Select(ToLocation)
            .FirstOrDefault()
            ?? (razor.Find(name) is { } component ? new FileLocation(component, default) : null);

        public string FullNameOf(string name) => @namespace.Length == 0 ? name : @namespace + "." + name;

        /// <summary>Whether there is a top-level namespace with this name, in the project or in a library.</summary>
        public bool IsOutermostNamespace(string name) => compilation.GlobalNamespace.GetMembers(name).OfType<INamespaceSymbol>().Any();
    }
}
