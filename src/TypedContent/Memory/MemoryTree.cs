namespace TypedContent.Memory;

/// <summary>The tree of entries by their slugs, in the same tables as in a compiled collection: <c>guides/setup</c> is below <c>guides</c>.</summary>
/// <param name="Nodes">For each node, its parent, then the position of its title, or -1.</param>
/// <param name="Pages">Where each node's row begins, where the last one ends, and the rows.</param>
/// <param name="Titles">The titles of folders.</param>
internal sealed record MemoryTree(int[] Nodes, int[] Pages, IReadOnlyList<string> Titles)
{
    public static MemoryTree Of<TEntry>(TEntry[] entries)
        where TEntry : ContentEntry, IContentEntry
    {
        // Paths of folders end with a slash. The root is the empty string.
        var folders = new HashSet<string>(entries.SelectMany(entry => FoldersOf(entry.Slug)), StringComparer.Ordinal);
        var pages = Enumerable.Range(0, entries.Length).ToLookup(position => PathOf(entries[position].Slug, folders), StringComparer.Ordinal);
        var below = folders.Concat(pages.Select(page => page.Key)).Distinct(StringComparer.Ordinal).Where(path => path.Length > 0)
            .ToLookup(ParentOf, StringComparer.Ordinal);
        var (nodes, rows, titles) = (new List<int>(), new List<int[]>(), new List<string>());
        var open = new Stack<(string Path, int Parent)>([("", -1)]);
        while (open.TryPop(out var node))
        {
            foreach (var child in below[node.Path].OrderByDescending(OrderOf).ThenByDescending(path => path, StringComparer.Ordinal))
            {
                open.Push((child, rows.Count));
            }

            var isFolder = node.Path.EndsWith('/');
            nodes.AddRange([node.Parent, isFolder ? titles.Count : -1]);
            rows.Add([.. pages[node.Path]]);
            if (isFolder)
            {
                titles.Add(node.Path.TrimEnd('/').Split('/')[^1]);
            }
        }

        return new MemoryTree([.. nodes], MemoryRelations.Rows([.. rows]), titles);

        double OrderOf(string path) =>
            pages[path].Select(position => entries[position].Order).FirstOrDefault(order => order is not null) ?? double.PositiveInfinity;
    }

    private static string PathOf(string slug, HashSet<string> folders) => slug == "index" ? "" : folders.Contains(slug + "/") ? slug + "/" : slug;

    private static string ParentOf(string path) => path.TrimEnd('/').LastIndexOf('/') is >= 0 and var slash ? path[..(slash + 1)] : "";

    private static IEnumerable<string> FoldersOf(string slug)
    {
        for (var slash = slug.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = slug.IndexOf('/', slash + 1))
        {
            yield return slug[..(slash + 1)];
        }
    }
}
