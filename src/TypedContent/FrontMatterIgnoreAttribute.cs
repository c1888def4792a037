namespace TypedContent;

/// <summary>Says that front matter does not fill a property of a declared entry type. A key of that name is passed over in silence.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class FrontMatterIgnoreAttribute : Attribute;
