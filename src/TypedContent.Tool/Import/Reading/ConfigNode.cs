using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Toml;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.FrontMatter.Yaml;
using TypedContent.Compiler.Text;

namespace TypedContent.Tool.Import.Reading;

/// <summary>A value of a configuration or data file. A missing value is an empty node, so that long paths can be read without checks.</summary>
internal sealed class ConfigNode(FrontMatterNode? node)
{
    public static ConfigNode Empty { get; } = new(null);

    public bool Exists => node is not null and not FrontMatterScalar { IsNull: true };

    public bool IsMap => node is FrontMatterMap;

    public bool IsList => node is FrontMatterList;

    /// <summary>The text of a scalar; null for anything else.</summary>
    public string? Text => node is FrontMatterScalar { IsNull: false } scalar ? scalar.Text : null;

    /// <summary>True or false as written in YAML, TOML, or JSON; null for anything else.</summary>
    public bool? Flag => Text?.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => true,
        "false" or "no" or "off" => false,
        _ => null,
    };

    public IReadOnlyList<ConfigNode> Items => node is FrontMatterList list ? [.. list.Items.Select(item => new ConfigNode(item))] : [];

    public IEnumerable<KeyValuePair<string, ConfigNode>> Entries =>
        node is FrontMatterMap map ? map.Entries.Select(entry => KeyValuePair.Create(entry.Key, new ConfigNode(entry.Value))) : [];

    /// <summary>The scalars of a list, or a single scalar.</summary>
    public IReadOnlyList<string> Texts => IsList ? [.. Items.Select(item => item.Text).OfType<string>()] : Text is { } text ? [text] : [];

    /// <summary>The first of <see cref="Texts"/>; null if there is none.</summary>
    public string? First => Texts is [var first, ..] ? first : null;

    /// <summary>The value of a key. Case is ignored, because old configurations vary in it.</summary>
    public ConfigNode this[string key] => node is FrontMatterMap map
        ? new(map.Entries.LastOrDefault(entry => entry.Key.Equals(key, StringComparison.OrdinalIgnoreCase))?.Value)
        : Empty;

    /// <summary>The value at a path of keys separated by dots.</summary>
    public ConfigNode At(string path) => path.Split('.').Aggregate(this, (at, key) => at[key]);

    /// <param name="text">The file.</param>
    /// <param name="extension">Its extension, which determines the format.</param>
    /// <param name="fault">The first fault, with its line; null if there is none.</param>
    public static ConfigNode Parse(string text, string extension, out string? fault)
    {
        var findings = new FindingBag(text);
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        var all = SourceRange.FromBounds(start, text.Length);
        FrontMatterNode? root = extension.ToLowerInvariant() switch
        {
            ".toml" => TomlReader.Read(text, all, findings),
            ".json" => YamlReader.Read(text, all, isJson: true, findings),
            _ => YamlReader.Read(text, all, isJson: false, findings),
        };
        fault = findings.ToArray() is { Count: > 0 } found
            ? $"line {found[0].Lines.StartLine + 1}: {string.Join(" ", found[0].Arguments)}"
            : null;
        return new ConfigNode(root);
    }
}
