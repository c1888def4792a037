namespace TypedContent;

/// <summary>
/// Says something of a collection in C#, at the partial class of its entries:
/// <c>[ContentCollection("Comments", Sanitizer = ContentSanitizer.Strict)] partial class Comment;</c>
/// </summary>
/// <param name="name">The collection's name, as <c>ContentCollection="…"</c> gives it on the files.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class ContentCollectionAttribute(string name) : Attribute
{
    /// <summary>The collection's name.</summary>
    public string Name { get; } = name;

    /// <summary>What may stay in the bodies of this collection.</summary>
    public ContentSanitizer Sanitizer { get; init; }
}
