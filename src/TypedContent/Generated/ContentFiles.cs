using TypedContent.Lookup;

namespace TypedContent.Generated;

/// <summary>A collection's files, found by the hashes of their paths.</summary>
internal sealed class ContentFiles(IReadOnlyList<ContentFile> all)
{
    private readonly Dictionary<ulong, ContentFile> _byKey = all.ToDictionary(file => HashIndex.Hash(file.SourcePath));

    /// <summary>The generation of the hot reload after which they were read.</summary>
    public int Generation { get; } = HotReload.Generation;

    public IReadOnlyList<ContentFile> All { get; } = all;

    public IReadOnlyList<ContentFile> Find(IReadOnlyList<ulong> keys)
    {
        if (keys.Count == 0)
        {
            return [];
        }

        // A hot reload may have removed a file.
        var found = new List<ContentFile>(keys.Count);
        foreach (var key in keys)
        {
            if (_byKey.TryGetValue(key, out var file))
            {
                found.Add(file);
            }
        }

        return found;
    }
}
