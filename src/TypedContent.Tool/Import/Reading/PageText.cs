using System.Text;
using System.Text.Json;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Fences;
using TypedContent.Compiler.FrontMatter.Toml;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.FrontMatter.Yaml;
using TypedContent.Compiler.Text;

namespace TypedContent.Tool.Import.Reading;

/// <summary>
/// An old page parsed by the compiler's own rules: its body, and its front matter, in which single keys can be changed while every other character stays as the
/// author wrote it.
/// </summary>
internal sealed class PageText
{
    private readonly string _text;
    private readonly FrontMatterBlock _block;
    private readonly FrontMatterMap? _map;
    private readonly IReadOnlyList<int> _repeated;
    private readonly List<(int Start, int End, string Text)> _edits = [];
    private readonly List<(string Key, string Value)> _added = [];

    // The changed keys, by folded name, with their new values.
    private readonly Dictionary<string, ConfigNode> _changed = new(StringComparer.Ordinal);

    private PageText(string text)
    {
        _text = text;
        _block = FrontMatterBlock.Find(text);
        var findings = new FindingBag(text);
        _map = _block.Kind switch
        {
            FenceKind.Yaml => YamlReader.Read(text, _block.Content, isJson: false, findings) as FrontMatterMap,
            FenceKind.Json => YamlReader.Read(text, _block.Content, isJson: true, findings) as FrontMatterMap,
            FenceKind.Toml => TomlReader.Read(text, _block.Content, findings),
            _ => null,
        };
        IsReadable = _map is not null || findings.Count == 0;
        _repeated = _block.Kind == FenceKind.Yaml ? FindRepeated(findings) : [];
        Meta = new ConfigNode(_map);
        Body = text[Math.Min(_block.BodyStart, text.Length)..];
        BodyLine = 1 + text.AsSpan(0, Math.Min(_block.BodyStart, text.Length)).Count('\n');
    }

    /// <summary>Reads a page. If a key is repeated, the last one wins, as in other YAML parsers. For the compiler, it would be an error.</summary>
    public static PageText Parse(string text)
    {
        var page = new PageText(text);
        if (page._repeated.Count == 0)
        {
            return page;
        }

        var single = text;
        foreach (var start in page._repeated.OrderDescending())
        {
            single = single.Remove(start, page.EndOfYaml(start) - start);
        }

        return new PageText(single) { HadRepeatedKeys = true, BodyLine = page.BodyLine };
    }

    /// <summary>Whether keys were repeated.</summary>
    public bool HadRepeatedKeys { get; private init; }

    public bool HasFrontMatter => _block.Kind is FenceKind.Yaml or FenceKind.Json or FenceKind.Toml;

    /// <summary>False if the front matter is faulty. Then it is copied unchanged, and the build reports the fault.</summary>
    public bool IsReadable { get; }

    /// <summary>The original front matter.</summary>
    public ConfigNode Meta { get; }

    public string Body { get; set; }

    /// <summary>The line of the file where the body begins, starting at 1.</summary>
    public int BodyLine { get; private init; }

    /// <summary>The current value of a key. Keys match as in the compiler: ignoring case, <c>-</c>, <c>_</c>, and <c>.</c>.</summary>
    public ConfigNode this[string key] => _changed.TryGetValue(KeyFolding.Fold(key), out var changed) ? changed : new(Find(key)?.Value);

    public bool Has(string key) => _changed.TryGetValue(KeyFolding.Fold(key), out var changed) ? changed.Exists : Find(key) is not null;

    /// <summary>Sets the value of a key, which may be new.</summary>
    public void Set(string key, object value)
    {
        var literal = JsonSerializer.Serialize(value, s_json);
        var name = Find(key)?.Key ?? key;
        Remove(key);
        _added.Add((name, literal));
        _changed[KeyFolding.Fold(key)] = ConfigNode.Parse($"{{\"value\": {literal}}}", ".json", out _)["value"];
    }

    /// <summary>Renames a key and keeps its value as written.</summary>
    public void Rename(string key, string name)
    {
        if (Find(key) is { } entry)
        {
            var quoted = _text[entry.KeyRange.Start] is '"' or '\'';
            _edits.Add((entry.KeyRange.Start, entry.KeyRange.End, quoted ? $"\"{name}\"" : name));
            _changed[KeyFolding.Fold(name)] = new ConfigNode(entry.Value);
            _changed[KeyFolding.Fold(key)] = ConfigNode.Empty;
        }
    }

    public void Remove(string key)
    {
        var folded = KeyFolding.Fold(key);
        _added.RemoveAll(added => KeyFolding.Fold(added.Key) == folded);
        var isGone = _changed.ContainsKey(folded);
        _changed[folded] = ConfigNode.Empty;
        if (_map is null || isGone || Find(key) is not { } entry)
        {
            return;
        }

        var index = _map.Entries.ToList().IndexOf(entry);
        if (_block.Kind == FenceKind.Json)
        {
            // From this key to the next one, or from the end of the previous one, so that the comma is removed too.
            var start = index + 1 < _map.Entries.Count ? entry.KeyRange.Start : index > 0 ? _map.Entries[index - 1].Value.Range.End : entry.KeyRange.Start;
            var end = index + 1 < _map.Entries.Count ? _map.Entries[index + 1].KeyRange.Start : entry.Value.Range.End;
            _edits.Add((start, end, ""));
            return;
        }

        var from = LineStart(entry.KeyRange.Start);
        _edits.Add((from, _block.Kind == FenceKind.Toml ? NextLine(Math.Max(entry.Value.Range.End, entry.KeyRange.End)) : EndOfYaml(from), ""));
    }

    /// <summary>The file with its changes.</summary>
    public override string ToString()
    {
        var body = Body;
        if (!HasFrontMatter)
        {
            var lead = _block.Kind == FenceKind.Unknown ? _text : body;
            return _added.Count == 0 ? lead : "---\n" + string.Concat(_added.Select(added => $"{added.Key}: {added.Value}\n")) + "---\n" + lead;
        }

        var head = new StringBuilder(_text, 0, Math.Min(_block.BodyStart, _text.Length), _text.Length + 256);
        var insertAt = _block.Kind == FenceKind.Yaml ? _block.Content.End : _block.Content.Start + (_block.Kind == FenceKind.Json ? 1 : 0);
        if (_block.Kind == FenceKind.Json)
        {
            insertAt = _text.IndexOf('{', _block.Content.Start) + 1;
        }

        var edits = _edits.Append((insertAt, insertAt, Added())).OrderByDescending(edit => edit.Item1).ThenByDescending(edit => edit.Item2);
        foreach (var (start, end, text) in edits)
        {
            head.Remove(start, end - start).Insert(start, text);
        }

        return head.Append(body).ToString();
    }

    private static readonly JsonSerializerOptions s_json = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private string Added()
    {
        if (_added.Count == 0)
        {
            return "";
        }

        var newLine = _text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return _block.Kind switch
        {
            FenceKind.Toml => string.Concat(_added.Select(added => $"{added.Key} = {added.Value}{newLine}")),
            FenceKind.Json => string.Join(",", _added.Select(added => $"\n  \"{added.Key}\": {added.Value}")) + (_map is { Entries.Count: > 0 } ? "," : ""),
            _ => string.Concat(_added.Select(added => $"{added.Key}: {added.Value}{newLine}")),
        };
    }

    private FrontMatterEntry? Find(string key)
    {
        var folded = KeyFolding.Fold(key);
        return _map?.Entries.LastOrDefault(entry => KeyFolding.Fold(entry.Key) == folded);
    }

    /// <summary>The starts of the lines with top-level keys that are repeated further down.</summary>
    private IReadOnlyList<int> FindRepeated(FindingBag findings) =>
        [.. findings
            .ToArray()
            .Where(finding => finding.Id == FindingIds.CollidingKeys
                && finding.Arguments[0] == finding.Arguments[1]
                && LineStart(finding.Range.Start) == finding.Range.Start)
            .GroupBy(finding => finding.Arguments[0], StringComparer.Ordinal)
            .SelectMany(same => same.Select(finding => finding.Range.Start).Prepend(Find(same.Key)?.KeyRange.Start ?? -1).SkipLast(1))
            .Where(start => start >= 0)];

    private int LineStart(int at) => at == 0 ? 0 : _text.LastIndexOf('\n', at - 1) + 1;

    private int NextLine(int at) => _text.IndexOf('\n', Math.Min(at, _text.Length)) is var end and >= 0 ? end + 1 : _text.Length;

    /// <summary>The end of a YAML entry: before the next line that is not indented, blank, or a list item.</summary>
    private int EndOfYaml(int start)
    {
        var at = NextLine(start);
        while (at < _block.Content.End)
        {
            var end = NextLine(at);
            var line = _text.AsSpan(at, end - at);
            if (!line.IsWhiteSpace()
                && line[0] is not (' ' or '\t')
                && !line.StartsWith("- ")
                && !line.TrimEnd().SequenceEqual("-")
                && line[0] is not ('}' or ']'))
            {
                break;
            }

            at = end;
        }

        return Math.Min(at, _block.Content.End);
    }
}
