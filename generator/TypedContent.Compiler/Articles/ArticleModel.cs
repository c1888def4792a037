using TypedContent.Compiler.Content;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>
/// The data of an article from which code is generated. It is compared by value and has no file positions, so that moving lines changes nothing;
/// only links and images have line numbers.
/// </summary>
internal sealed record ArticleModel
{
    public required string Collection { get; init; }

    /// <summary>The path relative to the project.</summary>
    public required string ProjectPath { get; init; }

    /// <summary>
    /// Changes whenever anything published about the article changes. It is empty until the article's links are resolved, because the published data is not
    /// complete before that.
    /// </summary>
    public string ContentHash { get; init; } = "";

    public required NameRequest Names { get; init; }

    public required string Title { get; init; }

    /// <summary>The title in menus, if it differs from <see cref="Title"/>.</summary>
    public string? NavTitle { get; init; }

    /// <summary>The position among its siblings.</summary>
    public double? Order { get; init; }

    /// <summary>The page that it comes below, as written in the file.</summary>
    public string? Parent { get; init; }

    public DateTimeOffset? Date { get; init; }

    public DateTimeOffset? Updated { get; init; }

    public DateTimeOffset? PublishDate { get; init; }

    public DateTimeOffset? ExpiryDate { get; init; }

    public string? Description { get; init; }

    public EquatableArray<string> Authors { get; init; }

    public EquatableArray<string> Categories { get; init; }

    public EquatableArray<string> Tags { get; init; }

    /// <summary>Terms that are more than a flat list: nested categories, and taxonomies of a declared type.</summary>
    public EquatableArray<TermUse> Terms { get; init; }

    /// <summary>The series that it belongs to.</summary>
    public EquatableArray<SeriesUse> Series { get; init; }

    public string? Lang { get; init; }

    public bool Draft { get; init; }

    /// <summary>The front matter keys that are not part of the core set.</summary>
    public EquatableArray<Field> Fields { get; init; }

    /// <summary>The property values that a declared entry type reads from the front matter, without those that are not set.</summary>
    public EquatableArray<NamedValue> Declared { get; init; }

    /// <summary>References of a declared entry type to other entries, as written in the front matter.</summary>
    public EquatableArray<ReferenceWord> References { get; init; }

    /// <summary>The types of <see cref="Fields"/>.</summary>
    public required FileShape Shape { get; init; }

    public required ArticleBody Body { get; init; }

    /// <summary>The properties in <see cref="Declared"/> that hold the article's image.</summary>
    public EquatableArray<string> ImageProperties { get; init; }

    /// <summary>The files next to the article, by the hash of each path. Set only when all articles are known.</summary>
    public EquatableArray<ulong> FileKeys { get; init; }

    /// <summary>The source files of the articles that the body links to, as paths relative to the project. Set only when all articles are known.</summary>
    public EquatableArray<string> LinksTo { get; init; }
}
