using System.Text;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Files;

/// <summary>Gives a file its address: below that of the article which stands for its folder, else where its folder's articles are.</summary>
internal static class AssetAddress
{
    private static readonly string[] s_pages = [".html", ".htm"];

    /// <param name="collection">The collection.</param>
    /// <param name="path">The file's path within it, with forward slashes.</param>
    /// <param name="indexFolder">The nearest folder on that path that an article stands for (<c>trip/index.md</c>), without a slash at its end; null
    /// for none.</param>
    /// <param name="indexUrl">That article's address.</param>
    /// <returns>The address, not percent-encoded. The file's name keeps its case.</returns>
    public static string Of(string collection, string path, string? indexFolder, string? indexUrl)
    {
        var normal = Nfc.Normalize(path);
        return indexFolder is null || indexUrl is null
            ? InCollection(collection, normal)
            : WithoutExtension(indexUrl).TrimEnd('/') + Below(Segments(normal.Substring(Nfc.Normalize(indexFolder).Length)));
    }

    /// <summary>The address of a file below one that the project names. Folders keep their names: the addresses are those of an older site.</summary>
    /// <param name="url">The address of the folder that the file's glob begins in, such as <c>/assets/</c>.</param>
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

    /// <summary>Folders as in the addresses of articles; then the name as it is.</summary>
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

    /// <summary>What is beside <c>/trip.html</c> is below <c>/trip/</c>.</summary>
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
