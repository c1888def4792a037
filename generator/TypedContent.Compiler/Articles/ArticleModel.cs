using TypedContent.Compiler.Content;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>
/// An article as values: what code is generated from, compared by content. Without positions, so that moving a line changes
/// nothing; but links and images tell their lines.
/// </summary>
internal sealed record ArticleModel
{
    public required string Collection { get; init; }

    /// <summary>The path relative to the project.</summary>
    public required string ProjectPath { get; init; }

    /// <summary>
    /// Changes when anything that is published of the article changes. Empty until its links are resolved, for only then everything
    /// is known.
    /// </summary>
    public string ContentHash { get; init; } = "";

    public required NameRequest Names { get; init; }

    public required string Title { get; init; }

    /// <summary>The title in menus, where that is another one.</summary>
    public string? NavTitle { get; init; }

    /// <summary>Where among its siblings it comes.</summary>
    public double? Order { get; init; }

    /// <summary>The page that it comes below, as the file names it.</summary>
    public string? Parent { get; init; }

    public DateTimeOffset? Date { get; init; }

    public DateTimeOffset? Updated { get; init; }

    public DateTimeOffset? PublishDate { get; init; }

    public DateTimeOffset? ExpiryDate { get; init; }

    public string? Description { get; init; }

    public EquatableArray<string> Authors { get; init; }

    public EquatableArray<string> Categories { get; init; }

    public EquatableArray<string> Tags { get; init; }

    /// <summary>Terms that are more than a list of words: nested categories, and what a declared type calls a taxonomy.</summary>
    public EquatableArray<TermUse> Terms { get; init; }

    /// <summary>The series that it is part of.</summary>
    public EquatableArray<SeriesUse> Series { get; init; }

    public string? Lang { get; init; }

    public bool Draft { get; init; }

    /// <summary>The front matter's other keys.</summary>
    public EquatableArray<Field> Fields { get; init; }

    /// <summary>The values that a declared entry type reads from the front matter: one for each property that is set.</summary>
    public EquatableArray<NamedValue> Declared { get; init; }

    /// <summary>The entries that the front matter names for references of a declared entry type, as it writes them.</summary>
    public EquatableArray<ReferenceWord> References { get; init; }

    /// <summary>The types of <see cref="Fields"/>.</summary>
    public required FileShape Shape { get; init; }

    public required ArticleBody Body { get; init; }

    /// <summary>The values of <see cref="Declared"/> that name the article's image.</summary>
    public EquatableArray<string> ImageProperties { get; init; }

    /// <summary>The files next to the article, each by the hash of its path. Known once all articles are.</summary>
    public EquatableArray<ulong> FileKeys { get; init; }

    /// <summary>The files of the articles that the body's links lead to, by their paths from the project. Known once all articles are.</summary>
    public EquatableArray<string> LinksTo { get; init; }
}
