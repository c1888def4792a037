using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.References;
using TypedContent.Generator.Declaring;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Settings;
using TimeZone = TypedContent.Compiler.FrontMatter.Values.TimeZone;

namespace TypedContent.Generator.Stages;

/// <summary>The stages about what the project declares in C#.</summary>
internal static class DeclarationStages
{
    /// <summary>From so many articles on, members that nobody uses cost a build more than looking for those that somebody does.</summary>
    private const int LargeCollection = 1_000;

    /// <summary>What <c>[ContentCollection]</c> attributes in the project's C# say.</summary>
    public static Stage<Items<LocatedDeclaration>> ReadDeclarations(this Pipeline pipeline)
    {
        var read = pipeline.Boundary.Guard<GeneratorAttributeSyntaxContext, object?, LocatedDeclaration>(
            StageNames.Declarations, static (found, _, _) => DeclarationReader.Read(found));
        var declarations = pipeline.Input(pipeline.Context.SyntaxProvider
            .ForAttributeWithMetadataName(
                Declaration.AttributeName,
                static (node, _) => node is TypeDeclarationSyntax,
                (found, cancellation) => read(found, null, cancellation))
            .Collect()
            .Select(static (results, _) => new Items<LocatedDeclaration>([.. results.Select(result => result.Value).OfType<LocatedDeclaration>()])
            {
                Faults = [.. results.Select(result => result.Fault).OfType<StageFault>()],
            }));
        pipeline.Report(declarations);
        return declarations.Named(StageNames.Declarations);
    }

    public static Stage<Declarations> WithoutLocations(this Stage<Items<LocatedDeclaration>> declared) =>
        declared.Select(StageNames.Declared, Declarations.None, static declared => Declarations.Of(declared));

    /// <summary>What is wrong with declarations, each by itself and with each other.</summary>
    public static Stage<Items<DiagnosticInfo>> FindFaults(
        this Stage<Items<LocatedDeclaration>> declared, Stage<EmitSettings> settings, Stage<Items<Relation>> relations) =>
        declared
            .CombineWith(settings.CombineWith(relations))
            .SelectList(StageNames.DeclarationFaults, static given => Declarations.FindFaults(given.Left, given.Right.Left, given.Right.Right));

    /// <summary>Checks each file's front matter against its collection's schema, and takes the values from it.</summary>
    public static Stage<Items<CompiledFile>> CheckDeclared(
        this Stage<Items<CompiledFile>> compiled, Stage<Items<CollectionPlan>> plans, Stage<BuildSettings> settings)
    {
        var schemas = plans.Project(static plans => plans.Where(plan => plan.Declared is not null).Select(plan => plan.Declared!).ToItems());
        var checks = schemas
            .CombineWith(settings.Project(static settings => settings.Compiler))
            .Select(StageNames.Checks, [], static given =>
            {
                _ = TimeZone.TryParse(given.Right.TimeZone, out var zone);
                var dates = new DateReader(zone, given.Right.DateFormats);
                return given.Left.ToDictionary(schema => schema.Collection, schema => new DeclaredArticle(schema, dates), StringComparer.Ordinal);
            });
        return compiled.SelectEach(
            StageNames.Checked,
            checks,
            static (file, checks) => checks.TryGetValue(file.Collection.Name, out var declared) ? file with { Article = declared.Apply(file.Article) } : file,
            recover: static file => file);
    }

    /// <summary>The namespaces of Razor components that are named like generated types.</summary>
    public static Stage<RazorNamespaces> FindRazorNamespaces(this Stage<Items<CollectionPlan>> plans, Stage<GivenFiles> files, Stage<BuildSettings> settings) =>
        plans.Project(static plans => plans.Select(plan => plan.Info).ToItems())
            .CombineWith(files.CombineWith(settings))
            .Select(StageNames.RazorNamespaces, RazorNamespaces.None, static given => RazorNamespaces.Of(given.Right.Left, given.Right.Right, given.Left));

    /// <summary>
    /// The members that the project's code names, where a build writes only those: each costs the compiler a third of a millisecond. In an editor, which
    /// completes names that are not written yet, all are there.
    /// </summary>
    public static Stage<UsedNames> FindUsedNames(
        this Stage<Items<CollectionModel>> collections, Stage<GivenFiles> files, Stage<BuildSettings> settings, Stage<string> packPath)
    {
        var onDemand = collections
            .CombineWith(settings)
            .CombineWith(packPath)
            .Project(static given => given.Right.Length == 0
                ? []
                : given.Left.Left.Where(collection => IsOnDemand(collection, given.Left.Right.Members)).ToItems());
        return collections.Pipeline.Compilation
            .CombineWith(files)
            .CombineWith(onDemand)
            .Select(StageNames.UsedNames, UsedNames.All, static given => given is { Right: { Count: > 0 } onDemand, Left: var (compilation, files) }
                ? UsedNames.Find(onDemand, compilation, files)
                : UsedNames.All);
    }

    private static bool IsOnDemand(CollectionModel collection, MemberChoice choice) => collection.IsPacked && choice switch
    {
        MemberChoice.Used => true,
        MemberChoice.Auto => collection.Names.Names.Count >= LargeCollection,
        _ => false,
    };

    /// <summary>What keeps collections from being generated at all.</summary>
    public static Stage<Items<Clash>> FindClashes(
        this Stage<Items<CollectionPlan>> plans, Stage<Declarations> declarations, Stage<EmitSettings> settings, Stage<RazorNamespaces> razor)
    {
        return plans.Pipeline.Compilation
            .CombineWith(plans.Pipeline.ParseOptions)
            .CombineWith(plans
                .Project(static plans => plans.Select(plan => plan.Info).ToItems())
                .CombineWith(declarations)
                .CombineWith(settings.CombineWith(razor)))
            .SelectList(StageNames.Clashes, static given =>
            {
                var ((compilation, options), ((collections, declarations), (settings, razor))) = given;
                return ClashFinder.Find(
                    (CSharpCompilation)compilation, ((CSharpParseOptions)options).LanguageVersion, collections, declarations, settings, razor);
            });
    }

    /// <summary>The collections that are generated, with the entry types that the project declares by their full names.</summary>
    public static Stage<Items<CollectionPlan>> LeaveOut(this Stage<Items<CollectionPlan>> plans, Stage<Items<Clash>> clashes, Stage<EmitSettings> settings) =>
        plans.SelectEach(
            StageNames.Emitted,
            clashes.CombineWith(settings),
            static (plan, given) =>
            {
                var (clashes, settings) = given;
                return clashes.Any(clash => clash.Collection is null || clash.Collection == plan.Name) ? null
                    : plan.Declared is not { } schema ? plan
                    : plan with { Info = plan.Info with { EntryType = schema.Entry.Name, IsInternal = !schema.IsPublic
                        && settings.Accessibility == "public" } };
            },
            recover: static plan => plan);
}
