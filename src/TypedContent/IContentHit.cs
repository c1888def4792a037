namespace TypedContent;

/// <summary>Something that a search found, whatever the type of its entry.</summary>
public interface IContentHit
{
    /// <summary>The entry.</summary>
    IContentEntry Entry { get; }

    /// <summary>The entry's title.</summary>
    string Title { get; }

    /// <summary>The address of the section within the site, beginning with a slash, not percent-encoded.</summary>
    string Url { get; }

    /// <summary>The identifier of the section's heading; null for what comes before the first one.</summary>
    string? Anchor { get; }

    /// <summary>The section's heading as plain text; null for what comes before the first one.</summary>
    string? Heading { get; }

    /// <summary>Some words of the section around those that were found, which are in <c>mark</c> elements.</summary>
    SanitizedHtml Snippet { get; }

    /// <summary>How well it suits; only comparable within one search.</summary>
    double Score { get; }
}
