using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.References;
using TypedContent.Generator.Declaring;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Settings;
using TimeZone = TypedContent.Compiler.FrontMatter.Values.TimeZone;

namespace TypedContent.Generator.Stages;

/// <summary>The stages about entry types that the project declares in C#.</summary>
internal static class DeclaredStages
{
    /// <summary>What <c>[ContentCollection]</c> attributes in the project's C# say.</summary>
    public static IncrementalValueProvider<Items<LocatedDeclaration>> ReadDeclarations(this IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(Declaration.AttributeName, static (node, _) => node is TypeDeclarationSyntax, static (found, _) => DeclarationReader.Read(found))
            .Gather();

    public static IncrementalValueProvider<Declarations> WithoutLocations(this IncrementalValueProvider<Items<LocatedDeclaration>> declared) =>
        declared.Select(static (declared, _) => Declarations.Of(declared)).WithTrackingName(StageNames.Declarations);

    public static IncrementalValueProvider<Items<DiagnosticInfo>> FindFaults(this IncrementalValueProvider<Items<LocatedDeclaration>> declared, IncrementalValueProvider<EmitSettings> settings, IncrementalValueProvider<Items<Relation>> relations) =>
        declared.And(settings.And(relations)).Select(static (pair, _) => Declarations.FindFaults(pair.Left, pair.Right.Left, pair.Right.Right));

    /// <summary>
    /// The schemas that replace inference. From what the project says alone, not from its files: what depends on all files must not
    /// come before what is done for each.
    /// </summary>
    public static IncrementalValueProvider<Items<Keyed<DeclaredSchema>>> SelectSchemas(this IncrementalValueProvider<Declarations> declarations, IncrementalValueProvider<BuildSettings> settings) =>
        declarations
            .And(settings)
            .Select(static (pair, _) => pair.Left.All
                .Where(declaration => declaration.IsValid && declaration.IsSchema(
                    pair.Right.Namespace,
                    pair.Right.Collections.FirstOrDefault(collection => collection.Name == declaration.Collection)?.EntryType ?? CollectionInfo.EntryTypeOf(declaration.Collection)))
                .Select(declaration => new Keyed<DeclaredSchema>(declaration.Collection, declaration.Schema))
                .ToItems())
            .WithTrackingName(StageNames.Declared);

    /// <summary>Checks each file's front matter against its collection's schema, and takes the values from it.</summary>
    public static IncrementalValueProvider<Items<CompiledFile>> CheckDeclared(
        this IncrementalValueProvider<Items<CompiledFile>> compiled,
        IncrementalValueProvider<Items<Keyed<DeclaredSchema>>> schemas,
        IncrementalValueProvider<BuildSettings> settings)
    {
        var articles = schemas
            .And(settings.Select(static (settings, _) => settings.Compiler))
            .Select(static (pair, cancellation) =>
            {
                _ = TimeZone.TryParse(pair.Right.TimeZone, out var zone);
                var dates = new DateReader(zone, pair.Right.DateFormats);
                return pair.Left.ToDictionary(schema => schema.Collection, schema => new DeclaredArticle(schema.Value, dates), StringComparer.Ordinal);
            });
        return compiled
            .SelectEach(articles, static (file, articles) => articles.TryGetValue(file.Collection.Name, out var declared)
                ? file with { Article = declared.Apply(file.Article) }
                : file)
            .WithTrackingName(StageNames.Checked);
    }

    /// <summary>The collections with the entry types that the project declares, by their full names.</summary>
    public static IncrementalValueProvider<Items<CollectionInfo>> WithDeclaredTypes(
        this IncrementalValueProvider<Items<CollectionInfo>> collections,
        IncrementalValueProvider<Items<Keyed<DeclaredSchema>>> schemas,
        IncrementalValueProvider<EmitSettings> settings) =>
        collections
            .And(schemas.And(settings))
            .Select(static (pair, _) => pair.Left
                .Select(collection => pair.Right.Left.Find(collection.Name) is { } schema
                    ? collection with { EntryType = schema.Entry.Name, IsInternal = !schema.IsPublic && pair.Right.Right.Accessibility == "public" }
                    : collection)
                .ToItems());
}
