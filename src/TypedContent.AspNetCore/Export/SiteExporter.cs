using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.FileProviders;
using TypedContent.AspNetCore.Addresses;
using TypedContent.AspNetCore.Endpoints;

namespace TypedContent.AspNetCore.Export;

/// <summary>
/// Writes what the app serves as files. A page becomes <c>index.html</c> in a folder of its name, which every web server finds
/// by the page's own address; links are written from the root, so that they hold wherever a page lies.
/// </summary>
internal sealed partial class SiteExporter(ExportServer server, ContentSite site, EndpointDataSource endpoints, IWebHostEnvironment environment, ExportArguments arguments)
{
    /// <summary>Not what anybody's page is called; asked for to see the app's own 404 page.</summary>
    private const string NoSuchPage = "/no-such-page-404";

    private const string Sitemap = "/sitemap.xml";

    private readonly Queue<(string Path, string From)> _toExport = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _written = new(StringComparer.OrdinalIgnoreCase);

    // Each folder with a file that lies in it.
    private readonly Dictionary<string, string> _folders = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _faults = [];

    private Uri Site => site.Options.BaseAddress!;

    private string Base => Site.AbsolutePath.TrimEnd('/');

    public string Folder => arguments.Folder;

    public int FileCount => _written.Count;

    public IReadOnlyList<string> Faults => _faults;

    public async Task ExportAsync(CancellationToken cancellation)
    {
        foreach (var path in Beginnings())
        {
            Enqueue(path, "the site");
        }

        while (_toExport.TryDequeue(out var next))
        {
            cancellation.ThrowIfCancellationRequested();
            await ExportAsync(next.Path, next.From);
        }

        var missing = await server.GetAsync(Site, NoSuchPage);
        if (missing is { Status: 404, IsHtml: true })
        {
            await WriteAsync("/404.html", Encoding.UTF8.GetBytes(RewritePage(NoSuchPage, Encoding.UTF8.GetString(missing.Body))));
        }
    }

    /// <summary>The index, all content that is mapped, sitemap and robots, and the files in wwwroot.</summary>
    private IEnumerable<string> Beginnings() =>
        endpoints.Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<ContentRoute>()).OfType<ContentRoute>()
            .SelectMany(route => route.Places).Select(place => ContentAddress.Encode(place.Url)).Prepend("/")
            .Concat(endpoints.Endpoints.OfType<RouteEndpoint>().Select(endpoint => "/" + endpoint.RoutePattern.RawText?.TrimStart('/')).Where(path => path is Sitemap or "/robots.txt"))
            .Concat(FilesIn("/"));

    // Compressed copies and the framework's own script are there besides; a page that needs one has a link to it.
    private IEnumerable<string> FilesIn(string folder) => environment.WebRootFileProvider.GetDirectoryContents(folder)
        .Where(file => file.Name is not "_framework" && Path.GetExtension(file.Name) is not (".gz" or ".br"))
        .SelectMany(file => file.IsDirectory ? FilesIn($"{folder}{file.Name}/") : [ContentAddress.Encode(folder + file.Name)]);

    private void Enqueue(string path, string from)
    {
        if (_seen.Add(path))
        {
            _toExport.Enqueue((path, from));
        }
    }

    private async Task ExportAsync(string path, string from)
    {
        var response = await server.GetAsync(Site, path);
        if (response.IsRedirect)
        {
            await WriteAsync(FileOf(path, isPage: true), Encoding.UTF8.GetBytes(RedirectPage(path, response.Location!)));
        }
        else if (response.Status != 200)
        {
            var failure = response.Failure is { } thrown ? $" ({thrown.GetType().Name}: {thrown.Message})" : "";
            _faults.Add($"{Uri.UnescapeDataString(from)} -> {Uri.UnescapeDataString(path)}: {response.Status}{failure}");
        }
        else if (response.IsHtml)
        {
            await WriteAsync(FileOf(path, isPage: true), Encoding.UTF8.GetBytes(RewritePage(path, Encoding.UTF8.GetString(response.Body))));
        }
        else
        {
            // The index of a split sitemap: nothing else leads to its parts.
            foreach (Match part in SitemapPart().Matches(path == Sitemap ? Encoding.UTF8.GetString(response.Body) : ""))
            {
                Enqueue(part.Groups[1].Value, path);
            }

            await WriteAsync(FileOf(path, isPage: false), response.IsStyle ? Encoding.UTF8.GetBytes(RewriteStyle(path, Encoding.UTF8.GetString(response.Body))) : response.Body);
        }
    }

    private string RewritePage(string page, string html) => HtmlAddresses.Rewrite(html, link => Rewrite(page, link));

    private string RewriteStyle(string page, string css) => StyleAddress().Replace(css, match => $"url({match.Groups[1].Value}{Rewrite(page, match.Groups[2].Value) ?? match.Groups[2].Value}{match.Groups[1].Value})");

    /// <summary>A link within the site as it stands in the exported page; what it leads to is exported as well. Null for all others.</summary>
    private string? Rewrite(string page, string link)
    {
        // Paths as the app knows them: it is not aware of the folder that it will lie in.
        var root = new Uri(Site, "/");
        if (link.TrimStart() is "" or ['#', ..] || ContentAddress.Resolve(root, new Uri(root, page).AbsoluteUri, link) is not { } resolved)
        {
            return null;
        }

        var target = new Uri(resolved);
        if (target.Authority != root.Authority || target.Scheme != root.Scheme)
        {
            return null;
        }

        Enqueue(target.AbsolutePath, page);
        return Base + target.PathAndQuery + target.Fragment;
    }

    private string RedirectPage(string page, string location)
    {
        var resolved = Rewrite(page, location) ?? location;
        var target = System.Net.WebUtility.HtmlEncode(resolved);
        var canonical = System.Net.WebUtility.HtmlEncode(new Uri(Site, resolved).AbsoluteUri);
        return $"<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<title>Moved</title>\n<meta http-equiv=\"refresh\" content=\"0; url={target}\">\n<link rel=\"canonical\" href=\"{canonical}\">\n<p><a href=\"{target}\">Moved</a></p>\n";
    }

    /// <summary>The file of an address, relative to the folder; null, with a fault, where it can have none.</summary>
    private string? FileOf(string path, bool isPage)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToArray();
        var unfit = segments.FirstOrDefault(segment => segment is "." or ".." || segment.IndexOfAny(Path.GetInvalidFileNameChars()) >= 0 || Encoding.UTF8.GetByteCount(segment) > 255);
        if (unfit is not null)
        {
            _faults.Add($"{path}: \"{unfit}\" cannot be a file's name here");
            return null;
        }

        var isNamed = !isPage || (segments is [.., var last] && (last.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || last.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)));
        return "/" + string.Join('/', isNamed ? segments : [.. segments, "index.html"]);
    }

    private async Task WriteAsync(string? file, byte[] bytes)
    {
        if (file is null)
        {
            return;
        }

        if (FileInTheWay(file) is { } other)
        {
            _faults.Add($"{file} and {other}: one is a file where the other needs a folder, and was left out");
            return;
        }

        if (!_written.TryAdd(file, file))
        {
            // /a and /a/ are one file; /a and /A are two that many file systems cannot tell apart.
            if (_written[file] != file)
            {
                _faults.Add($"{file} and {_written[file]} differ in case only: one of them would be lost");
            }

            return;
        }

        foreach (var folder in FoldersOf(file))
        {
            _folders.TryAdd(folder, file);
        }

        var full = Path.Combine(Folder, file.TrimStart('/').Replace('/', Path.DirectorySeparatorChar));
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        await File.WriteAllBytesAsync(full, bytes);
    }

    /// <summary>A written file that is called as a folder of this one, or that lies in a folder called as this one.</summary>
    private string? FileInTheWay(string file) =>
        _folders.GetValueOrDefault(file) ?? FoldersOf(file).Select(folder => _written.GetValueOrDefault(folder)).FirstOrDefault(written => written is not null);

    private static IEnumerable<string> FoldersOf(string file)
    {
        for (var end = file.LastIndexOf('/'); end > 0; end = file.LastIndexOf('/', end - 1))
        {
            yield return file[..end];
        }
    }

    [GeneratedRegex("(/sitemap-[0-9]+[.]xml)</loc>")]
    private static partial Regex SitemapPart();

    [GeneratedRegex("""url\(\s*(["']?)([^"')\s]+)\1\s*\)""")]
    private static partial Regex StyleAddress();
}
