namespace TypedContent.Tasks.Naming;

/// <summary>Paths as text: the file system is not asked.</summary>
internal static class ProjectPath
{
    /// <summary>The path with forward slashes. Where a path begins with a slash, a backslash is a character like any other.</summary>
    public static string WithSlashes(string path) => Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;

    /// <summary>An absolute path without <c>.</c> and <c>..</c>, with forward slashes.</summary>
    public static string Normalize(string path)
    {
        var kept = new List<string>();
        foreach (var segment in WithSlashes(path).Split('/'))
        {
            if (segment == ".." && kept.Count > 1)
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (segment is not ("." or "..") && (segment.Length > 0 || kept.Count == 0))
            {
                kept.Add(segment);
            }
        }

        return string.Join("/", kept);
    }

    /// <summary>How many folders up from a folder a file is, and its path from there.</summary>
    /// <param name="folder">Normal, with a slash at its end.</param>
    /// <param name="path">Normal.</param>
    /// <returns>Up is -1 for a file on another drive.</returns>
    public static (int Up, string Path) Relative(string folder, string path)
    {
        for (var up = 0; folder.Length > 0; up++)
        {
            if (path.StartsWith(folder, StringComparison.Ordinal))
            {
                return (up, path.Substring(folder.Length));
            }

            folder = folder.Substring(0, folder.TrimEnd('/').LastIndexOf('/') + 1);
        }

        return (-1, path);
    }

    public static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>The extension with its dot; empty if there is none.</summary>
    public static string ExtensionOf(string path)
    {
        var name = NameOf(path);
        var dot = name.LastIndexOf('.');
        return dot < 0 ? "" : name.Substring(dot);
    }
}
