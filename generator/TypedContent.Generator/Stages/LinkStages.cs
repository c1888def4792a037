using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Linking;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Settings;

namespace TypedContent.Generator.Stages;

/// <summary>The stages that resolve links between articles, once all names are known.</summary>
internal static class LinkStages
{
    /// <summary>What links can lead to: an edit changes it only where a name or an identifier changes.</summary>
    public static IncrementalValueProvider<LinkTable> FindLinkTargets(
        this IncrementalValueProvider<Items<CompiledFile>> compiled,
        IncrementalValueProvider<Items<Keyed<NameMap>>> names,
        IncrementalValueProvider<Items<Keyed<CatalogPlan>>> plans) =>
        compiled
            .SelectEach(static file => LinkTarget.Of(file.Article.Model))
            .And(names.And(plans))
            .Select(static (pair, _) => new LinkTable(
                pair.Left.OrderBy(target => target.Source, StringComparer.Ordinal).ToEquatableArray(),
                pair.Right.Left.SelectMany(map => map.Value.Names).ToEquatableArray(),
                pair.Right.Left.SelectMany(map => map.Value.Prefixes).Distinct(StringComparer.Ordinal).ToEquatableArray(),
                pair.Right.Right.SelectMany(plan => plan.Value.Taxonomies).Select(taxonomy => taxonomy.Name.ToLowerInvariant()).Distinct(StringComparer.Ordinal).ToEquatableArray()))
            .WithTrackingName(StageNames.LinkTargets);

    /// <summary>The articles with the addresses that their links lead to.</summary>
    public static IncrementalValueProvider<Items<LinkedFile>> ResolveLinks(this IncrementalValueProvider<Items<CompiledFile>> compiled, IncrementalValueProvider<LinkTable> targets, IncrementalValueProvider<AssetTable> files) =>
        compiled
            .SelectEach(targets.And(files), static (file, site) => new LinkedFile(file, LinkResolver.Resolve(file.Article.Model, site.Left, site.Right)))
            .WithTrackingName(StageNames.Linked);

    public static IncrementalValueProvider<Items<ArticleModel>> SelectModels(this IncrementalValueProvider<Items<LinkedFile>> linked, IncrementalValueProvider<BuildSettings> settings) =>
        linked
            .SelectEach(settings, static (file, settings) => SourceStages.ModelOrNone(file.Article.Model, settings))
            .WithTrackingName(StageNames.LinkedModels);

    /// <summary>The links that lead nowhere. What was meant is looked for only for those that are shown: in a site full of them it is dear.</summary>
    public static IncrementalValueProvider<Items<DiagnosticInfo>> FindBrokenLinks(this IncrementalValueProvider<Items<LinkedFile>> linked, IncrementalValueProvider<LinkTable> targets, IncrementalValueProvider<AssetTable> files, IncrementalValueProvider<BuildSettings> settings) =>
        linked
            .SelectEach(static file => file.Article.Broken.Count == 0 ? null : new FileLinks(file.File.Path, file.Article.Model.ProjectPath, file.Article.Broken, file.File.Article.Anchors, file.File.Article.FrontMatter, file.Article.Model.Fields))
            .And(targets.And(files).And(settings))
            .Select(static (pair, _) => Describe(pair.Left, pair.Right.Left.Left, pair.Right.Left.Right, pair.Right.Right.MaxWarnings));

    private static Items<DiagnosticInfo> Describe(Items<FileLinks> files, LinkTable targets, AssetTable beside, int maxWarnings)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var findings = new List<DiagnosticInfo>();
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            foreach (var broken in file.Broken.OrderBy(broken => file.LocationOf(broken).Range.Start))
            {
                var number = counts[broken.Id] = (counts.TryGetValue(broken.Id, out var before) ? before : 0) + 1;
                var hint = number <= maxWarnings ? LinkHint.Of(broken, file.ProjectPath, targets, beside) : "";
                findings.Add(new DiagnosticInfo(broken.Id, new FileLocation(file.Path, file.LocationOf(broken)), [broken.Address, Missing(broken), broken.Identifier, hint]));
            }
        }

        return findings.ToItems();
    }

    private static string Missing(BrokenLink broken) =>
        broken.IsAddress ? $"no article has the address '{broken.File}'"
        : broken.Id == FindingIds.BrokenLink ? $"there is no article file '{broken.File}'"
        : broken.File;

    /// <summary>The broken links of a file, with their places.</summary>
    private sealed record FileLinks(string Path, string ProjectPath, EquatableArray<BrokenLink> Broken, ArticleAnchors Anchors, LocatedFrontMatter FrontMatter, EquatableArray<Field> Fields)
    {
        public SourceLocation LocationOf(BrokenLink broken) => broken.Origin switch
        {
            AddressOrigin.Link => Anchors.Links.FirstOrDefault(link => link.Link == broken.Number)?.Location ?? Anchors.Start,
            AddressOrigin.Resource => Anchors.Resources[broken.Number],
            _ => FrontMatter.Fields.FirstOrDefault(field => KeyFolding.Fold(field.Key) == KeyFolding.Fold(Fields[broken.Number].Key))?.Value.Location ?? Anchors.Start,
        };
    }
}
