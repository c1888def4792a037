using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Permalinks;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Declaring;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Settings;

namespace TypedContent.Generator.Stages;

/// <summary>The stages about the addresses of articles.</summary>
internal static class AddressStages
{
    public static IncrementalValueProvider<PermalinkPlan> PlanPermalinks(this IncrementalValueProvider<Declarations> declarations, IncrementalValueProvider<BuildSettings> settings) =>
        declarations
            .And(settings)
            .Select(static (pair, _) => PermalinkPlan.Of(pair.Right, pair.Left))
            .WithTrackingName(StageNames.Permalinks);

    /// <summary>The articles with what their templates came to. Where nobody names a template all stay as they are.</summary>
    public static IncrementalValueProvider<Items<CompiledFile>> FillPermalinks(this IncrementalValueProvider<Items<CompiledFile>> compiled, IncrementalValueProvider<PermalinkPlan> plan)
    {
        var templates = plan.Select(static (plan, _) => new Templates(plan));
        return compiled
            .SelectEach(templates, static (file, templates) => templates.Fill(file))
            .WithTrackingName(StageNames.Addressed);
    }

    /// <summary>What two things of the site would have one address, over all collections; and what is wrong with templates.</summary>
    public static IncrementalValueProvider<Items<AddressFault>> FindClashes(this IncrementalValueProvider<Items<Keyed<NameMap>>> names) =>
        names
            .Select(static (names, _) => names.SelectMany(map => map.Value.Faults).Concat(AddressClashes.Find(ByCollection(names))).ToItems())
            .WithTrackingName(StageNames.Clashing);

    /// <summary>Articles at the addresses of terms and the like. Of the catalogs nothing else is looked at.</summary>
    public static IncrementalValueProvider<Items<AddressFault>> FindHiddenPages(this IncrementalValueProvider<Items<Keyed<CatalogSpec>>> catalogs, IncrementalValueProvider<Items<Keyed<NameMap>>> names) =>
        catalogs
            .Select(static (catalogs, _) => catalogs.Select(catalog => PagesOf(catalog.Collection, catalog.Value)).ToItems())
            .And(names)
            .Select(static (pair, _) => SitePages.FindClashes(pair.Left, ByCollection(pair.Right)).ToItems())
            .WithTrackingName(StageNames.Pages);

    private static SitePages PagesOf(string collection, CatalogSpec catalog) => new(
        collection,
        catalog.Taxonomies.Select(taxonomy => new TaxonomyPages(taxonomy.Name, taxonomy.Terms.Select(term => term.Slug).ToEquatableArray())).ToEquatableArray());

    private static (string Collection, NameMap Names)[] ByCollection(Items<Keyed<NameMap>> names) => [.. names.Select(map => (map.Collection, map.Value))];

    /// <summary>A plan with its templates parsed, each once.</summary>
    private sealed class Templates(PermalinkPlan plan)
    {
        private readonly PermalinkPlan _plan = plan;
        private readonly ConcurrentDictionary<string, (Permalink? Permalink, string Fault)> _parsed = new(StringComparer.Ordinal);

        public CompiledFile Fill(CompiledFile file)
        {
            var template = _plan.For(file);
            if (template.Length == 0)
            {
                return file;
            }

            var (permalink, fault) = _parsed.GetOrAdd(template, static text => (Permalink.Parse(text, out var fault), fault));
            var model = file.Article.Model;
            var pattern = permalink is null ? new AddressPattern(template, "", "") { Fault = fault } : PermalinkFiller.Fill(permalink, file.Article);
            if (pattern.Missing.Count > 0 && !file.Article.FrontMatter.IsRead)
            {
                // What it lacks is not known, and that it cannot be read has been said.
                return file;
            }

            return file with { Article = file.Article with { Model = model with { Names = model.Names with { Pattern = pattern } } } };
        }
    }
}
