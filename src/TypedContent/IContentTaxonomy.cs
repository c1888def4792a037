namespace TypedContent;

/// <summary>A taxonomy as libraries see it, whatever the type of its entries.</summary>
public interface IContentTaxonomy
{
    /// <summary>The taxonomy's name, such as <c>Categories</c>.</summary>
    string Name { get; }

    /// <summary>Its terms, those with the most entries first, then by name.</summary>
    IReadOnlyList<IContentTerm> Terms { get; }
}
