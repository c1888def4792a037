namespace TypedContent.Compiler.Naming;

/// <summary>
/// Which paths are never articles, whatever a glob finds: what editors, vaults and tools keep beside articles. Published by mistake, it would be a deleted note
/// or a page that is not ready.
/// </summary>
internal static class LeftOutPaths
{
    /// <summary>The folder of drafts in Jekyll and Hexo: its articles exist where drafts are asked for.</summary>
    public const string Drafts = "_drafts";

    private static readonly HashSet<string> s_folders = new(StringComparer.OrdinalIgnoreCase) { "node_modules", "bin", "obj" };

    /// <param name="path">The path below the folder that the glob names itself, with forward slashes.</param>
    /// <param name="includesDrafts">Whether the project asks for drafts.</param>
    /// <returns>The folder that keeps the file out, with a slash at its end, or the file's own name; null for what may be an article.</returns>
    public static string? Find(string path, bool includesDrafts)
    {
        var start = 0;
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', start))
        {
            var folder = path.Substring(start, slash - start);
            if (folder.Length > 0 && folder is not ".." && IsLeftOut(folder, includesDrafts))
            {
                return path.Substring(0, slash + 1);
            }

            start = slash + 1;
        }

        return start < path.Length && path[start] == '.' ? path : null;
    }

    /// <summary>Whether a path is in a folder that begins with <c>_</c>, where files are parts of articles: <c>_parts/install.md</c>.</summary>
    public static bool IsOfParts(string path)
    {
        var folders = path.Split('/');
        return folders.Take(folders.Length - 1).Any(folder => folder.StartsWith("_", StringComparison.Ordinal) && !IsDrafts(folder));
    }

    /// <summary>Whether a folder is that of drafts.</summary>
    public static bool IsDrafts(string folder) => folder.Equals(Drafts, StringComparison.OrdinalIgnoreCase);

    private static bool IsLeftOut(string folder, bool includesDrafts) =>
        folder[0] == '.' || s_folders.Contains(folder) || (folder[0] == '_' && !(includesDrafts && IsDrafts(folder)));
}
