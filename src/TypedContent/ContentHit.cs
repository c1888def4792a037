namespace TypedContent;

/// <summary>A search hit: an entry, at its best matching section.</summary>
/// <typeparam name="TEntry">The type of the entries.</typeparam>
public sealed class ContentHit<TEntry> : IContentHit
    where TEntry : ContentEntry, IContentEntry
{
    internal ContentHit(TEntry entry, string? anchor, string? heading, SanitizedHtml snippet, double score)
    {
        Entry = entry;
        Anchor = anchor;
        Heading = heading;
        Snippet = snippet;
        Score = score;
    }

    /// <summary>The entry.</summary>
    public TEntry Entry { get; }

    /// <inheritdoc />
    public string Title => Entry.Title;

    /// <inheritdoc />
    public string Url => Anchor is null ? Entry.Url : Entry.Url + "#" + Anchor;

    /// <inheritdoc />
    public string? Anchor { get; }

    /// <inheritdoc />
    public string? Heading { get; }

    /// <inheritdoc />
    public SanitizedHtml Snippet { get; }

    /// <inheritdoc />
    public double Score { get; }

    IContentEntry IContentHit.Entry => Entry;

    /// <summary>The address.</summary>
    public override string ToString() => Url;
}
