using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Files;

/// <summary>The files beside articles, by path and by address. Made by <see cref="AssetResolver"/>.</summary>
internal sealed class AssetTable : IEquatable<AssetTable>
{
    private readonly Dictionary<string, ResolvedAsset> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedAsset> _byUrl = new(StringComparer.Ordinal);
    private readonly ILookup<string, ResolvedAsset> _byOwner;
    private bool? _hasSizes;

    /// <param name="files">The files, in the order of their paths.</param>
    /// <param name="roots">The folders, without slashes at their ends, in which every file is given.</param>
    /// <param name="collisions">The files whose address something else has.</param>
    /// <param name="homeless">The files, by their paths, of which nothing tells the collection.</param>
    public AssetTable(
        EquatableArray<ResolvedAsset> files, EquatableArray<string> roots, EquatableArray<FileCollision> collisions, EquatableArray<string> homeless)
    {
        Files = files;
        Roots = roots;
        Collisions = collisions;
        WithoutCollection = homeless;
        foreach (var file in files)
        {
            _byPath[Nfc.Normalize(file.Source)] = file;
            if (file.Url is not null)
            {
                _byUrl[file.Url] = file;
            }
        }

        _byOwner = files.Where(file => file.Owner.Length > 0).ToLookup(file => file.Owner, StringComparer.Ordinal);
    }

    public static AssetTable Empty { get; } = new(default, default, default, default);

    public EquatableArray<ResolvedAsset> Files { get; }

    public EquatableArray<string> Roots { get; }

    public EquatableArray<FileCollision> Collisions { get; }

    public EquatableArray<string> WithoutCollection { get; }

    /// <summary>Whether the size of any file is known.</summary>
    public bool HasSizes => _hasSizes ??= Files.Any(file => file.Image is { Width: > 0 });

    /// <summary>Whether nothing can be found here, nor be missed.</summary>
    public bool IsEmpty => Files.Count == 0 && Roots.Count == 0;

    /// <param name="path">From the project.</param>
    public ResolvedAsset? Find(string path) => _byPath.TryGetValue(Nfc.Normalize(path), out var file) ? file : null;

    /// <param name="url">Not percent-encoded.</param>
    public ResolvedAsset? FindUrl(string url) => _byUrl.TryGetValue(url, out var file) ? file : null;

    /// <summary>The files in the folder that an article stands for.</summary>
    public IEnumerable<ResolvedAsset> OwnedBy(string article) => _byOwner[article];

    /// <summary>Whether a file of this path would have been given if it existed.</summary>
    public bool IsKnown(string path)
    {
        var normal = Nfc.Normalize(path);
        return Roots.Select(Nfc.Normalize).Any(root => root.Length == 0
            || (normal.Length > root.Length && normal[root.Length] == '/' && normal.StartsWith(root, StringComparison.Ordinal)));
    }

    public bool Equals(AssetTable? other) =>
        other is not null && Files.Equals(other.Files) && Roots.Equals(other.Roots) && Collisions.Equals(other.Collisions)
        && WithoutCollection.Equals(other.WithoutCollection);

    public override bool Equals(object? obj) => Equals(obj as AssetTable);

    public override int GetHashCode() => Files.GetHashCode();
}
