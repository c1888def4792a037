using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>A term whose articles are being collected.</summary>
internal sealed class TermDraft(TermDraft? parent)
{
    private readonly Dictionary<string, List<string>> _spellings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);

    public TermDraft? Parent { get; } = parent;

    /// <summary>The child terms, by folded name.</summary>
    public Dictionary<string, TermDraft> Children { get; } = new(StringComparer.Ordinal);

    /// <summary>The positions of its articles, newest first.</summary>
    public List<int> Entries { get; } = [];

    public string Identifier { get; set; } = "";

    public string Slug { get; set; } = "";

    public SlugTwin? Twin { get; set; }

    /// <summary>Its spellings, the most common one first.</summary>
    public TermSpelling[] Spellings => field ??= [.. _spellings
        .OrderByDescending(spelling => spelling.Value.Count).ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
        .Select(spelling => new TermSpelling(spelling.Key, spelling.Value.OrderBy(source => source, StringComparer.Ordinal).ToEquatableArray()))];

    /// <summary>Its name: the most common spelling.</summary>
    public string Name => Spellings[0].Text;

    /// <summary>Its name preceded by those of its ancestors.</summary>
    public string FullName => Parent is null ? Name : Parent.FullName + "/" + Name;

    public EquatableArray<string> Aliases => _aliases.OrderBy(alias => alias, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Adds an article. Articles are added newest first.</summary>
    public void Add(int position, string source, string spelling)
    {
        if (Entries.Count == 0 || Entries[Entries.Count - 1] != position)
        {
            Entries.Add(position);
        }

        if (!_spellings.TryGetValue(spelling, out var sources))
        {
            _spellings.Add(spelling, sources = []);
        }

        if (sources.Count == 0 || sources[sources.Count - 1] != source)
        {
            sources.Add(source);
        }
    }

    public void AddAlias(string word) => _aliases.Add(word);
}
