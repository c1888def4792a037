namespace TypedContent.Compiler.Naming;

/// <summary>
/// Recognizes paths that are never articles, whatever a glob matches: files that editors, vaults, and tools keep next to articles. Publishing one by mistake
/// could publish a deleted note or an unfinished page.
/// </summary>
internal static class LeftOutPaths
{
    /// <summary>The drafts folder of Jekyll and Hexo. Its articles are included when the project asks for drafts.</summary>
    public const string Drafts = "_drafts";

    private static readonly HashSet<string> s_folders = new(StringComparer.OrdinalIgnoreCase) { "node_modules", "bin", "obj" };

    /// <param name="path">The path below the fixed part of the glob, with forward slashes.</param>
    /// <param name="includesDrafts">Whether the project asks for drafts.</param>
    /// <returns>The folder that excludes the file, with a trailing slash, or the file's own name; null if it may be an article.</returns>
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

    /// <summary>Whether a folder is the drafts folder.</summary>
    public static bool IsDrafts(string folder) => folder.Equals(Drafts, StringComparison.OrdinalIgnoreCase);

    private static bool IsLeftOut(string folder, bool includesDrafts) =>
        folder[0] == '.' || s_folders.Contains(folder) || (folder[0] == '_' && !(includesDrafts && IsDrafts(folder)));
}
