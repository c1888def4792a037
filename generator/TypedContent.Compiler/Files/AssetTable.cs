using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Files;

/// <summary>The files next to articles, by path and by address. Created by <see cref="AssetResolver"/>.</summary>
internal sealed class AssetTable : IEquatable<AssetTable>
{
    private readonly Dictionary<string, ResolvedAsset> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedAsset> _byUrl = new(StringComparer.Ordinal);
    private readonly ILookup<string, ResolvedAsset> _byOwner;
    private bool? _hasSizes;

    /// <param name="files">The files, sorted by path.</param>
    /// <param name="roots">The folders whose files are completely listed, without trailing slashes.</param>
    /// <param name="collisions">The files whose address is already taken.</param>
    /// <param name="homeless">The paths of the files whose collection cannot be determined.</param>
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

    /// <summary>Whether no file can be found or reported as missing.</summary>
    public bool IsEmpty => Files.Count == 0 && Roots.Count == 0;

    /// <param name="path">The path from the project folder.</param>
    public ResolvedAsset? Find(string path) => _byPath.TryGetValue(Nfc.Normalize(path), out var file) ? file : null;

    /// <param name="url">The address, not percent-encoded.</param>
    public ResolvedAsset? FindUrl(string url) => _byUrl.TryGetValue(url, out var file) ? file : null;

    /// <summary>The files in the folder of an index article.</summary>
    public IEnumerable<ResolvedAsset> OwnedBy(string article) => _byOwner[article];

    /// <summary>Whether a file with this path would be listed if it existed.</summary>
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
