using System.Text;
using TypedContent.Tasks.Naming;

namespace TypedContent.Tasks.Files;

/// <summary>
/// Finds articles with the wrong extension, such as <c>post.md.txt</c>. Offered as downloads, they would publish text that is not ready.
/// </summary>
internal static class MisnamedArticle
{
    private const int HeadLength = 8192;

    // Files that are never written by hand, and data files that may begin with '---' too.
    private static readonly HashSet<string> s_other = new(StringComparer.OrdinalIgnoreCase)
    {
        ".apng", ".avif", ".bmp", ".gif", ".ico", ".jpeg", ".jpg", ".png", ".svg", ".tif", ".tiff", ".webp",
        ".m4v", ".mov", ".mp4", ".ogv", ".webm", ".aac", ".flac", ".m4a", ".mp3", ".oga", ".ogg", ".opus", ".wav",
        ".7z", ".docx", ".epub", ".gpx", ".gz", ".odp", ".ods", ".odt", ".pdf", ".pptx", ".tar", ".tgz", ".xlsx", ".zip",
        ".otf", ".ttf", ".woff", ".woff2", ".yml", ".yaml", ".json", ".toml", ".xml",
    };

    /// <summary>Whether a file begins with front matter: a fence, at least one key, and a closing fence.</summary>
    public static bool Is(string path)
    {
        if (s_other.Contains(ProjectPath.ExtensionOf(path)))
        {
            return false;
        }

        try
        {
            using var file = File.OpenRead(path);
            var bytes = new byte[HeadLength];
            return Opens(Encoding.UTF8.GetString(bytes, 0, file.Read(bytes, 0, bytes.Length)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool Opens(string head)
    {
        var lines = head.TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd()).SkipWhile(line => line.Length == 0).ToArray();
        if (lines.Length == 0 || lines[0] is not ("---" or "+++"))
        {
            return false;
        }

        var end = Array.IndexOf(lines, lines[0], 1);
        return end > 1 && lines.Take(end).Skip(1).Any(line => IsKey(line, lines[0] == "---" ? ':' : '='));
    }

    private static bool IsKey(string line, char mark)
    {
        var at = line.IndexOf(mark);
        return at > 0 && char.IsLetter(line[0]) && line.Take(at).All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ' ')
            && (at + 1 == line.Length || line[at + 1] == ' ');
    }
}
