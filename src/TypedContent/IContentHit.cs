namespace TypedContent;

/// <summary>A search hit, independent of the type of its entry.</summary>
public interface IContentHit
{
    /// <summary>The entry.</summary>
    IContentEntry Entry { get; }

    /// <summary>The entry's title.</summary>
    string Title { get; }

    /// <summary>The address of the section within the site, beginning with a slash, not percent-encoded.</summary>
    string Url { get; }

    /// <summary>The ID of the section's heading; null for the part before the first heading.</summary>
    string? Anchor { get; }

    /// <summary>The section's heading as plain text; null for the part before the first heading.</summary>
    string? Heading { get; }

    /// <summary>An excerpt of the section, with the found words in <c>mark</c> elements.</summary>
    SanitizedHtml Snippet { get; }

    /// <summary>How well it matches; comparable only within one search.</summary>
    double Score { get; }
}
