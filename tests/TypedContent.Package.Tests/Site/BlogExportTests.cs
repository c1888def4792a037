using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TypedContent.Package.Tests.Site;

/// <summary>Reads the exported blog as a static web server would serve it.</summary>
public sealed partial class BlogExportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("typedcontent-blog-").FullName;

    /// <summary>The pages by file, each parsed once.</summary>
    private readonly Dictionary<string, IDocument> _pages = new(StringComparer.Ordinal);

    [Theory]
    [InlineData("/")]
    [InlineData("/sub/")]
    [InlineData("/two/levels/")]
    public void Every_link_of_the_exported_site_leads_to_a_file(string at)
    {
        var export = DotNet.Run(_folder, Repository.BlogAssembly, "export", "out", "--base", at).Succeeded();
        Assert.Contains(export.Lines, line => line.EndsWith(", 0 faults", StringComparison.Ordinal));

        var faults = new List<string>();
        var pages = Directory.GetFiles(Path.Combine(_folder, "out"), "*.html", SearchOption.AllDirectories);
        foreach (var file in pages)
        {
            var page = Read(file);
            var links = page.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!);
            faults.AddRange(links.Where(link => !LeadsSomewhere(page, link, at)).Select(link => $"{Path.GetRelativePath(_folder, file)} -> {link}"));
        }

        foreach (var file in Directory
            .GetFiles(Path.Combine(_folder, "out"), "*.xml", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Path.Combine(_folder, "out"), "*.json", SearchOption.AllDirectories))
            .Where(file => Path.GetFileName(file) != "staticwebapp.config.json"))
        {
            var addresses = OwnAddress().Matches(File.ReadAllText(file)).Select(match => match.Value).ToArray();
            Assert.NotEmpty(addresses);
            faults.AddRange(addresses
                .Where(address => !LeadsSomewhere(null, new Uri(address).PathAndQuery, at))
                .Select(address => $"{Path.GetRelativePath(_folder, file)} -> {address}"));
        }

        Assert.Empty(faults);
        Assert.True(pages.Length > 60, $"only {pages.Length} pages");
        Assert.True(File.Exists(Path.Combine(_folder, "out", "404.html")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private bool LeadsSomewhere(IDocument? page, string link, string at)
    {
        if (link.StartsWith('#'))
        {
            return page!.GetElementById(Uri.UnescapeDataString(link[1..])) is not null;
        }

        if (link.Contains("://", StringComparison.Ordinal) || link.StartsWith("data:", StringComparison.Ordinal))
        {
            return !link.StartsWith("http://localhost", StringComparison.Ordinal);
        }

        if (!link.StartsWith(at, StringComparison.Ordinal))
        {
            return false;
        }

        var parts = link[at.Length..].Split('#');
        var file = Path.Combine(_folder, "out", Uri.UnescapeDataString(parts[0]));
        file = Directory.Exists(file) ? Path.Combine(file, "index.html") : file;
        return File.Exists(file)
            && (parts.Length == 1 || Read(file).GetElementById(Uri.UnescapeDataString(parts[1])) is not null);
    }

    private IDocument Read(string file)
    {
        if (!_pages.TryGetValue(file, out var page))
        {
            _pages.Add(file, page = new HtmlParser().ParseDocument(File.ReadAllText(file)));
        }

        return page;
    }

    [GeneratedRegex("""https://margin\.example/[^"'<>\\\s#&]*""")]
    private static partial Regex OwnAddress();
}
