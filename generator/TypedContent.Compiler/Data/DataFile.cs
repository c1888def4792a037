using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Toml;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.FrontMatter.Yaml;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Data;

/// <summary>Reads a data file: a file without a body, with one entry or several, each like the front matter of an article.</summary>
internal static class DataFile
{
    private static readonly string[] s_extensions = ["yml", "yaml", "json", "toml"];

    // The keys that can name an entry of a list, in order of preference.
    private static readonly string[] s_keys = ["key", "id", "slug", "name"];

    /// <param name="extension">The extension, in lower case and without the dot.</param>
    public static bool HasExtension(string extension) => s_extensions.Contains(extension, StringComparer.Ordinal);

    /// <summary>
    /// Reads the entries of a file. Each map in a list is an entry. If all values of a map are maps, each is an entry named by its key; any other map is a
    /// single entry. A map whose only value is a list of maps is read as that list, because TOML cannot have a list at the top level.
    /// </summary>
    /// <param name="text">The file's text.</param>
    /// <param name="extension">Its extension.</param>
    /// <param name="findings">Receives the findings.</param>
    public static List<DataEntry> Read(string text, string extension, FindingBag findings)
    {
        var content = SourceRange.FromBounds(text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0, text.Length);
        FrontMatterNode? root = extension == "toml"
            ? TomlReader.Read(text, content, findings)
            : YamlReader.Read(text, content, isJson: extension == "json", findings);
        switch (root)
        {
            case null or FrontMatterScalar { IsNull: true } or FrontMatterMap { Entries.Count: 0 }:
                return [];
            case FrontMatterList list:
                return ReadList(list, findings);
            case FrontMatterMap { Entries: [{ Value: FrontMatterList { Items.Count: > 0 } list }] } when list.Items.All(item => item is FrontMatterMap):
                return ReadList(list, findings);
            case FrontMatterMap map when map.Entries.All(entry => entry.Value is FrontMatterMap):
                return WithoutRepeated(map.Entries.Select(entry => new DataEntry(entry.Key.Trim(), entry.KeyRange, (FrontMatterMap)entry.Value)), findings);
            case FrontMatterMap map when FindEmpty(map) is { } empty:
                findings.Add(FindingIds.NoEntries, empty.KeyRange, $"a key without a value, '{empty.Key}', beside entries");
                return [];
            case FrontMatterMap map:
                return [new DataEntry(null, new SourceRange(content.Start, 0), map)];
            default:
                findings.Add(FindingIds.NoEntries, root.Range, root.Kind);
                return [];
        }
    }

    /// <summary>
    /// Finds a key without a value in a map whose other values are all maps. It could be an entry not written yet, or a property of a single entry; only the
    /// author knows, and can say so with <c>{}</c> or <c>null</c>. Keys that any entry may have are properties.
    /// </summary>
    private static FrontMatterEntry? FindEmpty(FrontMatterMap map) =>
        map.Entries.All(entry => entry.Value is FrontMatterMap or FrontMatterScalar { Text: "", IsPlain: true })
            && map.Entries.Any(entry => entry.Value is FrontMatterMap)
            && !map.Entries.Any(entry => KnownKeys.Standard.Contains(KeyFolding.Fold(entry.Key))
                || s_keys.Contains(KeyFolding.Fold(entry.Key), StringComparer.Ordinal))
            ? map.Entries.FirstOrDefault(entry => entry.Value is FrontMatterScalar)
            : null;

    private static List<DataEntry> ReadList(FrontMatterList list, FindingBag findings)
    {
        var entries = new List<DataEntry>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (item is not FrontMatterMap map)
            {
                findings.Add(FindingIds.NoEntries, item.Range, item.Kind);
            }
            else if (KeyOf(map) is { } key)
            {
                entries.Add(new DataEntry(key.Text.Trim(), key.Range, map));
            }
            else
            {
                findings.Add(FindingIds.EntryWithoutKey, map.Entries.Count > 0 ? map.Entries[0].KeyRange : map.Range);
            }
        }

        return WithoutRepeated(entries, findings);
    }

    private static FrontMatterScalar? KeyOf(FrontMatterMap map) => s_keys
        .Select(key => map.Entries.FirstOrDefault(entry => KeyFolding.Fold(entry.Key) == key)?.Value)
        .OfType<FrontMatterScalar>()
        .FirstOrDefault(scalar => !scalar.IsNull && !string.IsNullOrWhiteSpace(scalar.Text));

    private static List<DataEntry> WithoutRepeated(IEnumerable<DataEntry> entries, FindingBag findings)
    {
        var first = new Dictionary<string, DataEntry>(StringComparer.Ordinal);
        var kept = new List<DataEntry>();
        foreach (var entry in entries)
        {
            if (first.TryGetValue(entry.Key!, out var known))
            {
                findings.Add(FindingIds.EntryTwice, entry.KeyRange, entry.Key!, $"{findings.LineNumber(known.KeyRange)}");
            }
            else
            {
                first.Add(entry.Key!, entry);
                kept.Add(entry);
            }
        }

        return kept;
    }
}

/// <summary>An entry of a data file.</summary>
/// <param name="Key">Its key in the file; null if the whole file is one entry.</param>
/// <param name="KeyRange">The range of the key.</param>
/// <param name="Values">Its values.</param>
internal sealed record DataEntry(string? Key, SourceRange KeyRange, FrontMatterMap Values);
