using Microsoft.AspNetCore.Http;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>All terms of all taxonomies of a collection, such as its categories.</summary>
internal sealed class TermRoute(IContentCollection collection, Func<object, HttpContext, IResult> respond) : ContentRoute(collection, respond)
{
    public override IEnumerable<ContentPlace> Places =>
        Collection.Taxonomies.SelectMany(taxonomy => taxonomy.Terms).Select(term => new ContentPlace(term.Url, term));
}
