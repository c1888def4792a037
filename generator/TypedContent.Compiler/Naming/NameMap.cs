using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Naming;

/// <summary>The names of a collection's articles, and the addresses that two of them would share.</summary>
internal sealed class NameMap : IEquatable<NameMap>
{
    private readonly Dictionary<string, EntryName> _bySource = new(StringComparer.Ordinal);

    public NameMap(EquatableArray<EntryName> names, EquatableArray<UrlCollision> collisions)
    {
        Names = names;
        Collisions = collisions;
        foreach (var name in names)
        {
            _bySource[name.Source] = name;
        }
    }

    /// <summary>The names, in the order of their files.</summary>
    public EquatableArray<EntryName> Names { get; }

    public EquatableArray<UrlCollision> Collisions { get; }

    public EntryName? Find(string source) => _bySource.TryGetValue(source, out var name) ? name : null;

    public bool Equals(NameMap? other) => other is not null && Names.Equals(other.Names) && Collisions.Equals(other.Collisions);

    public override bool Equals(object? obj) => Equals(obj as NameMap);

    public override int GetHashCode() => Names.GetHashCode();
}

/// <summary>Two articles with one address.</summary>
/// <param name="Source">The file that is reported: of two that do not name their address the later one.</param>
/// <param name="OtherSource">The other file.</param>
/// <param name="Url">The address.</param>
internal sealed record UrlCollision(string Source, string OtherSource, string Url);
