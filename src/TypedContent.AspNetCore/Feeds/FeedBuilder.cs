using TypedContent.AspNetCore.Addresses;

namespace TypedContent.AspNetCore.Feeds;

/// <summary>Creates feeds from the newest entries that have a date, because every kind of feed is ordered by date.</summary>
internal sealed class FeedBuilder(ContentSite site, Uri baseAddress)
{
    public Feed Build(string self, FeedScope scope)
    {
        // Lazy: of a list that is newest first, only the entries in the feed are created.
        FeedItem[] items =
        [
            .. scope.Entries.Where(entry => entry.Date is not null || entry.Updated is not null)
                .Take(site.Options.FeedLength)
                .Select(Item),
        ];
        var title = string.Join(" · ", new[] { scope.Title, site.Options.Title }.Where(part => !string.IsNullOrEmpty(part)).Distinct());
        return new Feed(
            ContentAddress.Join(baseAddress, self),
            ContentAddress.Join(baseAddress, scope.Home),
            XmlSafe.Text(title.Length > 0 ? title : baseAddress.Host),
            XmlSafe.Text(site.Options.Description),
            XmlSafe.Text(site.Options.Author),
            XmlSafe.Text(scope.Language ?? site.Options.Lang),
            items.Length > 0 ? items.Max(item => item.Updated) : DateTimeOffset.UnixEpoch,
            items);
    }

    private FeedItem Item(IContentEntry entry)
    {
        var page = ContentAddress.Join(baseAddress, entry.Url);
        var published = entry.Date ?? entry.Updated!.Value;
        return new FeedItem(
            page,
            XmlSafe.Text(entry.Title),
            XmlSafe.Text(entry.Description ?? entry.Excerpt),
            site.Options.FeedHasBodies ? XmlSafe.Text(BodyAddresses.Rewrite(entry, link => ContentAddress.Resolve(baseAddress, page, link))) : null,
            published,
            // A change cannot precede the publication, whatever a file says.
            entry.Updated is { } updated && updated > published ? updated : published,
            XmlSafe.Text(site.LanguageOf(entry)),
            ContentAddress.ResolveImage(baseAddress, page, entry.Image),
            [.. entry.Authors.Select(name => XmlSafe.Text(name))],
            [.. entry.GetTerms("Categories").Concat(entry.GetTerms("Tags")).Distinct(StringComparer.Ordinal).Select(name => XmlSafe.Text(name))]);
    }
}
