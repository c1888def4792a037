using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>
/// Arranges a collection's articles in a tree. Folders are its branches; a parent named by an article takes precedence. Siblings are sorted by their own order;
/// those without one follow, sorted by file or folder name.
/// </summary>
internal sealed class TreeBuilder
{
    /// <summary>The maximum number of missing parents to examine. More warnings of one kind are not shown anyway.</summary>
    private const int MaxMissing = 50;

    private readonly IReadOnlyList<IndexRow> _rows;
    private readonly LanguageSpec _languages;
    private readonly VersionPlan _versions;
    private readonly EquatableArray<int> _editions;
    private readonly Node _root = new("", null);
    private readonly Node[] _nodes;
    private readonly Dictionary<string, Node> _folders = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ParentFault> _faults = [];

    private TreeBuilder(IReadOnlyList<IndexRow> rows, LanguageSpec languages, VersionPlan versions, EquatableArray<int> editions)
    {
        _rows = rows;
        _languages = languages;
        _versions = versions;
        _editions = editions;
        _nodes = new Node[rows.Count];
        _folders.Add("", _root);
    }

    /// <param name="rows">The articles, in the order of the tables.</param>
    /// <param name="languages">Their languages and translations.</param>
    /// <param name="versions">The project's versions.</param>
    /// <param name="editions">Their numbers as <see cref="Editions"/> gives them.</param>
    public static TreeSpec Build(IReadOnlyList<IndexRow> rows, LanguageSpec languages, VersionPlan versions, EquatableArray<int> editions) =>
        rows.Count == 0 ? TreeSpec.Empty : new TreeBuilder(rows, languages, versions, editions).Build();

    private TreeSpec Build()
    {
        PlaceFolderPages();
        PlaceOthers();
        if (_rows.Any(row => row.Parent is not null))
        {
            MoveToParents();
        }

        return Write();
    }

    private int EditionOf(int position) => _editions.Count == 0 ? 0 : _editions[position];

    /// <summary>Finds the page of each folder: an index, or else a page next to the folder with the same name.</summary>
    private void PlaceFolderPages()
    {
        foreach (var position in ByPath().Where(position => _rows[position].Path.IsIndex))
        {
            TakeFolder(FolderOf(FoldersOf(position)), position);
        }

        // All folders must be known before pages are matched with them.
        foreach (var row in _rows)
        {
            FolderOf(FoldersOf(row));
        }

        foreach (var position in ByPath().Where(position => !_rows[position].Path.IsIndex))
        {
            if (_folders.TryGetValue(PathOf(position), out var folder) && folder != _root)
            {
                TakeFolder(folder, position);
            }
        }
    }

    private void TakeFolder(Node folder, int position)
    {
        if (!folder.Pages.Any(other => EditionOf(other) == EditionOf(position)))
        {
            folder.Pages.Add(position);
            _nodes[position] = folder;
        }
    }

    private void PlaceOthers()
    {
        for (var position = 0; position < _rows.Count; position++)
        {
            if (_nodes[position] is null)
            {
                var node = new Node(_rows[position].Path.Stem, FolderOf(FoldersOf(position)));
                node.Pages.Add(position);
                _nodes[position] = node;
            }
        }
    }

    private void MoveToParents()
    {
        var targets = new ParentTargets(_rows, EditionOf, _versions);
        var missing = new List<int>();
        var isUsed = false;
        foreach (var position in ByPath().Where(position => _rows[position].Parent is not null))
        {
            var name = _rows[position].Parent!;
            var target = targets.Find(name, EditionOf(position)) is >= 0 and var page ? _nodes[page]
                : _folders.TryGetValue(name.Trim('/'), out var folder) ? folder
                : null;
            if (target is null)
            {
                missing.Add(position);
                continue;
            }

            isUsed = true;
            var node = _nodes[position];
            if (WayUp(target).ToList() is var way && way.IndexOf(node) is >= 0 and var end)
            {
                _faults.Add(new ParentFault(_rows[position].Source, name, IsCycle: true, string.Join(" → ", way.Take(end + 1).Select(TitleOf))));
            }
            else if (node != _root)
            {
                node.Parent = target;
            }
        }

        // Other systems use this key differently. If no article in the collection names a page with it, only a similar name counts as a mistake.
        foreach (var position in missing.Take(MaxMissing))
        {
            var name = _rows[position].Parent!;
            var near = targets.FindNear(name, EditionOf(position));
            if (isUsed || near.Length > 0)
            {
                _faults.Add(new ParentFault(_rows[position].Source, name, IsCycle: false, near));
            }
        }
    }

    private static IEnumerable<Node> WayUp(Node node)
    {
        for (var at = node; at is not null; at = at.Parent)
        {
            yield return at;
        }
    }

    private string TitleOf(Node node) => node.Pages.Count > 0 ? _rows[node.Pages[0]].Title : FolderTitle.Of(node.Name);

    private TreeSpec Write()
    {
        var children = _folders.Values.Concat(_nodes).Distinct().Where(node => node.Parent is not null).ToLookup(node => node.Parent!);
        foreach (var node in _folders.Values.Concat(_nodes).Distinct())
        {
            node.Pages.Sort((left, right) => EditionOf(left) - EditionOf(right));
            node.Order = node.Pages.Select(OrderOf).FirstOrDefault(order => order is not null) ?? double.PositiveInfinity;
        }

        var numbers = new List<int>();
        var pages = new List<IReadOnlyCollection<int>?>();
        var titles = new List<string>();
        var open = new Stack<(Node Node, int Parent)>();
        open.Push((_root, -1));
        while (open.Count > 0)
        {
            var (node, parent) = open.Pop();
            var number = pages.Count;
            numbers.Add(parent);
            numbers.Add(node.IsFolder ? titles.Count : -1);
            pages.Add(node.Pages);
            if (node.IsFolder)
            {
                titles.Add(FolderTitle.Of(node.Name));
            }

            foreach (var child in Sort(children[node]).Reverse())
            {
                open.Push((child, number));
            }
        }

        return new TreeSpec(numbers.ToEquatableArray(), RowTable.Of(pages), titles.ToEquatableArray())
        {
            Faults = _faults.OrderBy(fault => fault.Source, StringComparer.Ordinal).ToEquatableArray(),
        };
    }

    private IEnumerable<Node> Sort(IEnumerable<Node> siblings) =>
        siblings.OrderBy(node => node.Order).ThenBy(node => node.Name, NaturalOrder.Instance).ThenBy(SourceOf, StringComparer.Ordinal);

    /// <summary>A translation without an order inherits it from the article in the first language that has one.</summary>
    private double? OrderOf(int position)
    {
        var own = _rows[position].Order;
        if (own is not null || _languages.Translations.Count == 0)
        {
            return own;
        }

        var translations = _languages.Translations;
        for (var at = translations[position]; at < translations[position + 1]; at++)
        {
            if (_rows[translations[at]].Order is { } order)
            {
                return order;
            }
        }

        return null;
    }

    private string SourceOf(Node node) => node.Pages.Count > 0 ? _rows[node.Pages[0]].Source : "";

    private IEnumerable<int> ByPath() => Enumerable.Range(0, _rows.Count).OrderBy(position => _rows[position].Source, StringComparer.Ordinal);

    private IEnumerable<string> FoldersOf(int position) => FoldersOf(_rows[position]);

    private IEnumerable<string> FoldersOf(IndexRow row) => _versions.PageFoldersOf(row.Path);

    private string PathOf(int position) => string.Join("/", FoldersOf(position).Append(_rows[position].Path.Stem));

    private Node FolderOf(IEnumerable<string> names)
    {
        var node = _root;
        var path = "";
        foreach (var name in names)
        {
            path = path.Length == 0 ? name : path + "/" + name;
            if (!_folders.TryGetValue(path, out var folder))
            {
                folder = new Node(name, node) { IsFolder = true };
                _folders.Add(path, folder);
            }

            node = folder;
        }

        return node;
    }

    private sealed class Node(string name, Node? parent)
    {
        public string Name => name;

        public Node? Parent { get; set; } = parent;

        public bool IsFolder { get; init; }

        public double Order { get; set; }

        /// <summary>Its pages, at most one per language and version.</summary>
        public List<int> Pages { get; } = [];
    }
}
