using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Naming;

/// <summary>The names of a collection's articles, and the addresses that two of them would share.</summary>
internal sealed class NameMap : IEquatable<NameMap>
{
    private readonly Dictionary<string, EntryName> _byPath;

    public NameMap(EquatableArray<EntryName> names, EquatableArray<UrlCollision> collisions)
    {
        Names = names;
        Collisions = collisions;
        _byPath = names.ToDictionary(name => name.Path, StringComparer.Ordinal);
    }

    /// <summary>The names, by path.</summary>
    public EquatableArray<EntryName> Names { get; }

    public EquatableArray<UrlCollision> Collisions { get; }

    public EntryName? Find(string path) => _byPath.TryGetValue(path, out var name) ? name : null;

    public bool Equals(NameMap? other) => other is not null && Names.Equals(other.Names) && Collisions.Equals(other.Collisions);

    public override bool Equals(object? obj) => Equals(obj as NameMap);

    public override int GetHashCode() => Names.GetHashCode();
}

/// <summary>Two articles with one address; the second, by path, is the one that is reported.</summary>
internal sealed record UrlCollision(string Path, string OtherPath, string Url);
