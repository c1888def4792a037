using Microsoft.AspNetCore.Http;
using TypedContent.Routes;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>The taxonomies of a collection, one address each: <c>/articles/categories</c>.</summary>
internal sealed class TaxonomyRoute(IContentCollection collection, Func<object, HttpContext, IResult> respond) : ContentRoute(collection, respond)
{
    public override IEnumerable<ContentPlace> Places => Collection.Taxonomies
        .Select(taxonomy => new ContentPlace(SiteRoutes.OfTaxonomy(Collection.Name, taxonomy.Name), taxonomy));
}
