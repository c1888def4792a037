using TypedContent.Compiler.Text;
using TypedContent.Routes;

namespace TypedContent.Compiler.Addresses;

/// <summary>
/// What is said of the addresses of pages besides articles: templates, checked, with <c>{collection}</c> and <c>{taxonomy}</c> as they were written. Empty for
/// the built-in ones.
/// </summary>
internal sealed record PageTemplates
{
    public const string CollectionPlaceholder = "{collection}";
    public const string TaxonomyPlaceholder = "{taxonomy}";

    public static PageTemplates None { get; } = new();

    /// <summary>Of the terms of all taxonomies.</summary>
    public string Terms { get; init; } = "";

    /// <summary>Of the months in the archive.</summary>
    public string Archive { get; init; } = "";

    /// <summary>Of the feeds.</summary>
    public string Feeds { get; init; } = "";

    /// <summary>Of the terms of single taxonomies.</summary>
    public EquatableArray<NamedTemplate> Taxonomies { get; init; }

    /// <summary>These, and where they say nothing the others.</summary>
    public PageTemplates Or(PageTemplates others) => new()
    {
        Terms = Terms.Length > 0 ? Terms : others.Terms,
        Archive = Archive.Length > 0 ? Archive : others.Archive,
        Feeds = Feeds.Length > 0 ? Feeds : others.Feeds,
        Taxonomies = Taxonomies.Concat(others.Taxonomies).ToEquatableArray(),
    };

    /// <summary>The addresses of a collection's pages.</summary>
    public SiteRoutes RoutesOf(string collection) => new(collection, page => Find(collection, page));

    /// <summary>The templates that a collection has in place of the built-in ones, with its name and its taxonomies filled in.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="taxonomies">Its taxonomies.</param>
    public EquatableArray<NamedTemplate> Of(string collection, IEnumerable<string> taxonomies) => new[] { SiteRoutes.ArchivePages, SiteRoutes.Feeds }
        .Concat(taxonomies)
        .Select(page => Find(collection, page) is { } template ? new NamedTemplate(page, template) : null)
        .OfType<NamedTemplate>()
        .ToEquatableArray();

    /// <summary>The last parts of the addresses that templates give to pages which others are below.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="taxonomies">Its taxonomies.</param>
    public IEnumerable<string> LastParts(string collection, IEnumerable<string> taxonomies) => Equals(None)
        ? []
        : new[] { RoutesOf(collection).Archive }
            .Concat(taxonomies.Select(RoutesOf(collection).OfTaxonomy))
            .Select(url => url.TrimEnd('/'))
            .Select(url => url.Substring(url.LastIndexOf('/') + 1));

    /// <summary>A template without placeholders of the collection and the taxonomy; null for a built-in one.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="page">A taxonomy, or one of the other pages of <see cref="SiteRoutes"/>.</param>
    public string? Find(string collection, string page)
    {
        var template = page switch
        {
            SiteRoutes.ArchivePages => Archive,
            SiteRoutes.Feeds => Feeds,
            _ => Taxonomies.FirstOrDefault(own => own.Page == page)?.Template ?? Terms,
        };
        return template.Length == 0
            ? null
            : SiteRoutes.Fill(
                SiteRoutes.Fill(template, CollectionPlaceholder, Casing.ToLower(collection)), TaxonomyPlaceholder, Casing.ToLower(page));
    }
}

/// <summary>A template of some pages.</summary>
/// <param name="Page">A taxonomy, or one of the other pages of <see cref="SiteRoutes"/>.</param>
/// <param name="Template">The template.</param>
internal sealed record NamedTemplate(string Page, string Template);
