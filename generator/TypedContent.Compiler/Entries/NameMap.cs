using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Entries;

/// <summary>The names of a collection's articles, and faults in the templates of their addresses.</summary>
internal sealed class NameMap : IEquatable<NameMap>
{
    private readonly Dictionary<string, EntryName> _bySource = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _sizes = new(StringComparer.Ordinal);

    /// <param name="names">The names.</param>
    /// <param name="prefixes">The common prefixes of each template's addresses.</param>
    /// <param name="faults">The faults in the templates.</param>
    public NameMap(EquatableArray<EntryName> names, EquatableArray<string> prefixes, EquatableArray<AddressFault> faults)
    {
        Names = names;
        Prefixes = prefixes;
        Faults = faults;
        foreach (var name in names)
        {
            _bySource[name.Source] = name;
            _sizes[PathOf(name.Scope)] = CountIn(name.Scope) + 1;
        }
    }

    /// <summary>The names, in file order.</summary>
    public EquatableArray<EntryName> Names { get; }

    /// <summary>
    /// The common prefix of each template's addresses, up to a slash: <c>/articles/</c>. An address with such a prefix is probably meant for an article.
    /// </summary>
    public EquatableArray<string> Prefixes { get; }

    public EquatableArray<AddressFault> Faults { get; }

    public EntryName? Find(string source) => _bySource.TryGetValue(source, out var name) ? name : null;

    /// <summary>The number of articles directly in a nested class.</summary>
    public int CountIn(EquatableArray<string> scope) => _sizes.TryGetValue(PathOf(scope), out var count) ? count : 0;

    public bool Equals(NameMap? other) => other is not null && Names.Equals(other.Names) && Prefixes.Equals(other.Prefixes) && Faults.Equals(other.Faults);

    public override bool Equals(object? obj) => Equals(obj as NameMap);

    public override int GetHashCode() => Names.GetHashCode();

    private static string PathOf(EquatableArray<string> scope) => string.Join(".", scope);
}
