using System.Globalization;
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
    public static Stage<ComponentTable> ReadComponents(this Stage<GivenFiles> files, Stage<BuildSettings> settings, Stage<string> watchIndex)
    {
        return settings
            .CombineWith(files.CombineWith(watchIndex))
            .CombineWith(files.Pipeline.Compilation.CombineWith(files.Pipeline.ParseOptions))
            .Select(StageNames.Components, ComponentTable.None, static given =>
            {
                var ((settings, (files, watchIndex)), (compilation, options)) = given;
                return ComponentReader.Read(settings, files, compilation, ((CSharpParseOptions)options).LanguageVersion, isWatched: watchIndex.Length > 0);
            });
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

    /// <summary>How articles with components are rendered, and where the entries of each collection find it.</summary>
    public static void EmitComponents(
        this Stage<Items<EntrySpec>> entries, Stage<Items<CollectionModel>> collections, Stage<ComponentTable> components, Stage<BuildSettings> settings,
        Stage<string> watchIndex)
    {
        var codes = entries
            .ProjectEach(static entry => entry.Model.Body.Components.Count == 0 ? null : entry)
            .SelectEach(StageNames.ComponentPages, settings, static (entry, settings) => new ComponentPage(
                entry.Collection,
                entry.Name,
                entry.Member.Namespace,
                FilePath.Normalize(settings.ProjectFolder + entry.Model.ProjectPath),
                entry.Model.Body.Html,
                entry.Model.Body.Components))
            .SelectEach(StageNames.ComponentCodes, components, static (page, components) =>
                components.CanRender ? ComponentEmitter.Write(page, components) : null);

        var hosts = collections.SelectEach(StageNames.ComponentHosts, components.CombineWith(settings), static (collection, site) =>
        {
            var (components, settings) = site;
            return components.CanRender && components.Components.Count > 0
                ? new ComponentHost(
                    collection.Info,
                    collection.Schema.Declared?.Namespace ?? settings.Namespace,
                    GeneratedFile.EscapeNamespace(collection.Schema.Declared?.TypeName ?? collection.Info.EntryType),
                    settings.Namespace)
                : null;
        });
        hosts.EmitEach(StageNames.ComponentHostCode, static host => new CodeFile($"{host.Collection.Name}.Components.g.cs", ComponentEmitter.Emit(host)));
        hosts
            .SelectEach(StageNames.ComponentParts, codes.CombineWith(components.CombineWith(watchIndex)), static (host, site) =>
            {
                var (codes, (components, watchIndex)) = site;
                var parts = codes.Where(code => code.Collection == host.Collection).ToLookup(code => ComponentPart.Of(code.Name));
                // A watch runs no analyzers, and an edit may add no members: there the compiler reports names.
                var leavesNames = components.LeavesNamesToAnalyzer && watchIndex.Length == 0;
                return Enumerable.Range(0, ComponentPart.Count)
                    .Select(number => new ComponentPart(
                        host.Collection, number, host.Namespace, parts[number].OrderBy(code => code.Name.Key).ToEquatableArray(), leavesNames))
                    .ToItems();
            })
            .Flatten()
            .EmitEach(StageNames.ComponentCode, static part => new CodeFile(
                $"{part.Collection.Name}.Components.{part.Number.ToString("00", CultureInfo.InvariantCulture)}.g.cs", ComponentEmitter.Emit(part)));
    }
}
