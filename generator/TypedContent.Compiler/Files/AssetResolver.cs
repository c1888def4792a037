using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Files;

/// <summary>Finds the collection and the article that each file belongs to, and from these its address.</summary>
internal sealed class AssetResolver
{
    private readonly Dictionary<string, string> _urls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkTarget> _indexes = new(StringComparer.Ordinal);
    private readonly List<(string Collection, string Folder)> _roots;

    private AssetResolver(EquatableArray<LinkTarget> targets, EquatableArray<EntryName> names)
    {
        foreach (var name in names)
        {
            _urls[name.Source] = name.Url;
        }

        var roots = new HashSet<(string, string)>();
        foreach (var target in targets)
        {
            roots.Add((target.Collection, target.Root));
            if (RankOf(target) is var rank and > 0)
            {
                var folder = SiteAddress.FolderOf(target.Source);
                if (!_indexes.TryGetValue(folder, out var known) || RankOf(known) < rank)
                {
                    _indexes[folder] = target;
                }
            }
        }

        // If a file is in two roots, the nearer one wins.
        _roots = [.. roots.OrderByDescending(root => root.Item2.Length)
            .ThenBy(root => root.Item1, StringComparer.Ordinal)
            .ThenBy(root => root.Item2, StringComparer.Ordinal)];
    }

    /// <param name="list">The files.</param>
    /// <param name="targets">The articles, including drafts, sorted by path.</param>
    /// <param name="names">The names of the published articles.</param>
    public static AssetTable Resolve(AssetList list, EquatableArray<LinkTarget> targets, EquatableArray<EntryName> names) =>
        list.Collections.Count + list.Files.Count == 0 ? AssetTable.Empty : new AssetResolver(targets, names).Resolve(list, names);

    private AssetTable Resolve(AssetList list, EquatableArray<EntryName> names)
    {
        var placed = new List<ResolvedAsset>(list.Files.Count);
        var homeless = new List<string>();
        var collisions = new List<FileCollision>();
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            taken[name.Url] = name.Source;
        }

        string? last = null;
        foreach (var file in list.Files)
        {
            if (file.Source == last)
            {
                continue;
            }

            last = file.Source;
            if (Resolve(file) is not { } found)
            {
                homeless.Add(file.Source);
            }
            else if (found.Url is not null && taken.TryGetValue(found.Url, out var other))
            {
                collisions.Add(new FileCollision(found.Source, other, found.Url));
            }
            else
            {
                placed.Add(file.Image is null ? found : found with { Image = file.Image });
                if (found.Url is not null)
                {
                    taken[found.Url] = found.Source;
                }
            }
        }

        var known = _roots.Where(root => list.HasAllOf(root.Collection, root.Folder)).Select(root => root.Folder).Distinct(StringComparer.Ordinal);
        return new AssetTable(
            placed.ToEquatableArray(),
            known.OrderBy(root => root, StringComparer.Ordinal).ToEquatableArray(),
            collisions.ToEquatableArray(),
            homeless.ToEquatableArray());
    }

    private ResolvedAsset? Resolve(AssetFile file) => file.Url.Length > 0 ? PlaceAt(file.Url, file) : PlaceBesideArticles(file);

    /// <summary>Places a file at the address set on its item. It belongs to the collection it is in, or else to the first one by name.</summary>
    private ResolvedAsset? PlaceAt(string url, AssetFile file)
    {
        var collection = file.Collection.Length > 0 ? file.Collection
            : _roots.FirstOrDefault(root => IsIn(file.Source, root.Folder)).Collection
            ?? _roots.Select(root => root.Collection).OrderBy(name => name, StringComparer.Ordinal).FirstOrDefault();
        return collection is null ? null : new ResolvedAsset(file.Source, collection, AssetAddress.At(url, file.Path), "", file.OutputPath);
    }

    private ResolvedAsset? PlaceBesideArticles(AssetFile file)
    {
        foreach (var (collection, root) in _roots)
        {
            if ((file.Collection.Length == 0 || file.Collection == collection) && IsIn(file.Source, root))
            {
                return PlaceIn(file, collection, root);
            }
        }

        return file.Collection.Length == 0 ? null
            : new ResolvedAsset(file.Source, file.Collection, AssetAddress.Of(file.Collection, file.Path, null, null), "", file.OutputPath);
    }

    private ResolvedAsset PlaceIn(AssetFile file, string collection, string root)
    {
        var path = root.Length == 0 ? file.Source : file.Source.Substring(root.Length + 1);
        for (var folder = SiteAddress.FolderOf(file.Source); ; folder = SiteAddress.FolderOf(folder))
        {
            if (_indexes.TryGetValue(folder, out var index) && index.Collection == collection)
            {
                var within = folder.Length <= root.Length ? "" : folder.Substring(root.Length == 0 ? 0 : root.Length + 1);
                var url = _urls.TryGetValue(index.Source, out var known) ? AssetAddress.Of(collection, path, within, known) : null;
                return new ResolvedAsset(file.Source, collection, url, index.Source, file.OutputPath);
            }

            if (folder.Length <= root.Length)
            {
                return new ResolvedAsset(file.Source, collection, AssetAddress.Of(collection, path, null, null), "", file.OutputPath);
            }
        }
    }

    private static bool IsIn(string path, string root) =>
        root.Length == 0 ? !path.StartsWith("../", StringComparison.Ordinal)
            : path.Length > root.Length && path[root.Length] == '/' && path.StartsWith(root, StringComparison.Ordinal);

    /// <summary>Ranks the files that could be the page of a folder. A file for one language cannot, because the folder's files are for all languages.</summary>
    private static int RankOf(LinkTarget target)
    {
        var name = target.Source.Substring(target.Source.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        var stem = dot < 0 ? name : name.Substring(0, dot);
        return stem switch
        {
            "index" => 3,
            "_index" => 2,
            _ => stem.Equals("readme", StringComparison.OrdinalIgnoreCase) ? 1 : 0,
        };
    }
}
