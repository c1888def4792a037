using Microsoft.Build.Framework;
using TypedContent.Tasks.Naming;

namespace TypedContent.Tasks.Files;

/// <summary>
/// Paths below the <c>**</c> of an item's glob. MSBuild knows them as <c>RecursiveDir</c>, but fails with an internal error for a file whose name has
/// a wildcard in it, which is allowed on Linux. The folder that other files of the same kind begin in is that of such a file too.
/// </summary>
internal sealed class GlobPaths
{
    private readonly string _projectFolder;
    private readonly ITaskItem[] _items;
    private List<string>? _roots;

    /// <param name="projectFolder">Absolute.</param>
    /// <param name="items">All items among which a file's neighbors are.</param>
    public GlobPaths(string projectFolder, ITaskItem[] items)
    {
        _projectFolder = ProjectPath.Normalize(projectFolder).TrimEnd('/') + "/";
        _items = items;
    }

    /// <summary>The absolute path, normal, with forward slashes.</summary>
    public string PathOf(ITaskItem item)
    {
        var path = item.ItemSpec;
        return ProjectPath.Normalize(System.IO.Path.IsPathRooted(path) ? path : _projectFolder + path);
    }

    public string WithinGlob(ITaskItem item)
    {
        var path = PathOf(item);
        var name = ProjectPath.NameOf(path);
        if (!HasWildcard(item))
        {
            return ProjectPath.WithSlashes(item.GetMetadata("RecursiveDir")) + name;
        }

        _roots ??= FindRoots();
        var root = _roots.FirstOrDefault(root => path.StartsWith(root, StringComparison.Ordinal));
        return root is null ? name : path.Substring(root.Length);
    }

    private static bool HasWildcard(ITaskItem item) => item.ItemSpec.IndexOfAny(['?', '*']) >= 0;

    /// <summary>The folders that globs begin in, the deepest first.</summary>
    private List<string> FindRoots()
    {
        // The package's own, which may hold nothing but such files.
        var roots = new HashSet<string>(StringComparer.Ordinal) { _projectFolder + "articles/", _projectFolder + "Articles/" };
        foreach (var item in _items.Where(item => !HasWildcard(item)))
        {
            var within = ProjectPath.WithSlashes(item.GetMetadata("RecursiveDir"));
            var path = PathOf(item);
            var folder = path.Substring(0, path.Length - ProjectPath.NameOf(path).Length);
            if (within.Length > 0 && folder.EndsWith("/" + within, StringComparison.Ordinal))
            {
                roots.Add(folder.Substring(0, folder.Length - within.Length));
            }
        }

        return [.. roots.OrderByDescending(root => root.Length).ThenBy(root => root, StringComparer.Ordinal)];
    }
}
