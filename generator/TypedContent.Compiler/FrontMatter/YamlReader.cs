using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Parser = YamlDotNet.Core.Parser;

namespace TypedContent.Compiler.FrontMatter;

/// <summary>
/// Reads YAML (and so JSON) into nodes with places, event by event: no type is ever looked up, nothing recurses, and what a
/// hostile file could blow up (depth, aliases) is counted while it is read.
/// </summary>
internal sealed class YamlReader
{
    private const int MaxDepth = 64;

    // An alias shares its node, but whoever walks the values walks it again: the walk is what must stay bounded.
    private const int MaxExpandedNodes = 20_000;

    private readonly string _text;
    private readonly int _offset;
    private readonly FindingBag _findings;
    private readonly Stack<Frame> _open = new();
    private readonly Dictionary<string, Anchored> _anchors = new(StringComparer.Ordinal);
    private FrontMatterNode? _root;
    private int _expanded;

    private YamlReader(string text, int offset, FindingBag findings)
    {
        _text = text;
        _offset = offset;
        _findings = findings;
    }

    /// <param name="text">The file's text.</param>
    /// <param name="content">The front matter in it.</param>
    /// <param name="isJson">Whether it is JSON, where tabs may indent.</param>
    /// <param name="findings">Takes what is wrong.</param>
    /// <returns>The value; null when there is none or when it is faulty, which then has been reported.</returns>
    public static FrontMatterNode? Read(string text, SourceRange content, bool isJson, FindingBag findings)
    {
        var yaml = text.Substring(content.Start, content.Length);
        return new YamlReader(isJson ? yaml.Replace('\t', ' ') : yaml, content.Start, findings).Read();
    }

    private FrontMatterNode? Read()
    {
        try
        {
            var parser = new Parser(new StringReader(_text));
            while (parser.MoveNext())
            {
                if (!Take(parser.Current!))
                {
                    return null;
                }
            }

            return _root;
        }
        catch (YamlException fault)
        {
            var at = Math.Min((int)fault.Start.Index, _text.Length);
            var range = new SourceRange(_offset + at, Math.Max(0, (int)fault.End.Index - at));
            _findings.Add(FindingIds.YamlSyntax, range, YamlFaults.Explain(fault.Message, _text, at));
            return null;
        }
    }

    private bool Take(ParsingEvent parsed)
    {
        var range = RangeOf(parsed);
        switch (parsed)
        {
            case Scalar scalar:
                return CheckTag(scalar, range) && Add(ToScalar(scalar, range), scalar.Anchor, weight: 1 + (scalar.Value.Length / 1024));

            case AnchorAlias alias:
                if (!_anchors.TryGetValue(alias.Value.Value, out var anchored))
                {
                    return Refuse(range, $"the alias '*{alias.Value.Value}' has no anchor '&{alias.Value.Value}' before it");
                }

                return Add(anchored.Node, AnchorName.Empty, anchored.Weight);

            case MappingStart or SequenceStart:
                if (_open.Count == MaxDepth)
                {
                    return Refuse(range, $"it is nested deeper than {MaxDepth} levels");
                }

                _open.Push(new Frame((NodeEvent)parsed, range));
                return CheckTag((NodeEvent)parsed, range);

            case MappingEnd or SequenceEnd:
                var frame = _open.Pop();
                return Add(frame.Close(range), frame.Anchor, frame.Weight);

            case DocumentStart when _root is not null:
                return Refuse(range, "it holds a second document");

            default:
                return true;
        }
    }

    private bool Add(FrontMatterNode node, AnchorName anchor, int weight)
    {
        _expanded += weight;
        if (_expanded > MaxExpandedNodes)
        {
            return Refuse(node.Range, $"with its aliases written out it holds more than {MaxExpandedNodes} values");
        }

        if (!anchor.IsEmpty)
        {
            _anchors[anchor.Value] = new Anchored(node, weight);
        }

        if (_open.Count == 0)
        {
            _root = node;
            return true;
        }

        var parent = _open.Peek();
        if (parent.ExpectsKey)
        {
            if (node is not FrontMatterScalar key)
            {
                return Refuse(node.Range, $"{node.Kind} is used as a key");
            }

            if (parent.Find(key.Text) is { } first)
            {
                _findings.Add(FindingIds.CollidingKeys, key.Range, key.Text, first.Key, $"{_findings.LineNumber(first.KeyRange)}");
            }
        }

        parent.Add(node, weight);
        return true;
    }

    private bool CheckTag(NodeEvent node, SourceRange range) =>
        node.Tag.IsEmpty || node.Tag.IsNonSpecific || node.Tag.Value is "tag:yaml.org,2002:str" or "tag:yaml.org,2002:map" or "tag:yaml.org,2002:seq"
        || Refuse(range, $"the tag '{node.Tag.Value}' is not supported; a value is what it looks like, and quotes make it text");

    private bool Refuse(SourceRange range, string reason)
    {
        _findings.Add(FindingIds.YamlFeature, range, reason);
        return false;
    }

    private static FrontMatterScalar ToScalar(Scalar scalar, SourceRange range) =>
        new(range, scalar.Value, scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty);

    private SourceRange RangeOf(ParsingEvent parsed) =>
        SourceRange.FromBounds(_offset + (int)parsed.Start.Index, _offset + (int)parsed.End.Index);

    private readonly record struct Anchored(FrontMatterNode Node, int Weight);

    /// <summary>A list or map that is not closed yet.</summary>
    private sealed class Frame(NodeEvent opened, SourceRange start)
    {
        private readonly List<FrontMatterNode> _items = [];
        private readonly List<FrontMatterEntry> _entries = [];
        private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
        private FrontMatterScalar? _key;

        public AnchorName Anchor => opened.Anchor;

        public int Weight { get; private set; } = 1;

        public bool ExpectsKey => opened is MappingStart && _key is null;

        public FrontMatterEntry? Find(string key) => _keys.Contains(key) ? _entries.FirstOrDefault(entry => entry.Key == key) : null;

        public void Add(FrontMatterNode node, int weight)
        {
            Weight += weight;
            if (opened is SequenceStart)
            {
                _items.Add(node);
            }
            else if (_key is null)
            {
                _key = (FrontMatterScalar)node;
            }
            else
            {
                // Of two equal keys the first counts; the second was reported.
                if (_keys.Add(_key.Text))
                {
                    _entries.Add(new FrontMatterEntry(_key.Text, _key.Range, node));
                }

                _key = null;
            }
        }

        public FrontMatterNode Close(SourceRange end)
        {
            var range = SourceRange.FromBounds(start.Start, Math.Max(end.End, start.End));
            return opened is SequenceStart ? new FrontMatterList(range, _items) : new FrontMatterMap(range, _entries);
        }
    }
}
