using System.Collections.Concurrent;
using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Permalinks;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Reporting;
using TypedContent.Generator.Settings;

namespace TypedContent.Generator.Stages;

/// <summary>The stages about the addresses of articles.</summary>
internal static class AddressStages
{
    /// <summary>The articles with what their templates came to. Where nobody names a template all stay as they are.</summary>
    public static Stage<Items<CompiledFile>> FillPermalinks(this Stage<Items<CompiledFile>> compiled, Stage<Items<CollectionPlan>> plans)
    {
        var templates = plans
            .Project(static plans => plans.Where(plan => plan.Permalink.Length > 0).Select(plan => new Keyed<string>(plan.Name, plan.Permalink)).ToItems())
            .Project(static templates => new PermalinkTemplates(templates));
        return compiled.SelectEach(StageNames.Addressed, templates, static (file, templates) => templates.Fill(file), recover: static file => file);
    }

    /// <summary>What two things of the site would have as one address, over all collections; and what is wrong with templates.</summary>
    public static Stage<Items<DiagnosticInfo>> FindAddressFaults(this Stage<Items<CollectionModel>> collections, Stage<LocatedFiles> files) =>
        collections
            .SelectList(StageNames.Clashing, static collections => collections
                .SelectMany(collection => collection.Names.Faults)
                .Concat(AddressClashes.Find(NamesOf(collections), collections.Count > 0 ? collections[0].Plan.Compiler.Language : null)))
            .Locate(StageNames.AddressFindings, files);

    /// <summary>Articles at the addresses of terms and the like. Of the catalogs nothing else is looked at.</summary>
    public static Stage<Items<DiagnosticInfo>> FindHiddenPages(
        this Stage<Items<Keyed<CatalogSpec>>> catalogs, Stage<Items<CollectionModel>> collections, Stage<LocatedFiles> files) =>
        catalogs
            .SelectEach(StageNames.TermPages, static catalog => PagesOf(catalog.Collection, catalog.Value))
            .CombineWith(collections)
            .SelectList(StageNames.Pages, static given => SitePages.FindClashes(WithTemplates(given.Left, given.Right), NamesOf(given.Right)))
            .Locate(StageNames.HiddenPages, files);

    /// <summary>Items about collections that there are none of.</summary>
    public static Stage<Items<DiagnosticInfo>> FindUnknownCollections(this Stage<Items<CollectionPlan>> plans, Stage<BuildSettings> settings) =>
        plans.CombineWith(settings.Project(static settings => settings.Pages)).SelectList(StageNames.UnknownCollections, static given => given.Right.Collections
            .Where(said => given.Left.Find(said.Collection) is null)
            .Select(said => new DiagnosticInfo(
                FindingIds.UnknownCollection,
                null,
                [
                    said.Collection,
                    NearestName.Find(said.Collection, given.Left.Select(plan => plan.Name)) is { } nearest ? $" Did you mean '{nearest}'?" : "",
                ])));

    private static Stage<Items<DiagnosticInfo>> Locate(
        this Stage<Items<AddressFault>> faults, string name, Stage<LocatedFiles> files) =>
        faults.CombineWith(files).SelectList(name, static given => AddressFindings.Of(given.Left, given.Right));

    private static SitePages PagesOf(string collection, CatalogSpec catalog) => new(
        collection,
        catalog.Taxonomies
            .Select(taxonomy => new TaxonomyPages(taxonomy.Name, taxonomy.Terms.Select(term => term.Slug).ToEquatableArray()))
            .ToEquatableArray());

    private static IEnumerable<SitePages> WithTemplates(Items<SitePages> pages, Items<CollectionModel> collections) =>
        pages.Select(page => page with { Templates = collections.Find(page.Collection)?.Plan.Pages ?? PageTemplates.None });

    private static (string Collection, NameMap Names)[] NamesOf(Items<CollectionModel> collections) =>
        [.. collections.Select(collection => (collection.Name, collection.Names))];

    /// <summary>The templates of collections, each parsed once.</summary>
    private sealed class PermalinkTemplates(Items<Keyed<string>> templates)
    {
        private readonly Dictionary<string, string> _byCollection = templates.ToDictionary(
            template => template.Collection, template => template.Value, StringComparer.Ordinal);
        private readonly ConcurrentDictionary<string, (Permalink? Permalink, string Fault)> _parsed = new(StringComparer.Ordinal);

        public CompiledFile Fill(CompiledFile file)
        {
            // The item's template, else the collection's.
            var template = file.Permalink.Length > 0 ? file.Permalink : _byCollection.TryGetValue(file.Collection.Name, out var own) ? own : "";
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
