namespace TypedContent.AspNetCore;

// The rule mistakes the extension blocks below for members whose names differ only in case.
#pragma warning disable CA1708

/// <summary>Addresses for links: percent-encoded, so that they are ASCII. <c>Url</c> is the readable form.</summary>
public static class ContentHrefExtensions
{
    extension(IContentEntry entry)
    {
        /// <summary>The entry's address for a link.</summary>
        public string Href => ContentAddress.Encode(entry.Url);
    }

    extension(IContentNode node)
    {
        /// <summary>The address of the node's page for a link; null for a folder without a page.</summary>
        public string? Href => node.Url is { } url ? ContentAddress.Encode(url) : null;
    }

    extension(IContentHit hit)
    {
        /// <summary>The address of the section for a link.</summary>
        public string Href => ContentAddress.Encode(hit.Entry.Url) + (hit.Anchor is { } anchor ? "#" + Uri.EscapeDataString(anchor) : "");
    }

    extension(IContentTerm term)
    {
        /// <summary>The term's address for a link.</summary>
        public string Href => ContentAddress.Encode(term.Url);

        /// <summary>The address of the term's RSS feed for a link. It exists if feeds are mapped.</summary>
        public string FeedHref => ContentAddress.Encode(term.FeedUrl);
    }

    extension(IContentCollection collection)
    {
        /// <summary>The address of the collection's RSS feed for a link. It exists if feeds are mapped.</summary>
        public string FeedHref => ContentAddress.Encode(collection.FeedUrl);
    }

    extension(IContentTaxonomy taxonomy)
    {
        /// <summary>The taxonomy's address for a link.</summary>
        public string Href => ContentAddress.Encode(taxonomy.Url);
    }

    extension<TEntry>(ContentArchive<TEntry> archive)
        where TEntry : ContentEntry, IContentEntry
    {
        /// <summary>The archive's address for a link.</summary>
        public string Href => ContentAddress.Encode(archive.Url);
    }

    extension<TEntry>(ContentYear<TEntry> year)
        where TEntry : ContentEntry, IContentEntry
    {
        /// <summary>The year's address for a link.</summary>
        public string Href => ContentAddress.Encode(year.Url);
    }

    extension<TEntry>(ContentMonth<TEntry> month)
        where TEntry : ContentEntry, IContentEntry
    {
        /// <summary>The month's address for a link.</summary>
        public string Href => ContentAddress.Encode(month.Url);
    }

    extension(ContentFile file)
    {
        /// <summary>The file's address for a link.</summary>
        public string Href => ContentAddress.Encode(file.Url);
    }
}
