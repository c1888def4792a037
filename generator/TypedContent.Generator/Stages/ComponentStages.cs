using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Compiler.Body.Components;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Declaring;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Emission;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Settings;

namespace TypedContent.Generator.Stages;

/// <summary>The stages about components in articles.</summary>
internal static class ComponentStages
{
    /// <summary>The components that the project lists.</summary>
    public static Stage<ComponentTable> ReadComponents(this Stage<GivenFiles> files, Stage<BuildSettings> settings)
    {
        var (context, boundary) = (files.Boundary.Context, files.Boundary);
        return settings
            .CombineWith(files)
            .CombineWith(new Stage<Compilation>(context.CompilationProvider, boundary).CombineWith(new Stage<ParseOptions>(context.ParseOptionsProvider, boundary)))
            .Select(StageNames.Components, ComponentTable.None, static given => ComponentReader.Read(
                given.Left.Left, given.Left.Right, given.Right.Left, ((CSharpParseOptions)given.Right.Right).LanguageVersion));
    }

    public static Stage<Items<DiagnosticInfo>> SelectFindings(this Stage<ComponentTable> components) =>
        components.Project(static components => components.Faults.ToItems());

    /// <summary>The collections, whose articles may have those components.</summary>
    public static Stage<Items<CollectionPlan>> WithComponents(this Stage<Items<CollectionPlan>> plans, Stage<ComponentTable> components)
    {
        var specs = components.Project(static components =>
            components.Components.Select(component => new ComponentSpec(component.Name, component.Fallback)).ToItems());
        return plans.SelectEach(
            StageNames.PlannedComponents,
            specs,
            static (plan, specs) => specs.Count == 0 ? plan : plan with { Compiler = plan.Compiler with { Components = specs.ToEquatableArray() } },
            recover: static plan => plan);
    }

    /// <summary>How articles with components are rendered: code for each of them, and for each collection which they are.</summary>
    public static void EmitComponents(
        this Stage<Items<EntrySpec>> entries, Stage<Items<CollectionModel>> collections, Stage<ComponentTable> components, Stage<BuildSettings> settings)
    {
        var pages = entries
            .ProjectEach(static entry => entry.Model.Body.Components.Count == 0 ? null : entry)
            .SelectEach(StageNames.ComponentPages, settings, static (entry, settings) => new ComponentPage(
                entry.Collection,
                entry.Name,
                entry.Member.Namespace,
                FilePath.Normalize(settings.ProjectFolder + entry.Model.ProjectPath),
                entry.Model.Body.Html,
                entry.Model.Body.Components));
        pages
            .SelectEach(StageNames.ComponentFiles, components, static (page, components) => components.CanRender
                ? new CodeFile($"{page.Name.HintName}.Components.g.cs", ComponentEmitter.Emit(page, components))
                : null)
            .EmitFiles(StageNames.ComponentCode);

        var names = pages.ProjectEach(static page => new Keyed<Compiler.Entries.EntryName>(page.Collection.Name, page.Name));
        collections
            .SelectEach(StageNames.ComponentCollections, names.CombineWith(components.CombineWith(settings)), static (collection, site) =>
            {
                var (names, (components, settings)) = site;
                return components.CanRender && components.Components.Count > 0
                    ? new ComponentPages(
                        collection.Info,
                        collection.Schema.Declared?.Namespace ?? settings.Namespace,
                        GeneratedFile.EscapeNamespace(collection.Schema.Declared?.TypeName ?? collection.Info.EntryType),
                        settings.Namespace,
                        names.Of(collection.Info).OrderBy(name => name.FlatName, StringComparer.Ordinal).ToEquatableArray())
                    : null;
            })
            .EmitEach(StageNames.ComponentCollectionCode, static pages => new CodeFile($"{pages.Collection.Name}.Components.g.cs", ComponentEmitter.Emit(pages)));
    }
}
