using System.Text;
using System.Text.RegularExpressions;
using TypedContent.Compiler.Addresses;
using TypedContent.Tool.Import.Addresses;
using TypedContent.Tool.Import.Bodies;

namespace TypedContent.Tool.Import;

/// <summary>
/// Rewrites links and images whose file has moved, and links relative to an old address: each names the file at its new place, and the compiler resolves it.
/// </summary>
internal sealed partial class LinkRewriter(OldSite site, SiteContext context)
{
    private static readonly string[] s_imageKeys = [
        "image", "cover", "thumbnail", "banner", "ogImage", "featuredImage", "headImg", "coverImage", "socialImage"];

    private static readonly string[] s_extensions = ["", ".md", ".mdx", ".markdown", "/index.md", "/index.mdx", "/_index.md", "/README.md", ".html"];

    private readonly Dictionary<string, OldPage> _byAddress = ByAddress(site);
    private readonly HashSet<string> _published = [.. site.Files.Select(file => file.Target).OfType<string>()];

    public void Rewrite(OldPage page)
    {
        page.Text.Body = RewriteBody(page, page.Text.Body);
        foreach (var key in s_imageKeys)
        {
            if (page.Text[key].Text is { } image && Turn(page, image) is { } turned)
            {
                page.Text.Set(key, Uri.UnescapeDataString(turned));
            }
        }
    }

    private string RewriteBody(OldPage page, string body)
    {
        var result = new StringBuilder(body.Length);
        var text = new StringBuilder();
        for (var at = 0; at < body.Length;)
        {
            if (!page.IsHtml && CodeRegions.Skip(body, at) is var code && code > at)
            {
                Flush();
                result.Append(body, at, code - at);
                at = code;
                continue;
            }

            text.Append(body[at++]);
        }

        Flush();
        return result.ToString();

        void Flush()
        {
            var pattern = page.IsHtml ? HtmlPattern() : MarkdownPattern();
            result.Append(pattern.Replace(text.ToString(), match =>
                Turn(page, match.Groups["address"].Value) is { } turned ? match.Groups["before"].Value + turned + match.Groups["after"].Value : match.Value));
            text.Clear();
        }
    }

    /// <returns>The new address; null if it stays the same.</returns>
    private string? Turn(OldPage page, string written)
    {
        var address = written.StartsWith("pathname://", StringComparison.Ordinal) ? written["pathname://".Length..]
            : written.StartsWith("@site/static/", StringComparison.Ordinal) ? written["@site/static".Length..]
            : written;
        address = Own(address);
        if (address.StartsWith("@site/", StringComparison.Ordinal)
            || address.StartsWith("~/", StringComparison.Ordinal)
            || address.StartsWith("@/", StringComparison.Ordinal))
        {
            var rest = address[(address.IndexOf('/', StringComparison.Ordinal) + 1)..];
            return (Target(rest) ?? Target("src/" + rest)) is { } aliased ? SiteContext.LinkTo(page, aliased) : null;
        }

        if (address.Length == 0
            || address[0] is '#' or '?' or '{' or '<'
            || address.Contains("{{", StringComparison.Ordinal)
            || SiteAddress.Parse(address) is not { } parsed)
        {
            return null;
        }

        if (address[0] == '/')
        {
            var rooted = site.BasePath.Length > 0 && address.StartsWith(site.BasePath + "/", StringComparison.Ordinal)
                ? address[site.BasePath.Length..]
                : address;
            return rooted == written ? null : rooted;
        }

        var suffix = parsed.Query + parsed.Fragment;
        var path = parsed.Path;
        var target = Folders(page).Select(folder => Target(SiteAddress.Combine(folder, path))).FirstOrDefault(found => found is not null);
        if (target is null && page.OldAddress is { } old)
        {
            // As a browser resolved it: relative to the address, not the file.
            var resolved = SiteAddress.Combine(SiteAddress.FolderOf(old), path);
            target = _byAddress.GetValueOrDefault(NewAddresses.Key("/" + resolved))?.Path ?? context.TargetOf("static/" + resolved) ?? FileAt(resolved);
        }

        if (target is null)
        {
            return null;
        }

        var here = SiteAddress.Combine(SiteAddress.FolderOf(page.Path), path);
        return here == target ? null : SiteContext.LinkTo(page, target, suffix);
    }

    /// <summary>Removes the host from an address of the site itself, if it is a known page or file; otherwise, the address is unchanged.</summary>
    private string Own(string address)
    {
        if (site.Address is not { } own
            || !Uri.TryCreate(address, UriKind.Absolute, out var uri)
            || uri.Scheme is not ("http" or "https")
            || uri.Authority != new Uri(own).Authority)
        {
            return address;
        }

        var path = Uri.UnescapeDataString(uri.AbsolutePath);
        path = site.BasePath.Length > 0 && path.StartsWith(site.BasePath + "/", StringComparison.Ordinal) ? path[site.BasePath.Length..] : path;
        return _byAddress.ContainsKey(NewAddresses.Key(path)) || FileAt(path.Trim('/')) is not null
            ? SiteAddress.Encode(path) + uri.Query + uri.Fragment
            : address;
    }

    private static IEnumerable<string> Folders(OldPage page) =>
        page.AssetFolder is { } assets ? [assets, SiteAddress.FolderOf(page.Source)] : [SiteAddress.FolderOf(page.Source)];

    private string? Target(string source) =>
        s_extensions.Select(extension => context.TargetOf(source + extension)).FirstOrDefault(target => target is not null);

    private string? FileAt(string address) => _published.Contains("wwwroot/" + address) ? "wwwroot/" + address : null;

    private static Dictionary<string, OldPage> ByAddress(OldSite site)
    {
        var pages = new Dictionary<string, OldPage>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in site.Pages.Where(page => page.OldAddress is not null))
        {
            pages.TryAdd(NewAddresses.Key(page.OldAddress!), page);
        }

        return pages;
    }

    [GeneratedRegex(
        """(?<before>\]\(\s*<?|^[ ]{0,3}\[[^\]\n]+\]:[ \t]*<?"""
        + """|<(?:a|img|source|video|audio|iframe|link)\b[^<>]*?\s(?:src|href|poster)=["'])"""
        + """(?<address>[^\s<>"')]+)(?<after>)""",
        RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex MarkdownPattern();

    [GeneratedRegex(
        """(?<before><(?:a|img|source|video|audio|iframe)\b[^<>]*?\s(?:src|href|poster)=["'])(?<address>[^\s<>"']+)(?<after>)""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HtmlPattern();
}
