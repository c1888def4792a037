namespace TypedContent;

/// <summary>A term as libraries see it, whatever the type of its entries.</summary>
public interface IContentTerm
{
    /// <summary>The term as it was written.</summary>
    string Name { get; }

    /// <summary>The last part of its address: lower case, NFC, Unicode kept. Unique in its taxonomy.</summary>
    string Slug { get; }

    /// <summary>Its address within the site, beginning with a slash, not percent-encoded.</summary>
    string Url { get; }

    /// <summary>The entries that carry the term, newest first.</summary>
    IReadOnlyList<IContentEntry> Entries { get; }
}
