using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Taxonomies;

/// <summary>What the project says of a collection's terms.</summary>
internal sealed record CatalogPlan
{
    /// <summary>The taxonomies besides those of every collection, by name.</summary>
    public EquatableArray<PlannedTaxonomy> Taxonomies { get; init; }

    /// <summary>Other words for terms.</summary>
    public EquatableArray<TermAlias> Aliases { get; init; }
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
