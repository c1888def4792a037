namespace TypedContent.Compiler.Files;

/// <summary>
/// The kinds of files next to articles, by extension, with their media types (IANA's registry). The package's props include files with these extensions; a
/// project can include others explicitly.
/// </summary>
internal static class MediaTypes
{
    /// <summary>The media type of any other file.</summary>
    public const string Unknown = "application/octet-stream";

    // One line per kind: first the kinds that the props include, then those that only a project can include.
    private static readonly (string Type, string Extensions)[] s_takenIn =
    [
        ("image/apng", "apng"), ("image/avif", "avif"), ("image/bmp", "bmp"), ("image/gif", "gif"), ("image/jpeg", "jpeg jpg"), ("image/png", "png"),
        ("image/svg+xml", "svg"), ("image/tiff", "tif tiff"), ("image/vnd.microsoft.icon", "ico"), ("image/webp", "webp"),
        ("video/mp4", "m4v mp4"), ("video/ogg", "ogv"), ("video/quicktime", "mov"), ("video/webm", "webm"),
        ("audio/aac", "aac"), ("audio/flac", "flac"), ("audio/mp4", "m4a"), ("audio/mpeg", "mp3"), ("audio/ogg", "oga ogg opus"), ("audio/wav", "wav"),
        ("text/calendar", "ics"), ("text/csv", "csv"), ("text/plain", "srt txt"), ("text/tab-separated-values", "tsv"), ("text/vtt", "vtt"),
        ("application/epub+zip", "epub"), ("application/gpx+xml", "gpx"), ("application/pdf", "pdf"),
        ("application/vnd.oasis.opendocument.presentation", "odp"), ("application/vnd.oasis.opendocument.spreadsheet", "ods"),
        ("application/vnd.oasis.opendocument.text", "odt"),
        ("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
        ("application/gzip", "gz tgz"), ("application/x-7z-compressed", "7z"), ("application/x-tar", "tar"), ("application/zip", "zip"),
        ("font/otf", "otf"), ("font/ttf", "ttf"), ("font/woff", "woff"), ("font/woff2", "woff2"),
    ];

    private static readonly (string Type, string Extensions)[] s_named =
    [
        ("application/json", "json"), ("application/geo+json", "geojson"), ("application/manifest+json", "webmanifest"), ("application/wasm", "wasm"),
        ("application/xml", "xml xsd xsl xslt"),
        ("application/xhtml+xml", "xht xhtml"), ("image/heic", "heic"), ("image/jxl", "jxl"), ("model/gltf-binary", "glb"), ("text/css", "css"),
        ("text/html", "htm html"), ("text/javascript", "js mjs"),
    ];

    private static readonly Dictionary<string, string> s_byExtension = s_takenIn.Concat(s_named)
        .SelectMany(kind => kind.Extensions.Split(' '), (kind, extension) => (kind.Type, Extension: extension))
        .ToDictionary(kind => kind.Extension, kind => kind.Type, StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> s_extensions = new(s_takenIn.SelectMany(kind => kind.Extensions.Split(' ')), StringComparer.OrdinalIgnoreCase);

    /// <summary>The extensions that the package's props include, without dots.</summary>
    public static IEnumerable<string> TakenIn => s_extensions;

    public static bool IsTakenIn(string extension) => s_extensions.Contains(extension);

    /// <param name="name">A file's name.</param>
    public static string Of(string name) =>
        s_byExtension.TryGetValue(name.Substring(name.LastIndexOf('.') + 1), out var type) ? type : Unknown;
}
