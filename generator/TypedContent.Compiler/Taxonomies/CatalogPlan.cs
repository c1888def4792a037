using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Taxonomies;

/// <summary>What the project says of a collection's terms.</summary>
internal sealed record CatalogPlan
{
    /// <summary>The taxonomies besides those of every collection, by name.</summary>
    public EquatableArray<PlannedTaxonomy> Taxonomies { get; init; }

    /// <summary>Other words for terms.</summary>
    public EquatableArray<TermAlias> Aliases { get; init; }

    /// <summary>The order of the list of all entries.</summary>
    public CollectionOrder Order { get; init; }

    /// <summary>The further orders that the project asks for, by their members.</summary>
    public EquatableArray<PlannedIndex> Indexes { get; init; }
}

/// <summary>A taxonomy that the project asks for.</summary>
/// <param name="Name">Its class.</param>
/// <param name="FoldedKey">The key of the front matter that names its terms; empty where a declared property does.</param>
internal sealed record PlannedTaxonomy(string Name, string FoldedKey);

/// <summary>Another word for a term.</summary>
/// <param name="Taxonomy">The taxonomy; empty for all.</param>
/// <param name="Word">What articles may write.</param>
/// <param name="Term">The term that it means.</param>
internal sealed record TermAlias(string Taxonomy, string Word, string Term);

/// <summary>The order of the list of all entries. The runtime library's ContentOrder has the same names and numbers.</summary>
internal enum CollectionOrder
{
    Newest,
    Oldest,
    Title,
    Tree,
}

/// <summary>An order by a property.</summary>
/// <param name="Member">The list's member of the collection's class.</param>
/// <param name="Property">The property.</param>
/// <param name="IsDescending">Whether the greatest value comes first.</param>
/// <param name="IsNumber">Whether a text is the digits of a number.</param>
internal sealed record PlannedIndex(string Member, string Property, bool IsDescending, bool IsNumber);
