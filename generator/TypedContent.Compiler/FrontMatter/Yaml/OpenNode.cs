using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedContent.Compiler.FrontMatter.Yaml;

/// <summary>A list or map that is being read and is not closed yet.</summary>
internal sealed class OpenNode(NodeEvent opened, SourceRange start)
{
    private readonly List<FrontMatterNode> _items = [];
    private readonly List<FrontMatterEntry> _entries = [];
    private readonly Dictionary<string, FrontMatterEntry> _byKey = new(StringComparer.Ordinal);
    private FrontMatterScalar? _key;
    private FrontMatterNode? _merged;

    public int Start => start.Start;

    public AnchorName Anchor => opened.Anchor;

    /// <summary>Whether it is in brackets or braces.</summary>
    public bool IsFlow => opened is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };

    /// <summary>The cost of walking it.</summary>
    public int Weight { get; private set; } = 1;

    /// <summary>The end of its last item.</summary>
    public int EndOfContent { get; private set; } = start.End;

    public bool ExpectsKey => opened is MappingStart && _key is null;

    /// <summary>The merge key whose value comes next; null if the next value belongs to another key.</summary>
    public FrontMatterScalar? OpenMerge => _key is not null && MergeKey.Is(_key) ? _key : null;

    public bool HasMerge => _merged is not null;

    public FrontMatterEntry? Find(string key) => _byKey.TryGetValue(key, out var entry) ? entry : null;

    public void Add(FrontMatterNode node, int weight)
    {
        Weight += weight;

        // The target of an alias is elsewhere in the file.
        EndOfContent = node.Range.Start >= EndOfContent ? Math.Max(EndOfContent, node.Range.End) : EndOfContent;
        if (opened is SequenceStart)
        {
            _items.Add(node);
        }
        else if (_key is null)
        {
            _key = (FrontMatterScalar)node;
        }
        else if (OpenMerge is not null)
        {
            _merged = node;
            _key = null;
        }
        else
        {
            // The first of two equal keys wins; the second was reported.
            var entry = new FrontMatterEntry(_key.Text, _key.Range, node);
            if (!_byKey.ContainsKey(entry.Key))
            {
                _byKey.Add(entry.Key, entry);
                _entries.Add(entry);
            }

            _key = null;
        }
    }

    public FrontMatterNode Close(int end)
    {
        var range = SourceRange.FromBounds(Start, Math.Max(end, Start));
        return opened is SequenceStart
            ? new FrontMatterList(range, _items)
            : new FrontMatterMap(range, _merged is null ? _entries : MergeKey.Merge(_entries, _merged));
    }
}
