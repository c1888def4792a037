using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Permalinks;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Settings;

/// <summary>The settings of collections and taxonomies, from the project's items.</summary>
/// <param name="Collections">The settings of each collection.</param>
/// <param name="Taxonomies">Templates of single taxonomies, by collection; an empty collection means all.</param>
internal sealed record CollectionSettings(EquatableArray<CollectionAddresses> Collections, EquatableArray<Keyed<NamedTemplate>> Taxonomies)
{
    /// <summary>The versions of each collection that has any.</summary>
    public EquatableArray<Keyed<VersionPlan>> Versions { get; init; } = [];

    public static CollectionSettings None { get; } = new([], []);

    /// <summary>Reads one line per item: its kind, the collection, the taxonomy (if any), and its templates, separated by tabs.</summary>
    public static CollectionSettings Read(PropertyReader properties)
    {
        var collections = new List<CollectionAddresses>();
        var taxonomies = new List<Keyed<NamedTemplate>>();
        var versions = new VersionSettings(properties);
        foreach (var parts in properties
            .EncodedText("TypedContentEncodedPages")
            .Split('\n')
            .Select(line => line.TrimEnd('\r').Split('\t').Select(part => part.Trim()).ToArray()))
        {
            switch (parts)
            {
                case ["collection", { Length: > 0 } collection, var permalink, var terms, var archive, var feeds]:
                    collections.Add(new CollectionAddresses(collection, ReadPermalink(properties, collection, permalink), new PageTemplates
                    {
                        Terms = Read(properties, PageTemplate.Terms, terms, collection),
                        Archive = Read(properties, PageTemplate.Archive, archive, collection),
                        Feeds = Read(properties, PageTemplate.Feeds, feeds, collection),
                    }));
                    break;
                case ["versions", { Length: > 0 } collection, var folders, var current]:
                    versions.Add(collection, folders, current);
                    break;
                case ["version", { Length: > 0 } collection, { Length: > 0 } version]:
                    versions.AddOfItem(collection, version);
                    break;
                case ["taxonomy", var collection, { Length: > 0 } key, var terms]
                    when Read(properties, PageTemplate.TermsOfOne, terms, "the taxonomy " + key) is { Length: > 0 } template:
                    taxonomies.Add(new(collection, new NamedTemplate(PropertyName.FromKey(key, "", isNested: true), template)));
                    break;
            }
        }

        return new CollectionSettings(collections.ToEquatableArray(), taxonomies.ToEquatableArray()) { Versions = versions.ToPlans() };
    }

    /// <summary>How the pages of a collection are divided into versions.</summary>
    public VersionPlan FindVersions(string collection) => Versions.FirstOrDefault(plan => plan.Collection == collection)?.Value ?? VersionPlan.None;

    public CollectionAddresses Find(string collection)
    {
        var own = Collections.LastOrDefault(known => known.Collection == collection) ?? new CollectionAddresses(collection, "", PageTemplates.None);
        var taxonomies = Taxonomies
            .Where(taxonomy => taxonomy.Collection.Length == 0 || taxonomy.Collection == collection)
            .OrderBy(taxonomy => taxonomy.Collection.Length == 0)
            .Select(taxonomy => taxonomy.Value);
        return own with { Pages = own.Pages with { Taxonomies = taxonomies.ToEquatableArray() } };
    }

    private static string Read(PropertyReader properties, PageTemplate kind, string written, string of)
    {
        var template = kind.Read(written, out var fault);
        if (fault.Length > 0)
        {
            properties.Reject(FindingIds.InvalidPageTemplate, kind.Name, written, of, fault, kind.Example);
        }

        return template;
    }

    private static string ReadPermalink(PropertyReader properties, string collection, string written)
    {
        if (written.Length == 0 || Permalink.Parse(written, out var fault) is not null)
        {
            return written;
        }

        properties.Reject(FindingIds.InvalidPermalink, written, collection, fault);
        return "";
    }
}

/// <summary>The address settings of a collection.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Permalink">The permalink template of its articles; empty if not set.</param>
/// <param name="Pages">The templates of its other pages.</param>
internal sealed record CollectionAddresses(string Collection, string Permalink, PageTemplates Pages);
