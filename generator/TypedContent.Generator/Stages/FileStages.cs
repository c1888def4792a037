using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Linking;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Settings;
using TypedContent.Generator.Sources;

namespace TypedContent.Generator.Stages;

/// <summary>The stages about files beside articles. No such file is read: the package's targets list them.</summary>
internal static class FileStages
{
    /// <summary>The files that the project gives.</summary>
    public static IncrementalValueProvider<AssetList> FindFiles(this IncrementalValueProvider<GivenFiles> files, IncrementalValueProvider<BuildSettings> settings) =>
        files
            .ReadFirst(AssetList.FileName, settings.Select(static (settings, _) => settings.ProjectFolder), static (text, folder) => AssetList.Read(
                text?.Lines.Select(line => line.ToString()) ?? [],
                path => FilePath.Relative(folder, FilePath.Normalize(path))))
            .Select(static (list, _) => list ?? AssetList.Empty)
            .WithTrackingName(StageNames.GivenFiles);

    /// <summary>The files with their addresses, once those of all articles are known.</summary>
    public static IncrementalValueProvider<AssetTable> ResolveAssets(this IncrementalValueProvider<AssetList> files, IncrementalValueProvider<LinkTable> targets) =>
        files
            .And(targets)
            .Select(static (pair, _) => pair.Right.ResolveAssets(pair.Left))
            .WithTrackingName(StageNames.ResolvedAssets);

    public static IncrementalValueProvider<Items<Keyed<CatalogSpec>>> WithFiles(this IncrementalValueProvider<Items<Keyed<CatalogSpec>>> catalogs, IncrementalValueProvider<AssetTable> files) =>
        catalogs
            .And(files)
            .Select(static (pair, _) => pair.Right.Files.Count == 0 ? pair.Left : pair.Left
                .Select(catalog => new Keyed<CatalogSpec>(catalog.Collection, catalog.Value with
                {
                    Files = pair.Right.Files.Where(file => file.Url is not null && file.Collection == catalog.Collection).ToEquatableArray(),
                }))
                .ToItems());

    /// <summary>The files that cannot be served, each at its beginning.</summary>
    public static IncrementalValueProvider<Items<DiagnosticInfo>> FindFileFaults(this IncrementalValueProvider<AssetTable> files, IncrementalValueProvider<BuildSettings> settings) =>
        files
            .And(settings)
            .Select(static (pair, _) =>
            {
                var (files, settings) = pair;
                return files.Collisions.Select(collision => Fault(FindingIds.SameFileUrl, collision.Source, collision.Other, collision.Url))
                    .Concat(files.WithoutCollection.Select(file => Fault(FindingIds.FileWithoutCollection, file)))
                    .ToItems();

                DiagnosticInfo Fault(string id, string file, params string[] arguments) =>
                    new(id, new FileLocation(FilePath.Normalize(settings.ProjectFolder + file), default), [file, .. arguments]);
            });
}
