namespace TypedContent;

/// <summary>
/// What a library may ask of any entry, whatever its type calls it. Implemented explicitly by the generated part of an entry
/// type, so that it hides none of the type's own members.
/// </summary>
public interface IContentEntry
{
    /// <summary>The entry itself.</summary>
    ContentEntry Entry { get; }

    /// <summary>The title; the first heading or the file's name where the front matter gives none.</summary>
    string Title { get; }

    /// <summary>When it was published, with the offset that was written; null where neither front matter nor path gives a date.</summary>
    DateTimeOffset? Date { get; }

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
    IReadOnlyList<string> Aliases => Entry.Aliases;

    /// <summary>The same in other languages, without itself: the site's default language first, then by language tag; empty where there are none.</summary>
    IReadOnlyList<IContentEntry> Translations => [];

    /// <summary>Its terms in a taxonomy such as <c>Categories</c> or <c>Tags</c>; empty for a taxonomy that it does not have.</summary>
    /// <param name="taxonomy">The taxonomy's name, compared ordinally.</param>
    IReadOnlyList<string> GetTerms(string taxonomy);
}
