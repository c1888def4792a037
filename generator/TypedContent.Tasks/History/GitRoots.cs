namespace TypedContent.Tasks.History;

/// <summary>
/// Finds the working tree that a file belongs to: that of its own repository, a worktree, or a submodule. Each has an entry <c>.git</c> in its root.
/// </summary>
internal sealed class GitRoots
{
    private readonly Dictionary<string, string?> _byFolder = new(StringComparer.Ordinal);

    /// <param name="path">The normalized absolute path of a file.</param>
    /// <returns>The root without a trailing slash; null if the file is not in a repository.</returns>
    public string? Find(string path) => FindFrom(ParentOf(path));

    private string? FindFrom(string folder)
    {
        if (folder.Length == 0)
        {
            return null;
        }

        if (!_byFolder.TryGetValue(folder, out var root))
        {
            root = Directory.Exists(folder + "/.git") || File.Exists(folder + "/.git") ? folder : FindFrom(ParentOf(folder));
            _byFolder[folder] = root;
        }

        return root;
    }

    private static string ParentOf(string path) => path.LastIndexOf('/') is var slash and > 0 ? path.Substring(0, slash) : "";
}
