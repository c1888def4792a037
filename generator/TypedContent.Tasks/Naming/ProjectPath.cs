namespace TypedContent.Tasks.Naming;

/// <summary>Operations on paths as text, without access to the file system.</summary>
internal static class ProjectPath
{
    /// <summary>The path with forward slashes. On systems where the separator is a slash, a backslash is an ordinary character.</summary>
    public static string WithSlashes(string path) => Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;

    /// <summary>Normalizes an absolute path: no <c>.</c> or <c>..</c>, and forward slashes.</summary>
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

    /// <summary>The number of folders to go up to reach a file, and its path from there.</summary>
    /// <param name="folder">The normalized folder, with a trailing slash.</param>
    /// <param name="path">The normalized path.</param>
    /// <returns>Up is -1 if the file is on another drive.</returns>
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

    /// <summary>The extension, including the dot; empty if there is none.</summary>
    public static string ExtensionOf(string path)
    {
        var name = NameOf(path);
        var dot = name.LastIndexOf('.');
        return dot < 0 ? "" : name.Substring(dot);
    }
}
