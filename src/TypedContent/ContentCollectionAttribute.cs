namespace TypedContent;

/// <summary>
/// Declares a collection in C#, on the partial class of its entries. The properties of the class are the schema: they replace the inferred types, and the
/// compiler checks each file against them.
/// <code>
/// [ContentCollection("Posts")]
/// public sealed partial class Post
/// {
///     public required string Title { get; init; }
///     [Range(1, 5)] public int Rating { get; init; }
/// }
/// </code>
/// A class without properties applies only the settings of the attribute:
/// <c>[ContentCollection("Comments", Sanitizer = ContentSanitizer.Strict)] partial class Comment;</c>
/// </summary>
/// <param name="name">The collection's name, as in <c>ContentCollection="…"</c> on the files.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class ContentCollectionAttribute(string name) : Attribute
{
    /// <summary>The collection's name.</summary>
    public string Name { get; } = name;

    /// <summary>The sanitizer policy for the bodies of this collection.</summary>
    public ContentSanitizer Sanitizer { get; init; }

    /// <summary>
    /// The address template of this collection, such as <c>/posts/{year}/{slug}.html</c>; by default, <c>/{lang}/{collection}/{slug}</c>. The placeholders
    /// are <c>slug</c>, <c>name</c>, <c>path</c>, <c>collection</c>, <c>lang</c>, <c>category</c>, <c>year</c>, <c>month</c>, <c>day</c>, and front matter
    /// keys. <c>ContentPermalink</c> on the files takes precedence.
    /// </summary>
    public string? Permalink { get; init; }

    /// <summary>
    /// The order of the list of all entries, <c>All</c>. The entries of terms and the archive, and newer and older entries, are always ordered by date.
    /// </summary>
    public ContentOrder Order { get; init; }

    /// <summary>
    /// The address template of terms, such as <c>/{taxonomy}/{term}</c>; by default, <c>/{collection}/{taxonomy}/{term}</c>. The page of all terms of a
    /// taxonomy is at the part before <c>/{term}</c>.
    /// </summary>
    public string? TermUrl { get; init; }

    /// <summary>
    /// The address template of the archive, such as <c>/archive/{year}/{month}</c>; by default, <c>/{collection}/archive/{year}/{month}</c>. A year and the
    /// whole archive are at the part before the placeholders.
    /// </summary>
    public string? ArchiveUrl { get; init; }

    /// <summary>
    /// The address template of the collection's feeds, such as <c>/feeds/{collection}/{feed}</c>; by default, <c>/{collection}/{feed}</c>. The last part
    /// contains <c>{feed}</c> (<c>feed.xml</c>, <c>atom.xml</c>, <c>feed.json</c>) or <c>{kind}</c> (<c>rss</c>, <c>atom</c>, <c>json</c>). The feeds of
    /// terms are below their pages and have the same last part.
    /// </summary>
    public string? FeedUrl { get; init; }
}
