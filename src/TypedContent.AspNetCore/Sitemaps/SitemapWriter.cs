using System.Globalization;
using System.Text;
using System.Xml;
using TypedContent.AspNetCore.Feeds;

namespace TypedContent.AspNetCore.Sitemaps;

/// <summary>Writes sitemaps (sitemaps.org, 0.9) with Google's language alternates.</summary>
internal static class SitemapWriter
{
    private const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    public static byte[] Write(IEnumerable<SitemapPage> pages) => Write("urlset", xml =>
    {
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        foreach (var page in pages)
        {
            xml.WriteStartElement("url", Sitemap);
            WritePlace(xml, page.Url, page.Changed);
            foreach (var (language, url) in page.Alternates)
            {
                xml.WriteStartElement("link", Xhtml);
                xml.WriteAttributeString("rel", "alternate");
                xml.WriteAttributeString("hreflang", XmlSafe.Text(language));
                xml.WriteAttributeString("href", url);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }
    });

    public static byte[] WriteIndex(IEnumerable<(string Url, DateTimeOffset? Changed)> parts) => Write("sitemapindex", xml =>
    {
        foreach (var (url, changed) in parts)
        {
            xml.WriteStartElement("sitemap", Sitemap);
            WritePlace(xml, url, changed);
            xml.WriteEndElement();
        }
    });

    private static byte[] Write(string root, Action<XmlWriter> content)
    {
        using var output = new MemoryStream();
        using (var xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement(root, Sitemap);
            content(xml);
            xml.WriteEndElement();
        }

        return output.ToArray();
    }

    private static void WritePlace(XmlWriter xml, string url, DateTimeOffset? changed)
    {
        xml.WriteElementString("loc", Sitemap, url);
        if (changed is { } date)
        {
            xml.WriteElementString("lastmod", Sitemap, date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
        }
    }
}
