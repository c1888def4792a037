using System.Text;
using System.Xml.Linq;
using TypedContent.AspNetCore.Bodies;

namespace TypedContent.AspNetCore.Export;

/// <summary>
/// The headers that keep files beside articles from running script, in the formats of static hosts. The app sends the same headers when it serves the files.
/// </summary>
internal static class HeaderFiles
{
    private const string NoSniff = "X-Content-Type-Options";
    private const string Policy = "Content-Security-Policy";
    private const string Disposition = "Content-Disposition";

    /// <summary>The headers of one file, by name.</summary>
    /// <param name="mediaType">Its media type.</param>
    /// <returns>The headers; empty for a file that cannot contain script.</returns>
    public static IReadOnlyList<(string Name, string Value)> Of(string mediaType) =>
        !FileSafety.IsActive(mediaType) ? []
        : FileSafety.IsDownload(mediaType) ? [(Policy, FileSafety.NoScript), (Disposition, "attachment")]
        : [(Policy, FileSafety.NoScript)];

    /// <summary>Netlify's and Cloudflare's <c>_headers</c>.</summary>
    /// <param name="files">The address of each file that can contain script, percent-encoded, with its headers.</param>
    public static byte[] Plain(IReadOnlyList<(string Path, IReadOnlyList<(string Name, string Value)> Headers)> files)
    {
        var text = new StringBuilder($"/*\n  {NoSniff}: nosniff\n");
        foreach (var (path, headers) in files)
        {
            text.Append(path).Append('\n');
            foreach (var (name, value) in headers)
            {
                text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>IIS's <c>web.config</c>.</summary>
    /// <param name="files">The path of each file that can contain script, relative to the folder, with its headers.</param>
    public static byte[] WebConfig(IReadOnlyList<(string Path, IReadOnlyList<(string Name, string Value)> Headers)> files)
    {
        var document = new XDocument(
            new XElement(
                "configuration",
                Server([(NoSniff, "nosniff")]),
                files.Select(file => new XElement("location", new XAttribute("path", file.Path), Server(file.Headers)))));
        return Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + document.ToString().ReplaceLineEndings("\n") + "\n");

        static XElement Server(IEnumerable<(string Name, string Value)> headers) => new(
            "system.webServer",
            new XElement(
                "httpProtocol",
                new XElement(
                    "customHeaders",
                    headers.SelectMany(header => new[]
                    {
                        new XElement("remove", new XAttribute("name", header.Name)),
                        new XElement("add", new XAttribute("name", header.Name), new XAttribute("value", header.Value)),
                    }))));
    }
}
