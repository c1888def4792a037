using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TypedContent.AspNetCore.Export;

/// <summary>Writes a site's redirects in the formats of hosts.</summary>
internal static class RedirectFiles
{
    /// <summary>The name of a host's file, and its content.</summary>
    /// <param name="host">The host.</param>
    /// <param name="redirects">The redirects, percent-encoded, including the path that the site is below.</param>
    /// <param name="active">The address of each file that can contain script, percent-encoded, with its headers.</param>
    public static (string Name, byte[] Content) Write(
        ContentRedirectHost host,
        IReadOnlyList<(string From, string To)> redirects,
        IReadOnlyList<(string Path, IReadOnlyList<(string Name, string Value)> Headers)> active) => host switch
    {
        ContentRedirectHost.Swa => ("/staticwebapp.config.json", WriteJson(redirects, active)),
        ContentRedirectHost.Nginx => ("/redirects.nginx.conf", Lines(
            redirects.Select(redirect => $"location = \"{Quote(Uri.UnescapeDataString(redirect.From))}\" {{ return 301 \"{redirect.To}\"; }}"))),
        _ => ("/_redirects", Lines(redirects.Select(redirect => $"{redirect.From} {redirect.To} 301"))),
    };

    private static byte[] Lines(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));

    // nginx compares with the decoded path.
    private static string Quote(string path) => path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    /// <summary>Azure's file contains both redirects and headers.</summary>
    private static byte[] WriteJson(
        IReadOnlyList<(string From, string To)> redirects, IReadOnlyList<(string Path, IReadOnlyList<(string Name, string Value)> Headers)> active)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(
            output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("routes");
            foreach (var (from, to) in redirects)
            {
                json.WriteStartObject();
                json.WriteString("route", from);
                json.WriteString("redirect", to);
                json.WriteNumber("statusCode", 301);
                json.WriteEndObject();
            }

            foreach (var (path, headers) in active)
            {
                json.WriteStartObject();
                json.WriteString("route", path);
                json.WriteStartObject("headers");
                foreach (var (name, value) in headers)
                {
                    json.WriteString(name, value);
                }

                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (active.Count > 0)
            {
                json.WriteStartObject("globalHeaders");
                json.WriteString("X-Content-Type-Options", "nosniff");
                json.WriteEndObject();
            }

            json.WriteStartObject("responseOverrides");
            json.WriteStartObject("404");
            json.WriteString("rewrite", "/404.html");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return output.ToArray();
    }
}
