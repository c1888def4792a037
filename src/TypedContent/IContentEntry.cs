namespace TypedContent;

/// <summary>
/// What a library may ask of any entry, whatever its type calls it. Every <see cref="ContentEntry"/> is one. What front matter fills is answered
/// explicitly by the generated part of an entry type, so that it hides none of the type's own members.
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

    /// <summary>The title; the first heading or the file's name where the front matter gives none.</summary>
    string Title { get; }

    /// <summary>When it was published, with the offset that was written; null where neither front matter nor path gives a date.</summary>
    DateTimeOffset? Date { get; }

    /// <summary>From when on it is shown, where that is not its date; or null.</summary>
    DateTimeOffset? PublishDate => null;

    /// <summary>From when on it is no longer shown, or null.</summary>
    DateTimeOffset? ExpiryDate => null;

    /// <summary>When it was last changed, or null.</summary>
    DateTimeOffset? Updated { get; }

    /// <summary>What it is about in a sentence, or null.</summary>
    string? Description { get; }

    /// <summary>Who wrote it; empty where no author is named.</summary>
    IReadOnlyList<string> Authors { get; }

    /// <summary>Its language as a BCP 47 tag, or null.</summary>
    string? Lang { get; }

    /// <summary>The address of the image that represents it, or null.</summary>
    string? Image { get; }

    /// <summary>
    /// Other addresses that lead to it, such as those of a former site: beginning with a slash, not percent-encoded; empty where there are none.
    /// </summary>
    IReadOnlyList<string> Aliases { get; }

    /// <summary>The same in other languages, without itself: the site's default language first, then by language tag; empty where there are none.</summary>
    IReadOnlyList<IContentEntry> Translations => [];

    /// <summary>Its terms in a taxonomy such as <c>Categories</c> or <c>Tags</c>; empty for a taxonomy that it does not have.</summary>
    /// <param name="taxonomy">The taxonomy's name, compared ordinally.</param>
    IReadOnlyList<string> GetTerms(string taxonomy);
}
