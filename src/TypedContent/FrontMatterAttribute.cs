namespace TypedContent;

/// <summary>
/// Names the front matter's key that fills a property of a declared entry type, or of a type that its properties hold:
/// <c>[FrontMatter("ms.date")] public DateOnly? Reviewed { get; init; }</c>. Without it the key is the property's name.
/// </summary>
/// <param name="key">The key. Upper and lower case, <c>-</c>, <c>_</c> and <c>.</c> make no difference.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = false, Inherited = false)]
public sealed class FrontMatterAttribute(string key) : Attribute
{
    /// <summary>The key; never null.</summary>
    public string Key { get; } = key;
}

/// <summary>Says that front matter does not fill a property of a declared entry type. A key of that name is ignored without a warning.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class FrontMatterIgnoreAttribute : Attribute;
