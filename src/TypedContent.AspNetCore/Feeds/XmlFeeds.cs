using System.Net;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace TypedContent.AspNetCore.Feeds;

/// <summary>Writes RSS 2.0 and Atom 1.0 (RFC 4287).</summary>
internal static class XmlFeeds
{
    private const string Xmlns = "http://www.w3.org/2000/xmlns/";

    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace s_content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace s_dublinCore = "http://purl.org/dc/elements/1.1/";

    public static void WriteRss(Feed feed, Stream output)
    {
        var rss = Syndicate(feed, withContent: false);
        // Some readers look for these prefixes instead of the namespaces.
        rss.AttributeExtensions.Add(new XmlQualifiedName("atom", Xmlns), s_atom.NamespaceName);
        rss.AttributeExtensions.Add(new XmlQualifiedName("content", Xmlns), s_content.NamespaceName);
        rss.AttributeExtensions.Add(new XmlQualifiedName("dc", Xmlns), s_dublinCore.NamespaceName);
        // RSS requires a description, and authors must be e-mail addresses, so names are written as dc:creator.
        rss.Description ??= new TextSyndicationContent(feed.Title);
        rss.Authors.Clear();
        Add(
            rss.ElementExtensions,
            new XElement(
                s_atom + "link",
                Prefix("atom", s_atom),
                new XAttribute("href", feed.Self),
                new XAttribute("rel", "self"),
                new XAttribute("type", "application/rss+xml")));
        foreach (var (item, source) in rss.Items.Zip(feed.Items))
        {
            foreach (var author in item.Authors)
            {
                Add(item.ElementExtensions, new XElement(s_dublinCore + "creator", Prefix("dc", s_dublinCore), author.Name));
            }

            item.Authors.Clear();
            // A description is HTML; unescaped text with "<T>" would lose it.
            item.Summary = new TextSyndicationContent(WebUtility.HtmlEncode(source.Summary));
            if (source.Html is not null)
            {
                Add(item.ElementExtensions, new XElement(s_content + "encoded", Prefix("content", s_content), source.Html));
            }
        }

        Write(new Rss20FeedFormatter(rss, serializeExtensionsAsAtom: false), output);
    }

    public static void WriteAtom(Feed feed, Stream output) => Write(new Atom10FeedFormatter(Syndicate(feed, withContent: true)), output);

    private static SyndicationFeed Syndicate(Feed feed, bool withContent)
    {
        var syndicated = new SyndicationFeed
        {
            Id = feed.Self,
            Title = new TextSyndicationContent(feed.Title),
            Description = feed.Description is null ? null : new TextSyndicationContent(feed.Description),
            Language = feed.Language,
            LastUpdatedTime = feed.Updated,
            Items = [.. feed.Items.Select(item => Syndicate(feed, item, withContent))],
        };
        if (withContent)
        {
            syndicated.Links.Add(SyndicationLink.CreateSelfLink(new Uri(feed.Self), "application/atom+xml"));
        }

        syndicated.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(feed.Home)));
        // Atom requires an author for every entry. The feed's author applies to entries without one.
        syndicated.Authors.Add(new SyndicationPerson { Name = feed.Author ?? feed.Title });
        return syndicated;
    }

    private static SyndicationItem Syndicate(Feed feed, FeedItem item, bool withContent)
    {
        var syndicated = new SyndicationItem
        {
            Id = item.Url,
            Title = new TextSyndicationContent(item.Title),
            Summary = new TextSyndicationContent(item.Summary),
            PublishDate = item.Published,
            LastUpdatedTime = item.Updated,
        };
        syndicated.AddPermalink(new Uri(item.Url));
        if (withContent && item.Html is not null)
        {
            syndicated.Content = SyndicationContent.CreateHtmlContent(item.Html);
        }

        if (withContent && item.Language is not null && item.Language != feed.Language)
        {
            syndicated.AttributeExtensions.Add(new XmlQualifiedName("lang", "http://www.w3.org/XML/1998/namespace"), item.Language);
        }

        foreach (var author in item.Authors)
        {
            syndicated.Authors.Add(new SyndicationPerson { Name = author });
        }

        foreach (var term in item.Terms)
        {
            syndicated.Categories.Add(new SyndicationCategory(term));
        }

        return syndicated;
    }

    private static XAttribute Prefix(string prefix, XNamespace name) => new(XNamespace.Xmlns + prefix, name.NamespaceName);

    // As a reader: an object would be serialized by reflection.
    private static void Add(SyndicationElementExtensionCollection extensions, XElement element)
    {
        using var reader = element.CreateReader();
        extensions.Add(reader);
    }

    private static void Write(SyndicationFeedFormatter formatter, Stream output)
    {
        using var writer = XmlWriter.Create(
            output,
            new XmlWriterSettings
            {
                Encoding = new UTF8Encoding(false),
                Indent = true,
                NewLineChars = "\n",
                NamespaceHandling = NamespaceHandling.OmitDuplicates,
            });
        formatter.WriteTo(writer);
    }
}
