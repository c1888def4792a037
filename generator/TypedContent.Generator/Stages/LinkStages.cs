using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Linking;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Reporting;
using TypedContent.Generator.Settings;

namespace TypedContent.Generator.Stages;

/// <summary>The stages about links between articles, and to the files beside them, once all names are known.</summary>
internal static class LinkStages
{
    /// <summary>What links can lead to: an edit changes it only where a name or an identifier changes. Null where it could not be found out.</summary>
    public static Stage<LinkTable?> FindLinkTargets(this Stage<Items<CompiledFile>> compiled, Stage<Items<CollectionModel>> collections) =>
        compiled
            .SelectEach(StageNames.LinkTargetRows, static file => LinkTarget.Of(file.Article.Model))
            .CombineWith(collections)
            .Select(StageNames.LinkTargets, null, static given => (LinkTable?)new LinkTable(
                given.Left.OrderBy(target => target.Source, StringComparer.Ordinal).ToEquatableArray(),
                given.Right.SelectMany(collection => collection.Names.Names).ToEquatableArray(),
                given.Right.SelectMany(collection => collection.Names.Prefixes).Distinct(StringComparer.Ordinal).ToEquatableArray(),
                given.Right
                    .SelectMany(collection => collection.Plan.Catalog.Taxonomies)
                    .Select(taxonomy => Casing.ToLower(taxonomy.Name))
                    .Concat(given.Right.SelectMany(collection => collection.Plan.Pages.LastParts(collection.Name, collection.Taxonomies)))
                    .Distinct(StringComparer.Ordinal)
                    .ToEquatableArray()));

    /// <summary>The files beside articles that the project gives. None of them is read: the package's targets list them.</summary>
    public static Stage<AssetList> FindAssets(this Stage<GivenFiles> files, Stage<BuildSettings> settings) =>
        files.ReadFirst(StageNames.GivenFiles, AssetList.FileName, settings.Project(
            static settings => settings.ProjectFolder), AssetList.Empty, static (text, folder) =>
            AssetList.Read(text?.Lines.Select(line => line.ToString()) ?? [], path => FilePath.Relative(folder, FilePath.Normalize(path))));

    /// <summary>The files with their addresses, once those of all articles are known.</summary>
    public static Stage<AssetTable> ResolveAssets(this Stage<AssetList> files, Stage<LinkTable?> targets) =>
        files
            .CombineWith(targets)
            .Select(StageNames.ResolvedAssets, AssetTable.Empty, static given => given.Right is { } table ? table.ResolveAssets(given.Left) : AssetTable.Empty);

    /// <summary>The articles with the addresses that their links lead to.</summary>
    public static Stage<Items<LinkedFile>> ResolveLinks(this Stage<Items<CompiledFile>> compiled, Stage<LinkTable?> targets, Stage<AssetTable> assets) =>
        compiled.SelectEach(
            StageNames.Linked,
            targets.CombineWith(assets),
            static (file, site) => site.Left is { } targets
                ? new LinkedFile(file, LinkResolver.Resolve(file.Article.Model, targets, site.Right))
                : Unresolved(file),
            recover: Unresolved);

    /// <summary>The articles that are published; without drafts where the project leaves them out.</summary>
    public static Stage<Items<ArticleModel>> SelectModels(this Stage<Items<LinkedFile>> linked, Stage<BuildSettings> settings) =>
        linked.SelectEach(StageNames.LinkedModels, settings, static (file, settings) => settings.Publishes(file.Article.Model) ? file.Article.Model : null);

    /// <summary>The links that lead nowhere.</summary>
    public static Stage<Items<DiagnosticInfo>> FindBrokenLinks(
        this Stage<Items<LinkedFile>> linked, Stage<LinkTable?> targets, Stage<AssetTable> assets, Stage<BuildSettings> settings) =>
        linked
            .SelectEach(StageNames.BrokenLinks, static file => BrokenLinks.Of(file))
            .CombineWith(targets.CombineWith(assets).CombineWith(settings))
            .SelectList(StageNames.LinkFindings, static given =>
            {
                var (files, ((targets, assets), settings)) = given;
                return targets is null ? [] : LinkFindings.Of(files, targets, assets, settings.MaxWarnings);
            });

    public static Stage<Items<Keyed<CatalogSpec>>> WithAssets(this Stage<Items<Keyed<CatalogSpec>>> catalogs, Stage<AssetTable> assets) =>
        catalogs.SelectEach(
            StageNames.CatalogAssets,
            assets,
            static (catalog, assets) => assets.Files.Count == 0 ? catalog : new Keyed<CatalogSpec>(catalog.Collection, catalog.Value with
            {
                Files = assets.Files.Where(file => file.Url is not null && file.Collection == catalog.Collection).ToEquatableArray(),
            }),
            recover: static catalog => catalog);

    /// <summary>The files that cannot be served, each at its beginning.</summary>
    public static Stage<Items<DiagnosticInfo>> FindAssetFaults(this Stage<AssetTable> assets, Stage<BuildSettings> settings) =>
        assets.CombineWith(settings).SelectList(StageNames.AssetFindings, static given =>
        {
            var (assets, settings) = given;
            return assets.Collisions.Select(collision => Fault(FindingIds.SameFileUrl, collision.Source, collision.Other, collision.Url))
                .Concat(assets.WithoutCollection.Select(file => Fault(FindingIds.FileWithoutCollection, file)))
                .Concat(assets.Files
                    .Where(file => file.Image is { Fault.Length: > 0 })
                    .Select(file => Fault(FindingIds.NotAnImage, file.Source, file.Image!.Fault)));

            DiagnosticInfo Fault(string id, string file, params string[] arguments) =>
                new(id, new FileLocation(FilePath.Normalize(settings.ProjectFolder + file), default), [file, .. arguments]);
        });

    private static LinkedFile Unresolved(CompiledFile file) => new(file, LinkedArticle.Of(file.Article.Model, []));
}
