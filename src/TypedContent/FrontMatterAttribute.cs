namespace TypedContent;

/// <summary>
/// Sets the front matter key for a property of a declared entry type, or of a type that its properties contain: <c>[FrontMatter("ms.date")] public DateOnly?
/// Reviewed { get; init; }</c>. Without this attribute, the key is the property's name.
/// </summary>
/// <param name="key">The key. Case, <c>-</c>, <c>_</c>, and <c>.</c> are ignored.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = false, Inherited = false)]
public sealed class FrontMatterAttribute(string key) : Attribute
{
    /// <summary>The key; never null.</summary>
    public string Key { get; } = key;
}

/// <summary>Excludes a property of a declared entry type from the front matter. A key with that name is ignored without a warning.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class FrontMatterIgnoreAttribute : Attribute;
