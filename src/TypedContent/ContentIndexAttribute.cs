namespace TypedContent;

/// <summary>
/// Gives the collection a list of its entries that is sorted by this property at compile time: <c>[ContentIndex] public int Rating</c> creates
/// <c>Recipes.ByRating</c>. For properties that are numbers, text, dates or times, or true or false.
/// </summary>
/// <param name="name">The name of the list; by default, <c>By</c> and the property's name.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class ContentIndexAttribute(string? name = null) : Attribute
{
    /// <summary>The name of the list, or null.</summary>
    public string? Name { get; } = name;

    /// <summary>Whether the greatest value comes first. Entries without a value always come last.</summary>
    public bool Descending { get; init; }
}
