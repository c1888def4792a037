namespace TypedContent.Generator.Model;

/// <summary>Works with paths as text, without accessing the file system.</summary>
internal static class FilePath
{
    /// <summary>Converts to forward slashes, and resolves <c>.</c> and <c>..</c> if possible.</summary>
    public static string Normalize(string path)
    {
        var kept = new List<string>();
        // In a path that begins with a slash, a backslash is an ordinary character.
        var slashed = path.StartsWith("/", StringComparison.Ordinal) ? path : path.Replace('\\', '/');
        foreach (var segment in slashed.Split('/'))
        {
            if (segment == ".." && kept.Count > 0 && kept[kept.Count - 1] is not (".." or ""))
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (segment != "." && (segment.Length > 0 || kept.Count == 0))
            {
                kept.Add(segment);
            }
        }

        return string.Join("/", kept);
    }

    /// <summary>The path relative to a folder, with <c>../</c> if it is outside.</summary>
    /// <param name="folder">The folder, normalized, with a trailing slash; empty if it is unknown.</param>
    /// <param name="path">The path, normalized.</param>
    public static string Relative(string folder, string path)
    {
        if (folder.Length == 0)
        {
            return path.TrimStart('/');
        }

        for (var up = ""; folder.Length > 0; up += "../")
        {
            if (path.StartsWith(folder, StringComparison.Ordinal))
            {
                return up + path.Substring(folder.Length);
            }

            folder = folder.Substring(0, folder.TrimEnd('/').LastIndexOf('/') + 1);
        }

        // It is on another drive.
        return path;
    }
}
