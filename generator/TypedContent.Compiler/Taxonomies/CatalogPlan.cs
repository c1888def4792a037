using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Taxonomies;

/// <summary>The project's settings for a collection's taxonomies, orders, and versions.</summary>
internal sealed record CatalogPlan
{
    /// <summary>The taxonomies that the project adds to the standard ones, sorted by name.</summary>
    public EquatableArray<PlannedTaxonomy> Taxonomies { get; init; }

    /// <summary>The aliases of terms.</summary>
    public EquatableArray<TermAlias> Aliases { get; init; }

    /// <summary>The order of the list of all entries.</summary>
    public CollectionOrder Order { get; init; }

    /// <summary>The additional orders that the project asks for, sorted by member.</summary>
    public EquatableArray<PlannedIndex> Indexes { get; init; }

    /// <summary>How its pages are divided into versions.</summary>
    public VersionPlan Versions { get; init; } = VersionPlan.None;
}

/// <summary>A taxonomy that the project adds.</summary>
/// <param name="Name">The name of its class.</param>
/// <param name="FoldedKey">The folded front matter key for its terms; empty if a declared property provides them.</param>
internal sealed record PlannedTaxonomy(string Name, string FoldedKey);

/// <summary>An alias of a term.</summary>
/// <param name="Taxonomy">The taxonomy; empty for all.</param>
/// <param name="Word">The word that articles may use.</param>
/// <param name="Term">The term that it means.</param>
internal sealed record TermAlias(string Taxonomy, string Word, string Term);

/// <summary>The order of the list of all entries. Names and numbers match the runtime library's ContentOrder.</summary>
internal enum CollectionOrder
{
    Newest,
    Oldest,
    Title,
    Tree,
}

/// <summary>An order by a property.</summary>
/// <param name="Member">The name of the list in the collection's class.</param>
/// <param name="Property">The property.</param>
/// <param name="IsDescending">Whether the greatest value comes first.</param>
/// <param name="IsNumber">Whether text values are numbers in digits.</param>
internal sealed record PlannedIndex(string Member, string Property, bool IsDescending, bool IsNumber);
