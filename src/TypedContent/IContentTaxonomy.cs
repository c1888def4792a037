namespace TypedContent;

/// <summary>A taxonomy as libraries see it, independent of the type of its entries.</summary>
public interface IContentTaxonomy
{
    /// <summary>The taxonomy's name, such as <c>Categories</c>.</summary>
    string Name { get; }

    /// <summary>The address of the page of all its terms within the site, such as <c>/articles/categories</c>, not percent-encoded.</summary>
    string Url { get; }

    /// <summary>All its terms, sorted by number of entries, most first, then by name.</summary>
    IReadOnlyList<IContentTerm> All { get; }
}
