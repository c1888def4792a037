using System.Text;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Files;

/// <summary>Determines the address of a file: below that of its folder's index article, or else where its folder's articles are.</summary>
internal static class AssetAddress
{
    private static readonly string[] s_pages = [".html", ".htm"];

    /// <param name="collection">The collection.</param>
    /// <param name="path">The file's path within it, with forward slashes.</param>
    /// <param name="indexFolder">The nearest folder on that path with an index article (<c>trip/index.md</c>), without a trailing slash; null if there is
    /// none.</param>
    /// <param name="indexUrl">That article's address.</param>
    /// <returns>The address, not percent-encoded. The case of the file's name is kept.</returns>
    public static string Of(string collection, string path, string? indexFolder, string? indexUrl)
    {
        var normal = Nfc.Normalize(path);
        return indexFolder is null || indexUrl is null
            ? InCollection(collection, normal)
            : WithoutExtension(indexUrl).TrimEnd('/') + Below(Segments(normal.Substring(Nfc.Normalize(indexFolder).Length)));
    }

    /// <summary>
    /// The address of a file below an address set by the project. Folders keep their names, because the addresses are those of an older site.
    /// </summary>
    /// <param name="url">The address of the fixed folder of the file's glob, such as <c>/assets/</c>.</param>
    /// <param name="path">The file's path from there, with forward slashes.</param>
    public static string At(string url, string path) =>
        "/" + string.Join("/", Segments(Nfc.Normalize(url)).Concat(Segments(Nfc.Normalize(path))));

    private static string InCollection(string collection, string path)
    {
        var segments = Segments(path);
        var isInLanguage = segments.Length > 1 && Languages.IsLanguage(segments[0]);
        var language = isInLanguage ? "/" + segments[0].ToLowerInvariant() : "";
        return $"{language}/{Casing.ToLower(collection)}{Below(isInLanguage ? [.. segments.Skip(1)] : segments)}";
    }

    /// <summary>Folders as in the addresses of articles, then the file name unchanged.</summary>
    private static string Below(string[] segments)
    {
        var below = new StringBuilder();
        for (var i = 0; i < segments.Length; i++)
        {
            below.Append('/').Append(i + 1 < segments.Length ? Slug.OfSegment(segments[i]) : segments[i]);
        }

        return below.ToString();
    }

    private static string[] Segments(string path) => path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Files next to <c>/trip.html</c> are below <c>/trip/</c>.</summary>
    private static string WithoutExtension(string url)
    {
        foreach (var page in s_pages)
        {
            if (url.EndsWith(page, StringComparison.OrdinalIgnoreCase))
            {
                return url.Substring(0, url.Length - page.Length);
            }
        }

        return url;
    }
}
