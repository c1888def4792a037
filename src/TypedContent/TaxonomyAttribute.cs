namespace TypedContent;

/// <summary>
/// Makes a taxonomy of a property of a declared entry type: <c>[Taxonomy] public IReadOnlyList&lt;string&gt; Topics</c> gives
/// <c>Posts.Topics</c>, with all that <c>Posts.Categories</c> has. The property holds a text, a list of texts, or a list of such
/// lists, each of which is one term with its parents.
/// </summary>
/// <param name="name">The taxonomy's name, an identifier; the property's own where it is left out.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class TaxonomyAttribute(string? name = null) : Attribute
{
    /// <summary>The taxonomy's name; null for the property's own.</summary>
    public string? Name => name;
}
