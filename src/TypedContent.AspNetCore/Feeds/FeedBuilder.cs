using System.Text;
using System.Xml;
using TypedContent.AspNetCore.Addresses;

namespace TypedContent.AspNetCore.Feeds;

/// <summary>Makes feeds of entries: the newest of those that have a date, since every kind of feed is ordered by it.</summary>
internal sealed class FeedBuilder(ContentSite site, Uri baseAddress)
{
    public Feed Build(string self, FeedScope scope)
    {
        // Taken lazily: of a list that is newest first no more is made than the feed has.
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
            Text(title.Length > 0 ? title : baseAddress.Host),
            site.Options.Description is { } description ? Text(description) : null,
            site.Options.Author is { } author ? Text(author) : null,
            scope.Language ?? site.Options.Language,
            items.Length > 0 ? items.Max(item => item.Updated) : DateTimeOffset.UnixEpoch,
            items);
    }

    private FeedItem Item(IContentEntry entry)
    {
        var page = ContentAddress.Join(baseAddress, entry.Entry.Url);
        var published = entry.Date ?? entry.Updated!.Value;
        return new FeedItem(
            page,
            Text(entry.Title),
            Text(entry.Description ?? entry.Entry.Excerpt),
            site.Options.FeedHasBodies ? Text(HtmlAddresses.Rewrite(entry.Entry.Html, link => ContentAddress.Resolve(baseAddress, page, link))) : null,
            published,
            // Nothing was changed before it was published, whatever a file says.
            entry.Updated is { } updated && updated > published ? updated : published,
            site.LanguageOf(entry),
            entry.Image is { Length: > 0 } image ? ContentAddress.Resolve(baseAddress, page, image) ?? image : null,
            [.. entry.Authors.Select(Text)],
            [.. entry.GetTerms("Categories").Concat(entry.GetTerms("Tags")).Distinct(StringComparer.Ordinal).Select(Text)]);
    }

    /// <summary>The text without what XML 1.0 has no way to write: most control characters, and halves of surrogate pairs.</summary>
    private static string Text(string text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]);
            if (isPair || XmlConvert.IsXmlChar(text[i]))
            {
                clean?.Append(text, i, isPair ? 2 : 1);
                i += isPair ? 1 : 0;
            }
            else
            {
                clean ??= new StringBuilder(text, 0, i, text.Length);
            }
        }

        return clean?.ToString() ?? text;
    }
}
