namespace TypedContent;

/// <summary>
/// Gives the collection a list of its entries that is sorted by this property when the project is compiled: <c>[ContentIndex] public int Rating</c> makes
/// <c>Recipes.ByRating</c>. For properties that are a number, a text, a date or time, or true or false.
/// </summary>
/// <param name="name">The name of the list; <c>By</c> and the property's name unless given.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class ContentIndexAttribute(string? name = null) : Attribute
{
    /// <summary>The name of the list, or null.</summary>
    public string? Name { get; } = name;

    /// <summary>Whether the greatest value comes first. Entries without a value come last in either case.</summary>
    public bool Descending { get; init; }
}
