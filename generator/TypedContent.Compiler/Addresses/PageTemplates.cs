using TypedContent.Compiler.Text;
using TypedContent.Routes;

namespace TypedContent.Compiler.Addresses;

/// <summary>
/// Address templates for pages other than articles, already validated, with the <c>{collection}</c> and <c>{taxonomy}</c> placeholders not yet filled in. An
/// empty template means the built-in one.
/// </summary>
internal sealed record PageTemplates
{
    public const string CollectionPlaceholder = "{collection}";
    public const string TaxonomyPlaceholder = "{taxonomy}";

    public static PageTemplates None { get; } = new();

    /// <summary>For the terms of all taxonomies.</summary>
    public string Terms { get; init; } = "";

    /// <summary>For the months in the archive.</summary>
    public string Archive { get; init; } = "";

    /// <summary>For the feeds.</summary>
    public string Feeds { get; init; } = "";

    /// <summary>For the terms of single taxonomies.</summary>
    public EquatableArray<NamedTemplate> Taxonomies { get; init; }

    /// <summary>Falls back to the other templates where these are empty.</summary>
    public PageTemplates Or(PageTemplates others) => new()
    {
        Terms = Terms.Length > 0 ? Terms : others.Terms,
        Archive = Archive.Length > 0 ? Archive : others.Archive,
        Feeds = Feeds.Length > 0 ? Feeds : others.Feeds,
        Taxonomies = Taxonomies.Concat(others.Taxonomies).ToEquatableArray(),
    };

    /// <summary>The addresses of a collection's pages.</summary>
    public SiteRoutes RoutesOf(string collection) => new(collection, page => Find(collection, page));

    /// <summary>The templates that replace built-in ones for a collection, with its name and taxonomies filled in.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="taxonomies">Its taxonomies.</param>
    public EquatableArray<NamedTemplate> Of(string collection, IEnumerable<string> taxonomies) => new[] { SiteRoutes.ArchivePages, SiteRoutes.Feeds }
        .Concat(taxonomies)
        .Select(page => Find(collection, page) is { } template ? new NamedTemplate(page, template) : null)
        .OfType<NamedTemplate>()
        .ToEquatableArray();

    /// <summary>The last segments of the addresses that templates give to pages with other pages below them.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="taxonomies">Its taxonomies.</param>
    public IEnumerable<string> LastParts(string collection, IEnumerable<string> taxonomies) => Equals(None)
        ? []
        : new[] { RoutesOf(collection).Archive }
            .Concat(taxonomies.Select(RoutesOf(collection).OfTaxonomy))
            .Select(url => url.TrimEnd('/'))
            .Select(url => url.Substring(url.LastIndexOf('/') + 1));

    /// <summary>A template with the collection and taxonomy filled in; null if the built-in one is used.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="page">A taxonomy, or one of the other pages named in <see cref="SiteRoutes"/>.</param>
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

/// <summary>A template for a kind of page.</summary>
/// <param name="Page">A taxonomy, or one of the other pages named in <see cref="SiteRoutes"/>.</param>
/// <param name="Template">The template.</param>
internal sealed record NamedTemplate(string Page, string Template);
