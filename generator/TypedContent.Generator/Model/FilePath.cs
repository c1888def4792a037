namespace TypedContent.Generator.Model;

/// <summary>Paths as text: the file system is not asked.</summary>
internal static class FilePath
{
    /// <summary>Forward slashes, and neither <c>.</c> nor <c>..</c> where it can be resolved.</summary>
    public static string Normalize(string path)
    {
        var kept = new List<string>();
        // Where a path begins with a slash, a backslash is a character like any other.
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

    /// <summary>The path as seen from a folder, with <c>../</c> where it is outside.</summary>
    /// <param name="folder">Normal, with a slash at its end; empty when it is unknown.</param>
    /// <param name="path">Normal.</param>
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

        // Another drive.
        return path;
    }
}
