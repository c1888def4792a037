using Microsoft.CodeAnalysis;
using TypedContent.Compiler;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter;
using TypedContent.Compiler.Linking;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>The stages that resolve links between articles, once all names are known.</summary>
internal static class LinkStages
{
    /// <summary>What links can lead to: an edit changes it only where a name or an identifier changes.</summary>
    public static IncrementalValueProvider<LinkTable> FindLinkTargets(
        this IncrementalValueProvider<Items<CompiledFile>> compiled,
        IncrementalValueProvider<Items<Keyed<NameMap>>> names,
        IncrementalValueProvider<Items<Keyed<CatalogPlan>>> plans) =>
        compiled
            .ForEach(static file => LinkTarget.Of(file.Article.Model))
            .And(names.And(plans))
            .Select(static (pair, _) => new LinkTable(
                pair.Left.OrderBy(target => target.Source, StringComparer.Ordinal).ToEquatableArray(),
                pair.Right.Left.SelectMany(map => map.Value.Names).ToEquatableArray(),
                pair.Right.Left.SelectMany(map => map.Value.Prefixes).Distinct(StringComparer.Ordinal).ToEquatableArray(),
                pair.Right.Right.SelectMany(plan => plan.Value.Taxonomies).Select(taxonomy => taxonomy.Name.ToLowerInvariant()).Distinct(StringComparer.Ordinal).ToEquatableArray()))
            .WithTrackingName(StageNames.LinkTargets);

    /// <summary>The articles with the addresses that their links lead to.</summary>
    public static IncrementalValueProvider<Items<LinkedFile>> ResolveLinks(this IncrementalValueProvider<Items<CompiledFile>> compiled, IncrementalValueProvider<LinkTable> targets, IncrementalValueProvider<FileTable> files) =>
        compiled
            .ForEach(targets.And(files), static (file, site) => new LinkedFile(file, LinkResolver.Resolve(file.Article.Model, site.Left, site.Right)))
            .WithTrackingName(StageNames.Linked);

    public static IncrementalValueProvider<Items<ArticleModel>> SelectModels(this IncrementalValueProvider<Items<LinkedFile>> linked, IncrementalValueProvider<BuildSettings> settings) =>
        linked
            .ForEach(settings, static (file, settings) => SourceStages.ModelOrNone(file.Article.Model, settings))
            .WithTrackingName(StageNames.LinkedModels);

    /// <summary>The links that lead nowhere. What was meant is looked for only for those that are shown: in a site full of them it is dear.</summary>
    public static IncrementalValueProvider<Items<DiagnosticInfo>> FindBrokenLinks(this IncrementalValueProvider<Items<LinkedFile>> linked, IncrementalValueProvider<LinkTable> targets, IncrementalValueProvider<FileTable> files, IncrementalValueProvider<BuildSettings> settings) =>
        linked
            .ForEach(static file => file.Article.Broken.Count == 0 ? null : new FileLinks(file.File.Path, file.Article.Model.ProjectPath, file.Article.Broken, file.File.Article.Anchors, file.File.Article.FrontMatter, file.Article.Model.Fields))
            .And(targets.And(files).And(settings))
            .Select(static (pair, _) => Describe(pair.Left, pair.Right.Left.Left, pair.Right.Left.Right, pair.Right.Right.MaxWarnings));

    private static Items<DiagnosticInfo> Describe(Items<FileLinks> files, LinkTable targets, FileTable beside, int maxWarnings)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var findings = new List<DiagnosticInfo>();
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            foreach (var broken in file.Broken.OrderBy(broken => file.PlaceOf(broken).Range.Start))
            {
                var number = counts[broken.Id] = (counts.TryGetValue(broken.Id, out var before) ? before : 0) + 1;
                var hint = number <= maxWarnings ? LinkHint.Of(broken, file.ProjectPath, targets, beside) : "";
                findings.Add(new DiagnosticInfo(broken.Id, new FileLocation(file.Path, file.PlaceOf(broken)), [broken.Address, Missing(broken), broken.Identifier, hint]));
            }
        }

        return findings.ToItems();
    }

    private static string Missing(BrokenLink broken) =>
        broken.IsAddress ? $"no article has the address '{broken.File}'"
        : broken.Id == FindingIds.BrokenLink ? $"there is no article file '{broken.File}'"
        : broken.File;

    /// <summary>The broken links of a file, with their places.</summary>
    private sealed record FileLinks(string Path, string ProjectPath, EquatableArray<BrokenLink> Broken, ArticleAnchors Anchors, PlacedFrontMatter FrontMatter, EquatableArray<Field> Fields)
    {
        public Compiler.Findings.Place PlaceOf(BrokenLink broken) => broken.Origin switch
        {
            AddressOrigin.Link => Anchors.Links.FirstOrDefault(link => link.Link == broken.Number)?.Place ?? Anchors.Start,
            AddressOrigin.Resource => Anchors.Resources[broken.Number],
            _ => FrontMatter.Fields.FirstOrDefault(field => KeyFolding.Fold(field.Key) == KeyFolding.Fold(Fields[broken.Number].Key))?.Value.Place ?? Anchors.Start,
        };
    }
}
