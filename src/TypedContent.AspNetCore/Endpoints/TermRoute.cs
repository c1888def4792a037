namespace TypedContent.AspNetCore.Endpoints;

/// <summary>All terms of all taxonomies of a collection, such as its categories.</summary>
internal sealed class TermRoute(IContentCollection collection, ContentHandler handler, int? pageSize = null) : ListRoute(collection, handler, pageSize)
{
    public override string Template => Routes.TermTemplateOf(Whole.Taxonomies.Select(taxonomy => taxonomy.Name));

    public override IEnumerable<ContentPlace> Places =>
        Collection.Taxonomies.SelectMany(taxonomy => taxonomy.All).SelectMany(term => PagesOf(term.Url, term, term.Entries));
}
