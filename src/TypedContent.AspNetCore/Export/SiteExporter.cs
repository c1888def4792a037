using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.FileProviders;
using TypedContent.AspNetCore.Addresses;
using TypedContent.AspNetCore.Endpoints;

namespace TypedContent.AspNetCore.Export;

/// <summary>
/// Writes everything that the app serves as files. Every address is requested once, and the response is written. When all pages are known, links are rewritten
/// to root-relative addresses that a file server answers with 200, so that they work on every page.
/// </summary>
internal sealed partial class SiteExporter(
    ExportServer server, ContentSite site, EndpointDataSource endpoints, IWebHostEnvironment environment, ContentExportOptions options, ExportProgress progress)
{
    /// <summary>A path that no page has, requested to get the app's own 404 page.</summary>
    private const string NoSuchPage = "/no-such-page-404";

    private const string Sitemap = "/sitemap.xml";

    private readonly Queue<(string Path, string From)> _toExport = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _written = new(StringComparer.OrdinalIgnoreCase);

    // Each folder, with a file in it.
    private readonly Dictionary<string, string> _folders = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _faults = [];
    private readonly List<(string Path, string File, TextKind Kind)> _texts = [];
    private readonly List<string> _redirects = [];
    private readonly ExportedSite _site = new(site.Options.BaseAddress!);

    /// <summary>The kind of addresses in a written file.</summary>
    private enum TextKind
    {
        None,
        Page,
        Style,
        Data,
    }

    private Uri Site => site.Options.BaseAddress!;

    private string Folder { get; } = Path.GetFullPath(options.Folder);

    public async Task<ContentExportResult> ExportAsync(CancellationToken cancellation)
    {
        foreach (var path in Beginnings())
        {
            Enqueue(path, "the site");
        }

        while (_toExport.TryDequeue(out var next))
        {
            cancellation.ThrowIfCancellationRequested();
            await ExportAsync(next.Path, next.From);
            progress.Report(_written.Count, _toExport.Count);
        }

        var missing = await server.GetAsync(Site, NoSuchPage);
        if (missing is { Status: 404, IsHtml: true })
        {
            await WriteAsync(NoSuchPage, "/404.html", missing.Body, TextKind.Page);
        }

        await WriteHostFilesAsync();
        foreach (var (path, file, kind) in _texts)
        {
            cancellation.ThrowIfCancellationRequested();
            var text = await File.ReadAllTextAsync(FullPath(file), cancellation);
            await File.WriteAllTextAsync(FullPath(file), Rewrite(path, text, kind), cancellation);
        }

        // Without it, GitHub Pages would ignore folders such as _content.
        await WriteAsync("", "/.nojekyll", [], TextKind.None);
        return new ContentExportResult { Folder = Folder, FileCount = _written.Count, Faults = _faults };
    }

    /// <summary>The index, all mapped content, the sitemap and robots.txt, and the files in wwwroot.</summary>
    private IEnumerable<string> Beginnings() =>
        endpoints.Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<ContentRoute>()).OfType<ContentRoute>()
            .SelectMany(route => route.Places).Select(place => ContentAddress.Encode(place.Url)).Prepend("/")
            .Concat(endpoints.Endpoints
                .OfType<RouteEndpoint>()
                .Select(endpoint => "/" + endpoint.RoutePattern.RawText?.TrimStart('/'))
                .Where(path => path is Sitemap or "/robots.txt"))
            .Concat(endpoints.Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<MovedAddress>()).OfType<MovedAddress>()
                .Select(moved => ContentAddress.Encode(moved.Old)))
            .Concat(FilesIn("/"));

    // Skips compressed copies, the framework's own script, and the files of packages. A page that needs one of these links to it.
    private IEnumerable<string> FilesIn(string folder) => environment.WebRootFileProvider.GetDirectoryContents(folder)
        .Where(file => file.Name is not ("_framework" or "_content") && Path.GetExtension(file.Name) is not (".gz" or ".br"))
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
            _redirects.Add(path);
            _site.AddRedirect(path, response.Location!);
            Follow(path, response.Location!);
        }
        else if (response.Status != 200)
        {
            var failure = response.Failure is { } thrown ? $" ({thrown.GetType().Name}: {thrown.Message})" : "";
            _faults.Add($"{Uri.UnescapeDataString(from)} -> {Uri.UnescapeDataString(path)}: {response.Status}{failure}");
        }
        else if (response.IsHtml)
        {
            Follow(path, Encoding.UTF8.GetString(response.Body), TextKind.Page);
            if (FileOf(path, isPage: true) is { } file && await WriteAsync(path, file, response.Body, TextKind.Page))
            {
                _site.AddPage(path, file);
            }
        }
        else
        {
            // The index of a split sitemap: nothing else links to its parts.
            foreach (Match part in SitemapPart().Matches(path == Sitemap ? Encoding.UTF8.GetString(response.Body) : ""))
            {
                Enqueue(part.Groups[1].Value, path);
            }

            var kind = response.IsStyle ? TextKind.Style : response.IsFeed || SitemapFile().IsMatch(path) ? TextKind.Data : TextKind.None;
            if (kind == TextKind.Style)
            {
                Follow(path, Encoding.UTF8.GetString(response.Body), kind);
            }

            await WriteAsync(path, FileOf(path, isPage: false), response.Body, kind);
        }
    }

    /// <summary>Finds the links of a page or style sheet, so that their targets are exported as well.</summary>
    private void Follow(string page, string text, TextKind kind)
    {
        if (kind == TextKind.Style)
        {
            foreach (Match address in StyleAddress().Matches(text))
            {
                Follow(page, address.Groups[2].Value);
            }
        }
        else
        {
            HtmlAddresses.Rewrite(text, link =>
            {
                Follow(page, link);
                return null;
            });
        }
    }

    private void Follow(string page, string link)
    {
        if (_site.Find(page, link) is { } target)
        {
            Enqueue(target.AbsolutePath, page);
        }
    }

    private string Rewrite(string page, string text, TextKind kind) => kind switch
    {
        TextKind.Page => _site.RewriteQuoted(HtmlAddresses.Rewrite(text, link => _site.Rewrite(page, link))),
        TextKind.Style => StyleAddress().Replace(
            text, match => $"url({match.Groups[1].Value}{_site.Rewrite(page, match.Groups[2].Value) ?? match.Groups[2].Value}{match.Groups[1].Value})"),
        _ => _site.RewriteAll(text),
    };

    /// <summary>
    /// Writes redirects as files for hosts, or else as pages, which work on any server. Never both: a host would show such a page rather than redirect.
    /// </summary>
    private async Task WriteHostFilesAsync()
    {
        var active = ActiveFiles().ToArray();
        var encoded = active.Select(file => (Site.AbsolutePath.TrimEnd('/') + ContentAddress.Encode(file.Url), file.Headers)).ToArray();
        foreach (var path in options.Redirects.Count == 0 ? _redirects : [])
        {
            if (!await CopyTargetAsync(path))
            {
                await WriteAsync("", FileOf(path, isPage: true), RedirectPage(path), TextKind.None);
            }
        }

        foreach (var (name, content) in options.Redirects.Select(host => RedirectFiles.Write(host, _site.Redirects, encoded)).DistinctBy(file => file.Name))
        {
            await WriteAsync("", name, content, TextKind.None);
        }

        if (active.Length > 0)
        {
            await WriteAsync("", "/_headers", HeaderFiles.Plain(encoded), TextKind.None);
            await WriteAsync("", "/web.config", HeaderFiles.WebConfig([.. active.Select(file => (file.Url.TrimStart('/'), file.Headers))]), TextKind.None);
            if (!options.Redirects.Contains(ContentRedirectHost.Swa))
            {
                var (name, content) = RedirectFiles.Write(ContentRedirectHost.Swa, [], encoded);
                await WriteAsync("", name, content, TextKind.None);
            }
        }
    }

    // Files in wwwroot are the site's own responsibility.
    private IEnumerable<(string Url, IReadOnlyList<(string Name, string Value)> Headers)> ActiveFiles() =>
        site.Collections.SelectMany(collection => collection.Files)
            .Where(file => _written.ContainsKey(file.Url))
            .Select(file => (file.Url, Headers: HeaderFiles.Of(file.MediaType)))
            .Where(file => file.Headers.Count > 0)
            .DistinctBy(file => file.Url)
            .OrderBy(file => file.Url, StringComparer.Ordinal);

    /// <summary>
    /// Writes a feed or another file that is no page to its old address as well, because a program that asks for it there would not understand a page.
    /// </summary>
    /// <returns>Whether the address is that of a file.</returns>
    private async Task<bool> CopyTargetAsync(string path)
    {
        var target = _site.Find(path, _site.Rewrite(path, path)!)?.AbsolutePath ?? "";
        var file = target.StartsWith(Site.AbsolutePath, StringComparison.Ordinal) ? Uri.UnescapeDataString("/" + target[Site.AbsolutePath.Length..]) : "";
        if (!_written.ContainsKey(file) || file.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || Path.GetExtension(path).Length == 0)
        {
            return false;
        }

        var text = _texts.FirstOrDefault(text => text.File == file);
        return await WriteAsync(text.Path ?? "", FileOf(path, isPage: false), await File.ReadAllBytesAsync(FullPath(file)), text.Kind);
    }

    private byte[] RedirectPage(string path)
    {
        var address = _site.Rewrite(path, path)!;
        var target = System.Net.WebUtility.HtmlEncode(address);
        var canonical = System.Net.WebUtility.HtmlEncode(new Uri(Site, address).AbsoluteUri);
        return Encoding.UTF8.GetBytes(
            "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<title>Moved</title>\n"
            + $"<meta http-equiv=\"refresh\" content=\"0; url={target}\">\n"
            + $"<link rel=\"canonical\" href=\"{canonical}\">\n"
            + $"<p><a href=\"{target}\">Moved</a></p>\n");
    }

    /// <summary>The file of an address, relative to the folder; null, with a fault, if it cannot have one.</summary>
    private string? FileOf(string path, bool isPage)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToArray();
        if (segments
            .Select(segment => (Name: segment, Fault: FileNames.FindFault(segment)))
            .FirstOrDefault(part => part.Fault is not null) is { Fault: not null } unfit)
        {
            _faults.Add($"{path}: \"{unfit.Name}\" {unfit.Fault}");
            return null;
        }

        if (segments.Length == 0 && !isPage)
        {
            // It would be a file with the path of the folder itself.
            _faults.Add($"{path}: the index of the site is not HTML, so that it has no file");
            return null;
        }

        var isNamed = !isPage
            || (segments is [.., var last]
                && (last.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || last.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)));
        var isFolder = segments.Length == 0 || path.EndsWith('/') || options.Addresses == ContentPageAddresses.Slash;
        return "/" + string.Join('/', isNamed ? segments : isFolder ? [.. segments, "index.html"] : segments) + (isNamed || isFolder ? "" : ".html");
    }

    /// <returns>Whether the address has a file, which may have been written for another spelling of it.</returns>
    private async Task<bool> WriteAsync(string path, string? file, byte[] bytes, TextKind kind)
    {
        if (file is null)
        {
            return false;
        }

        if (FileInTheWay(file) is { } other)
        {
            _faults.Add($"{file} and {other}: one is a file where the other needs a folder, and was left out");
            return false;
        }

        if (!_written.TryAdd(file, file))
        {
            // /a and /a/ are the same file. /a and /A are two files that many file systems cannot distinguish.
            if (_written[file] != file)
            {
                _faults.Add($"{file} and {_written[file]} differ in case only: one of them would be lost");
            }

            return _written[file] == file;
        }

        foreach (var folder in FoldersOf(file))
        {
            _folders.TryAdd(folder, file);
        }

        var full = FullPath(file);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        await File.WriteAllBytesAsync(full, bytes);
        if (kind != TextKind.None)
        {
            _texts.Add((path, file, kind));
        }

        return true;
    }

    private string FullPath(string file) => Path.Combine(Folder, file.TrimStart('/').Replace('/', Path.DirectorySeparatorChar));

    /// <summary>A written file with the path of one of this file's folders, or one in a folder with this file's path.</summary>
    private string? FileInTheWay(string file) =>
        _folders.GetValueOrDefault(file) ?? FoldersOf(file).Select(folder => _written.GetValueOrDefault(folder)).FirstOrDefault(written => written is not null);

    private static IEnumerable<string> FoldersOf(string file)
    {
        for (var end = file.LastIndexOf('/'); end > 0; end = file.LastIndexOf('/', end - 1))
        {
            yield return file[..end];
        }
    }

    [GeneratedRegex("^/sitemap(-[0-9]+)?[.]xml$")]
    private static partial Regex SitemapFile();

    [GeneratedRegex("(/sitemap-[0-9]+[.]xml)</loc>")]
    private static partial Regex SitemapPart();

    [GeneratedRegex("""url\(\s*(["']?)([^"')\s]+)\1\s*\)""")]
    private static partial Regex StyleAddress();
}
