using Microsoft.AspNetCore.Http;

namespace TypedContent.AspNetCore.Bodies;

/// <summary>
/// What keeps a file from being more than it is: a browser that guesses no types, and no script in what could hold some. An image in
/// a page runs none in any case; the headers are for who opens it by itself.
/// </summary>
internal static class FileSafety
{
    /// <summary>The Content-Security-Policy of files that could hold script.</summary>
    public const string NoScript = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; font-src 'self'; script-src 'none'; sandbox";

    public static void Apply(IHeaderDictionary headers, string mediaType)
    {
        headers.XContentTypeOptions = "nosniff";
        if (IsActive(mediaType))
        {
            headers.ContentSecurityPolicy = NoScript;
        }
    }

    /// <summary>Whether a browser shall store it instead of showing it as a page of the site.</summary>
    public static bool IsDownload(string mediaType) => mediaType is "text/html" or "application/xhtml+xml";

    /// <summary>Text as UTF-8, as articles are.</summary>
    public static string WithCharset(string mediaType) => mediaType.StartsWith("text/", StringComparison.Ordinal) ? mediaType + "; charset=utf-8" : mediaType;

    /// <summary>Whether it could hold script: XML of any kind may have elements of XHTML or SVG in it.</summary>
    public static bool IsActive(string mediaType) =>
        mediaType is "text/html" or "text/xml" or "application/xml" || mediaType.EndsWith("+xml", StringComparison.Ordinal);
}
