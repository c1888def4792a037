using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace TypedContent.Package.Tests.Site;

/// <summary>Visits everything that links within the site can reach from a page.</summary>
internal static class SiteWalk
{
    private static readonly HttpClient s_client = new(new HttpClientHandler { AllowAutoRedirect = false });

    /// <returns>The pages by path (null if a response is not a page), and the dead links.</returns>
    public static async Task<(IReadOnlyDictionary<string, IHtmlDocument?> Pages, IReadOnlyList<string> Faults)> FromAsync(Uri first)
    {
        var pages = new Dictionary<string, IHtmlDocument?>(StringComparer.Ordinal);
        var toRead = new Queue<Uri>([first]);
        var links = new List<(Uri From, Uri To)>();
        var faults = new List<string>();
        while (toRead.TryDequeue(out var address))
        {
            if (pages.ContainsKey(address.AbsolutePath))
            {
                continue;
            }

            using var response = await s_client.GetAsync(address);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                faults.Add($"{address}: {(int)response.StatusCode}");
            }

            var isPage = response.Content.Headers.ContentType?.MediaType == "text/html";
            var page = isPage ? new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync()) : null;
            pages.Add(address.AbsolutePath, page);
            foreach (var link in page is null ? [] : LinksOf(page, address))
            {
                links.Add((address, link));
                toRead.Enqueue(link);
            }
        }

        faults.AddRange(links.Where(link => !LeadsSomewhere(link.To, pages)).Select(link => $"{link.From} -> {link.To}: no such place on the page"));
        return (pages, faults);
    }

    /// <summary>The addresses within the site: of links, images, styles and icons.</summary>
    private static IEnumerable<Uri> LinksOf(IHtmlDocument page, Uri address) =>
        page.QuerySelectorAll("[href], [src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Select(link => new Uri(address, link))
            .Where(link => link.Host == address.Host && link.Port == address.Port);

    private static bool LeadsSomewhere(Uri link, Dictionary<string, IHtmlDocument?> pages)
    {
        var id = Uri.UnescapeDataString(link.Fragment.TrimStart('#'));
        return id.Length == 0 || pages[link.AbsolutePath]?.GetElementById(id) is not null;
    }
}
