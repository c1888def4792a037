using System.ComponentModel;

namespace TypedContent.Generated;

/// <summary>The terms of one taxonomy as tables in the assembly. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ContentTaxonomySource
{
    /// <summary>The taxonomy's name, such as <c>Categories</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Each term's name as a hash. The order of this table is the order of the terms: most entries first, then by name.</summary>
    public abstract ReadOnlySpan<ulong> NameHashes { get; }

    /// <summary>Other spellings of terms, as hashes.</summary>
    public virtual ReadOnlySpan<ulong> SpellingHashes => [];

    /// <summary>The position of the term that each of <see cref="SpellingHashes"/> means.</summary>
    public virtual ReadOnlySpan<int> SpellingTerms => [];

    /// <summary>For each term, the position of its parent, or -1. Empty if no term has a parent.</summary>
    public virtual ReadOnlySpan<int> Parents => [];

    /// <summary>
    /// For each term, where its row begins in this table, then the same for the terms without a parent, and where that row ends; then the rows: the positions
    /// of its children, in their order. Empty if no term has a parent.
    /// </summary>
    public virtual ReadOnlySpan<int> Children => [];

    /// <summary>The positions of the terms sorted by name, ordinally. Empty if that is already their order.</summary>
    public virtual ReadOnlySpan<int> ByName => [];

    /// <summary>A term's name as written.</summary>
    /// <param name="term">The term's position.</param>
    public abstract string GetName(int term);

    /// <summary>A term's slug, including the slugs of its parents.</summary>
    /// <param name="term">The term's position.</param>
    public abstract string GetSlug(int term);

    /// <summary>The positions of a term's entries, newest first; for a series, sorted by part.</summary>
    /// <param name="term">The term's position.</param>
    public abstract ReadOnlySpan<int> GetEntries(int term);
}
