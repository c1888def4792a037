using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Entries;

/// <summary>The nested classes generated for a collection's folders.</summary>
internal sealed class ScopeNames
{
    private readonly string _collection;
    private readonly string[] _members;
    private readonly HashSet<string> _versions;
    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _children = new(StringComparer.Ordinal);

    /// <param name="collection">The collection's class.</param>
    /// <param name="members">The names that no member may have.</param>
    /// <param name="paths">The articles, by path.</param>
    /// <param name="versions">How versions are recognized.</param>
    public ScopeNames(string collection, string[] members, IReadOnlyCollection<ArticlePath> paths, VersionPlan versions)
    {
        _collection = collection;
        _members = members;
        _versions = new HashSet<string>(
            paths.Where(path => versions.FolderOf(path) is not null).Select(path => string.Join("/", path.Folders.Take(path.HasLanguageFolder ? 2 : 1))),
            StringComparer.Ordinal);
        var all = paths.SelectMany(path => Parents(path.Folders)).Distinct(StringComparer.Ordinal);
        foreach (var folder in all.OrderBy(folder => folder, StringComparer.Ordinal))
        {
            var parent = ParentOf(folder);
            if (!_children.TryGetValue(parent, out var siblings))
            {
                _children.Add(parent, siblings = []);
            }

            siblings.Add(folder);
        }

        // Parents before children: a class cannot have the name of the class around it.
        foreach (var siblings in _children.OrderBy(pair => pair.Key.Length).Select(pair => pair.Value))
        {
            Name(siblings);
        }
    }

    /// <summary>The classes around an article's member, outermost first.</summary>
    public EquatableArray<string> ClassesOf(EquatableArray<string> folders) =>
        Parents(folders).Select(folder => _classes[folder]).ToEquatableArray();

    /// <summary>The names that an article in this folder may not have.</summary>
    public HashSet<string> Reserved(EquatableArray<string> folders)
    {
        var folder = string.Join("/", folders);
        var reserved = new HashSet<string>(_members, StringComparer.OrdinalIgnoreCase) { ClassOf(folder) };
        reserved.UnionWith(_children.TryGetValue(folder, out var children) ? children.Select(child => _classes[child]) : []);
        return reserved;
    }

    private void Name(List<string> siblings)
    {
        var taken = new HashSet<string>(_members, StringComparer.OrdinalIgnoreCase) { ClassOf(ParentOf(siblings[0])) };
        var bases = siblings.ToDictionary(folder => folder, folder =>
        {
            var text = folder.Substring(folder.LastIndexOf('/') + 1);
            var name = _versions.Contains(folder) ? VersionName.ToIdentifier(text) : Identifier.FromText(text);
            name = name.Length > 0 ? name : "Folder" + Identifier.PathSuffix(folder);
            return taken.Contains(name) ? name + "Folder" : name;
        }, StringComparer.Ordinal);

        foreach (var same in bases.GroupBy(pair => pair.Value, StringComparer.OrdinalIgnoreCase))
        {
            foreach (var pair in same)
            {
                _classes[pair.Key] = same.Skip(1).Any() ? pair.Value + Identifier.PathSuffix(pair.Key) : pair.Value;
            }
        }
    }

    private string ClassOf(string folder) => folder.Length == 0 ? _collection : _classes[folder];

    private static string ParentOf(string folder) => folder.LastIndexOf('/') is var slash and >= 0 ? folder.Substring(0, slash) : "";

    private static IEnumerable<string> Parents(EquatableArray<string> folders)
    {
        var folder = "";
        foreach (var name in folders)
        {
            folder = folder.Length == 0 ? name : folder + "/" + name;
            yield return folder;
        }
    }
}
