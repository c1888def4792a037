namespace TypedContent;

/// <summary>
/// Declares a collection in C#, at the partial class of its entries. Properties of the class are its schema: they replace what
/// would be inferred from the files, and each file is checked against them when the project is compiled.
/// <code>
/// [ContentCollection("Posts")]
/// public sealed partial class Post
/// {
///     public required string Title { get; init; }
///     [Range(1, 5)] public int Rating { get; init; }
/// }
/// </code>
/// A class without properties says only what the attribute says:
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

    /// <summary>
    /// The template of the addresses of this collection, such as <c>/posts/{year}/{slug}.html</c>; <c>/{lang}/{collection}/{slug}</c>
    /// unless set. Between braces is <c>slug</c>, <c>name</c>, <c>path</c>, <c>collection</c>, <c>lang</c>, <c>category</c>, <c>year</c>,
    /// <c>month</c>, <c>day</c>, or a key of the front matter. <c>ContentPermalink</c> on the files takes precedence.
    /// </summary>
    public string? Permalink { get; init; }

    /// <summary>
    /// The template of the addresses of terms, such as <c>/{taxonomy}/{term}</c>; <c>/{collection}/{taxonomy}/{term}</c> unless set. The page of all terms
    /// of a taxonomy has what is before <c>/{term}</c>.
    /// </summary>
    public string? TermUrl { get; init; }

    /// <summary>
    /// The template of the addresses of the archive, such as <c>/archive/{year}/{month}</c>; <c>/{collection}/archive/{year}/{month}</c> unless set. A
    /// year and the whole have what is before the placeholders.
    /// </summary>
    public string? ArchiveUrl { get; init; }

    /// <summary>
    /// The template of the addresses of the collection's feeds, such as <c>/feeds/{collection}/{feed}</c>; <c>/{collection}/{feed}</c> unless set. The
    /// last part has <c>{feed}</c> (<c>feed.xml</c>, <c>atom.xml</c>, <c>feed.json</c>) or <c>{kind}</c> (<c>rss</c>, <c>atom</c>, <c>json</c>). The
    /// feeds of terms are below their pages and have the same last part.
    /// </summary>
    public string? FeedUrl { get; init; }
}
