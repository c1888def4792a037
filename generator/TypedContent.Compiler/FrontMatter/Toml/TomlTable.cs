using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Toml;

/// <summary>A table being read. In TOML, several places can extend a table, with rules about which of them may.</summary>
internal sealed class TomlTable(SourceRange range, int depth, TomlTableOrigin origin)
{
    private readonly List<TomlEntry> _entries = [];
    private readonly Dictionary<string, TomlEntry> _byKey = new(StringComparer.Ordinal);

    /// <summary>Its nesting depth; 0 for the document.</summary>
    public int Depth { get; } = depth;

    public TomlTableOrigin Origin { get; set; } = origin;

    public TomlEntry? Find(string key) => _byKey.TryGetValue(key, out var entry) ? entry : null;

    public void Add(TomlEntry entry)
    {
        _entries.Add(entry);
        _byKey.Add(entry.Key, entry);
    }

    public FrontMatterMap ToNode()
    {
        var entries = _entries.Select(entry => new FrontMatterEntry(entry.Key, entry.KeyRange, entry.ToNode())).ToArray();
        // A table extends from its header to the end of its content; a part of it may be elsewhere in the file.
        var end = entries.Select(entry => entry.Value.Range.End)
            .Where(end => end > range.End && Origin is not (TomlTableOrigin.Inline or TomlTableOrigin.Dotted)).DefaultIfEmpty(range.End).Max();
        return new FrontMatterMap(SourceRange.FromBounds(range.Start, end), entries);
    }
}

/// <summary>A key with its content: a value, a table, or the tables of <c>[[key]]</c>.</summary>
internal sealed class TomlEntry(string key, SourceRange keyRange)
{
    public string Key { get; } = key;

    public SourceRange KeyRange { get; } = keyRange;

    public FrontMatterNode? Value { get; init; }

    public TomlTable? Table { get; init; }

    public List<TomlTable>? Tables { get; init; }

    public FrontMatterNode ToNode()
    {
        if (Tables is null)
        {
            return Value ?? Table!.ToNode();
        }

        var items = Tables.Select(table => table.ToNode()).ToArray();
        return new FrontMatterList(SourceRange.FromBounds(items[0].Range.Start, items[items.Length - 1].Range.End), items);
    }
}

/// <summary>How a table was created.</summary>
internal enum TomlTableOrigin
{
    /// <summary>The document, or its own header: <c>[key]</c>.</summary>
    Header,

    /// <summary>The header of something below it: <c>[key.other]</c>. Its own header may still follow.</summary>
    Path,

    /// <summary>A dotted key: <c>key.other = 1</c>.</summary>
    Dotted,

    /// <summary><c>{ … }</c>, which cannot be extended.</summary>
    Inline,
}
