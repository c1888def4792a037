namespace TypedContent;

/// <summary>A term as libraries see it, whatever the type of its entries.</summary>
public interface IContentTerm
{
    /// <summary>The term as it was written.</summary>
    string Name { get; }

    /// <summary>
    /// The end of its address: lower case, NFC, Unicode kept. Unique in its taxonomy. For a term with parents it begins with
    /// theirs: <c>tech/ai</c>.
    /// </summary>
    string Slug { get; }

    /// <summary>Its address within the site, beginning with a slash, not percent-encoded.</summary>
    string Url { get; }

    /// <summary>The address of its RSS feed within the site, beginning with a slash, not percent-encoded. It is there if feeds are mapped.</summary>
    string FeedUrl => Url.TrimEnd('/') + "/feed.xml";

    /// <summary>The entries that carry the term or one within it, newest first; of a series in the order of its parts.</summary>
    IReadOnlyList<IContentEntry> Entries { get; }

    /// <summary>Its parent, or null.</summary>
    IContentTerm? Parent => null;

    /// <summary>The terms in it; empty where there are none.</summary>
    IReadOnlyList<IContentTerm> Children => [];
}
