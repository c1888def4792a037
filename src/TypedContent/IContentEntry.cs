namespace TypedContent;

/// <summary>
/// The members that a library can use on any entry, independent of the names in its type. Every <see cref="ContentEntry"/> implements it. The generated part
/// of an entry type implements the front matter members explicitly, so that they don't hide the type's own members.
/// </summary>
public interface IContentEntry
{
    /// <inheritdoc cref="ContentEntry.Slug" />
    string Slug { get; }

    /// <inheritdoc cref="ContentEntry.Url" />
    string Url { get; }

    /// <inheritdoc cref="ContentEntry.ContentHash" />
    string ContentHash { get; }

    /// <inheritdoc cref="ContentEntry.Body" />
    SanitizedHtml Body { get; }

    /// <inheritdoc cref="ContentEntry.Html" />
    string Html { get; }

    /// <inheritdoc cref="ContentEntry.Excerpt" />
    string Excerpt { get; }

    /// <inheritdoc cref="ContentEntry.WordCount" />
    int WordCount { get; }

    /// <inheritdoc cref="ContentEntry.ReadingTime" />
    TimeSpan ReadingTime => TimeSpan.Zero;

    /// <summary>The title; if the front matter doesn't contain one, the first heading or the file name.</summary>
    string Title { get; }

    /// <summary>The title for menus if the front matter sets a different one, or null.</summary>
    string? NavTitle => null;

    /// <summary>Its position among its siblings, from the front matter; or null.</summary>
    double? Order => null;

    /// <summary>The publication date, with the offset as written; null if neither the front matter nor the path contains a date.</summary>
    DateTimeOffset? Date { get; }

    /// <summary>The time from which it is visible, if that is not its date; or null.</summary>
    DateTimeOffset? PublishDate => null;

    /// <summary>The time from which it is no longer visible, or null.</summary>
    DateTimeOffset? ExpiryDate => null;

    /// <summary>The time of the last change, or null.</summary>
    DateTimeOffset? Updated { get; }

    /// <summary>A one-sentence description, or null.</summary>
    string? Description { get; }

    /// <summary>The authors; empty if none is named.</summary>
    IReadOnlyList<string> Authors { get; }

    /// <summary>Its language as a BCP 47 tag, or null.</summary>
    string? Lang { get; }

    /// <summary>The address of the image that represents it, or null.</summary>
    string? Image { get; }

    /// <summary>
    /// Other addresses that lead to it, such as those of a former site: beginning with a slash, not percent-encoded; empty if there are none.
    /// </summary>
    IReadOnlyList<string> Aliases { get; }

    /// <summary>
    /// The same entry in other languages, without itself, the site's default language first, then sorted by language tag; empty if there are none.
    /// </summary>
    IReadOnlyList<IContentEntry> Translations => [];

    /// <summary>Its terms in a taxonomy such as <c>Categories</c> or <c>Tags</c>; empty for an unknown taxonomy.</summary>
    /// <param name="taxonomy">The taxonomy's name, compared ordinally.</param>
    IReadOnlyList<string> GetTerms(string taxonomy);
}
