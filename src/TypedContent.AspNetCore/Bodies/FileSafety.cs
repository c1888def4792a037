using Microsoft.AspNetCore.Http;

namespace TypedContent.AspNetCore.Bodies;

/// <summary>
/// Keeps browsers from guessing the type of a file, and from running script in files that can contain it. An image in a page never runs script; the headers
/// matter when someone opens it directly.
/// </summary>
internal static class FileSafety
{
    /// <summary>The Content-Security-Policy for files that can contain script.</summary>
    public const string NoScript = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; font-src 'self'; script-src 'none'; sandbox";

    public static void Apply(IHeaderDictionary headers, string mediaType)
    {
        headers.XContentTypeOptions = "nosniff";
        if (IsActive(mediaType))
        {
            headers.ContentSecurityPolicy = NoScript;
        }
    }

    /// <summary>Whether a browser should download it instead of showing it as a page of the site.</summary>
    public static bool IsDownload(string mediaType) => mediaType is "text/html" or "application/xhtml+xml";

    /// <summary>Declares text as UTF-8, like articles.</summary>
    public static string WithCharset(string mediaType) => mediaType.StartsWith("text/", StringComparison.Ordinal) ? mediaType + "; charset=utf-8" : mediaType;

    /// <summary>Whether it can contain script. XML of any kind may contain XHTML or SVG elements.</summary>
    public static bool IsActive(string mediaType) =>
        mediaType is "text/html" or "text/xml" or "application/xml" || mediaType.EndsWith("+xml", StringComparison.Ordinal);
}
