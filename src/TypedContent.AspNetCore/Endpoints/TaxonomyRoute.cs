namespace TypedContent.AspNetCore.Endpoints;

/// <summary>The taxonomies of a collection, each at one address: <c>/articles/categories</c>.</summary>
internal sealed class TaxonomyRoute(IContentCollection collection, ContentHandler handler) : ContentRoute(collection, handler)
{
    public override string Template => Routes.TaxonomyTemplateOf(Whole.Taxonomies.Select(taxonomy => taxonomy.Name));

    public override IEnumerable<ContentPlace> Places => Collection.Taxonomies
        .Select(taxonomy => new ContentPlace(taxonomy.Url, taxonomy));
}
