namespace TypedContent;

/// <summary>
/// Turns a property of a declared entry type into a taxonomy: <c>[Taxonomy] public IReadOnlyList&lt;string&gt; Topics</c> creates <c>Posts.Topics</c>, with
/// the same members as <c>Posts.Categories</c>. The property is a string, a list of strings, or a list of such lists, each of which is one term with its
/// parents.
/// </summary>
/// <param name="name">The taxonomy's name, an identifier; by default, the name of the property.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class TaxonomyAttribute(string? name = null) : Attribute
{
    /// <summary>The taxonomy's name; null for the name of the property.</summary>
    public string? Name => name;

    /// <summary>
    /// The address template of this taxonomy's terms, such as <c>/topics/{term}</c>; by default, that of the collection. The page of all terms is at the part
    /// before <c>/{term}</c>.
    /// </summary>
    public string? TermUrl { get; init; }
}
