using System.Text;

namespace TypedContent.AspNetCore;

/// <summary>
/// Creates addresses for links. An entry's <c>Url</c> is in readable form, <c>/articles/城市漫步</c>. In a link, a header, or a feed, it must be percent-encoded
/// (RFC 3986).
/// </summary>
public static class ContentAddress
{
    /// <summary>An address within the site in the form for links: each segment is percent-encoded, so that it is ASCII.</summary>
    /// <param name="url">The <c>Url</c> of an entry or a term.</param>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is null.</exception>
    public static string Encode(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return string.Join('/', url.Split('/').Select(Uri.EscapeDataString));
    }

    /// <summary>The ID of a heading or another element as the fragment of a link, including <c>#</c>.</summary>
    /// <param name="id">The ID.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static string Fragment(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return "#" + Uri.EscapeDataString(id);
    }

    /// <summary>Combines the site's address with an address within the site.</summary>
    internal static string Join(Uri site, string url) => site.AbsoluteUri.TrimEnd('/') + Encode(url.StartsWith('/') ? url : "/" + url);

    /// <summary>
    /// An address as a browser would resolve it. Null for addresses that don't name a resource on the web, such as <c>mailto:</c> and <c>data:</c>, and for
    /// addresses that cannot be resolved; both stay unchanged.
    /// </summary>
    /// <param name="site">The site's own address. Addresses that begin with a slash are below its path.</param>
    /// <param name="page">The absolute address of the page that contains the link.</param>
    /// <param name="link">The link as written.</param>
    internal static string? Resolve(Uri site, string page, string link)
    {
        var trimmed = link.Trim();
        if (trimmed.Length == 0 || HasScheme(trimmed))
        {
            return null;
        }

        if (trimmed[0] == '/' && !trimmed.StartsWith("//", StringComparison.Ordinal))
        {
            trimmed = site.AbsolutePath.TrimEnd('/') + trimmed;
        }

        return Uri.TryCreate(new Uri(page), trimmed, out var resolved) ? resolved.AbsoluteUri : null;
    }

    /// <summary>
    /// The absolute address of an image for other programs, such as feed readers. Null for an address that is not on the web: <c>javascript:</c> would run if
    /// a program turned it into a link.
    /// </summary>
    /// <param name="site">The site's own address.</param>
    /// <param name="page">The absolute address of the page that the image represents.</param>
    /// <param name="image">The image address as written.</param>
    internal static string? ResolveImage(Uri site, string page, string? image)
    {
        var address = image is null ? null : Resolve(site, page, image) ?? image.Trim();
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) ? address : null;
    }

    /// <summary>The common form of all spellings of an address: composed, lowercase, without a trailing slash.</summary>
    /// <remarks>If the program runs without ICU (<c>InvariantGlobalization</c>, many container images), nothing is composed.</remarks>
    internal static string Fold(string path)
    {
        try
        {
            path = path.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // An unpaired surrogate cannot be normalized.
        }

        return path.ToLowerInvariant().TrimEnd('/');
    }

    /// <summary>An address with its characters decomposed, in the form in which macOS requests file names.</summary>
    /// <param name="url">The address.</param>
    /// <param name="pieces">The characters that decompose, with their decompositions.</param>
    internal static string Decompose(string url, IReadOnlyDictionary<char, string> pieces)
    {
        if (pieces.Count == 0)
        {
            return url;
        }

        var decomposed = new StringBuilder(url.Length + 8);
        foreach (var c in url)
        {
            _ = pieces.TryGetValue(c, out var ofCharacter) ? decomposed.Append(ofCharacter) : decomposed.Append(c);
        }

        return decomposed.ToString();
    }

    private static bool HasScheme(string link)
    {
        var colon = link.AsSpan().IndexOfAny(":/?#");
        return colon > 0 && link[colon] == ':' && char.IsAsciiLetter(link[0]);
    }
}
