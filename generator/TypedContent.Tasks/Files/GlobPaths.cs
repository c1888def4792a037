using Microsoft.Build.Framework;
using TypedContent.Tasks.Naming;

namespace TypedContent.Tasks.Files;

/// <summary>
/// Finds the path of a file below the <c>**</c> of its glob. MSBuild provides it as <c>RecursiveDir</c>, but fails with an internal error if the file name
/// contains a wildcard character, which is allowed on Linux. For such a file, the base folder is that of the other files around it.
/// </summary>
internal sealed class GlobPaths
{
    private readonly string _projectFolder;
    private readonly ITaskItem[] _items;
    private List<string>? _roots;

    /// <param name="projectFolder">The absolute path of the project's folder.</param>
    /// <param name="items">All items, from which base folders are learned.</param>
    public GlobPaths(string projectFolder, ITaskItem[] items)
    {
        _projectFolder = ProjectPath.Normalize(projectFolder).TrimEnd('/') + "/";
        _items = items;
    }

    /// <summary>The normalized absolute path, with forward slashes.</summary>
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

    /// <summary>The base folders of the globs, deepest first.</summary>
    private List<string> FindRoots()
    {
        // The package's own base folders, which may contain nothing but such files.
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
