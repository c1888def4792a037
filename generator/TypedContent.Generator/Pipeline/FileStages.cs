using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Linking;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>The stages about files beside articles. No such file is read: the package's targets list them.</summary>
internal static class FileStages
{
    /// <summary>The files that the project gives.</summary>
    public static IncrementalValueProvider<FileList> FindFiles(this IncrementalValueProvider<GivenFiles> files, IncrementalValueProvider<BuildSettings> settings) =>
        files
            .ReadFirst(FileList.FileName, settings.Select(static (settings, _) => settings.ProjectFolder), static (text, folder) => FileList.Read(
                text?.Lines.Select(line => line.ToString()) ?? [],
                path => FilePath.Relative(folder, FilePath.Normalize(path))))
            .Select(static (list, _) => list ?? FileList.Empty)
            .WithTrackingName(StageNames.GivenFiles);

    /// <summary>The files with their addresses, once those of all articles are known.</summary>
    public static IncrementalValueProvider<FileTable> PlaceFiles(this IncrementalValueProvider<FileList> files, IncrementalValueProvider<LinkTable> targets) =>
        files
            .And(targets)
            .Select(static (pair, _) => pair.Right.Place(pair.Left))
            .WithTrackingName(StageNames.PlacedFiles);

    public static IncrementalValueProvider<Items<Keyed<CatalogSpec>>> WithFiles(this IncrementalValueProvider<Items<Keyed<CatalogSpec>>> catalogs, IncrementalValueProvider<FileTable> files) =>
        catalogs
            .And(files)
            .Select(static (pair, _) => pair.Right.Files.Count == 0 ? pair.Left : pair.Left
                .Select(catalog => new Keyed<CatalogSpec>(catalog.Collection, catalog.Value with
                {
                    Files = pair.Right.Files.Where(file => file.Url is not null && file.Collection == catalog.Collection).ToEquatableArray(),
                }))
                .ToItems());

    /// <summary>The files that cannot be served, each at its beginning.</summary>
    public static IncrementalValueProvider<Items<DiagnosticInfo>> FindFileFaults(this IncrementalValueProvider<FileTable> files, IncrementalValueProvider<BuildSettings> settings) =>
        files
            .And(settings)
            .Select(static (pair, _) =>
            {
                var (files, settings) = pair;
                return files.Collisions.Select(collision => Fault(FindingIds.SameFileUrl, collision.Source, collision.Other, collision.Url))
                    .Concat(files.Homeless.Select(file => Fault(FindingIds.FileWithoutCollection, file)))
                    .ToItems();

                DiagnosticInfo Fault(string id, string file, params string[] arguments) =>
                    new(id, new FileLocation(FilePath.Normalize(settings.ProjectFolder + file), default), [file, .. arguments]);
            });
}
