using TypedContent.Routes;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>The taxonomies of a collection, one address each: <c>/articles/categories</c>.</summary>
internal sealed class TaxonomyRoute(IContentCollection collection, ContentHandler handler) : ContentRoute(collection, handler)
{
    public override string Template => SiteRoutes.OfTaxonomy(Whole.Name, "{taxonomy}");

    public override IEnumerable<ContentPlace> Places => Collection.Taxonomies
        .Select(taxonomy => new ContentPlace(SiteRoutes.OfTaxonomy(Collection.Name, taxonomy.Name), taxonomy));
}
