namespace TypedContent;

/// <summary>A term as libraries see it, independent of the type of its entries.</summary>
public interface IContentTerm
{
    /// <summary>The term as written.</summary>
    string Name { get; }

    /// <summary>
    /// The end of its address: lowercase, NFC, with Unicode letters. Unique in its taxonomy. For a term with parents, it begins with their slugs:
    /// <c>tech/ai</c>.
    /// </summary>
    string Slug { get; }

    /// <summary>Its address within the site, beginning with a slash, not percent-encoded.</summary>
    string Url { get; }

    /// <summary>The address of its RSS feed within the site, beginning with a slash, not percent-encoded. It exists if feeds are mapped.</summary>
    string FeedUrl => Url.TrimEnd('/') + "/feed.xml";

    /// <summary>The entries with this term or one of its descendants, newest first; for a series, sorted by part.</summary>
    IReadOnlyList<IContentEntry> Entries { get; }

    /// <summary>Its parent, or null.</summary>
    IContentTerm? Parent => null;

    /// <summary>Its child terms; empty if there are none.</summary>
    IReadOnlyList<IContentTerm> Children => [];
}
