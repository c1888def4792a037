using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Json;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Parser = YamlDotNet.Core.Parser;

namespace TypedContent.Compiler.FrontMatter.Yaml;

/// <summary>
/// Reads YAML, and so JSON, into nodes with places, event by event. No type is ever looked up, nothing is recursive, and anything that a hostile file could
/// blow up (depth, aliases) is counted while reading.
/// </summary>
internal sealed class YamlReader
{
    private const int MaxDepth = 64;

    // Aliases share a node, but every walk over the values visits it each time, so the expanded count must be limited.
    private const int MaxExpandedNodes = 50_000;

    private readonly string _text;
    private readonly int _offset;
    private readonly FindingBag _findings;
    private readonly string _syntaxId;
    private readonly YamlLineBreaks _breaks;
    private readonly UnindentedQuotes _quotes;
    private readonly Stack<OpenNode> _open = new();
    private readonly Dictionary<string, Anchored> _anchors = new(StringComparer.Ordinal);
    private FrontMatterNode? _root;
    private Scalar? _last;
    private int _expanded;
    private int _flow = -1;

    // For data files, the limit is their length: they never contain more values than characters.
    private readonly int _maxExpandedNodes;

    private YamlReader(string text, int offset, string syntaxId, FindingBag findings)
    {
        _text = text;
        _offset = offset;
        _findings = findings;
        _syntaxId = syntaxId;
        _breaks = new YamlLineBreaks(text);
        _quotes = UnindentedQuotes.Hide(text, _breaks.Hide(text));
        _maxExpandedNodes = Math.Max(MaxExpandedNodes, text.Length);
    }

    /// <param name="text">The file's text.</param>
    /// <param name="content">The range of the front matter in it.</param>
    /// <param name="isJson">Whether it is JSON, which is checked as JSON and may be indented with tabs.</param>
    /// <param name="findings">Receives the findings.</param>
    /// <returns>The value; null if there is none or it is faulty, which is reported.</returns>
    public static FrontMatterNode? Read(string text, SourceRange content, bool isJson, FindingBag findings)
    {
        var yaml = text.Substring(content.Start, content.Length);
        var syntaxId = isJson ? FindingIds.JsonSyntax : FindingIds.YamlSyntax;
        if (isJson && JsonSyntax.Check(yaml) is { } fault)
        {
            findings.Add(syntaxId, new SourceRange(content.Start + fault.Range.Start, fault.Range.Length),
                $"{fault.Reason} (at: {FaultLine.Show(yaml, fault.Range.Start)})");
            return null;
        }

        if (ControlCharacters.Find(yaml) is { } control)
        {
            findings.Add(syntaxId, new SourceRange(content.Start + control.At, 1), control.Reason);
            return null;
        }

        var root = new YamlReader(isJson ? yaml.Replace('\t', ' ') : yaml, content.Start, syntaxId, findings).Read();
        if (root is not null && !isJson)
        {
            new YamlSlips(yaml, content.Start).ReportComments(root, findings);
        }

        return root;
    }

    private FrontMatterNode? Read()
    {
        try
        {
            var parser = new Parser(new StringReader(_quotes.Shown));
            while (parser.MoveNext())
            {
                if (!Take(parser.Current!))
                {
                    return null;
                }
            }

            return _root is FrontMatterScalar { IsPlain: true } text ? WithoutKeys(text)
                : _syntaxId == FindingIds.YamlSyntax
                    && _root is not null
                    && new YamlSlips(_text, _offset).FindList(_root) is var (range, reason) ? Reported(range, reason)
                : _root;
        }
        catch (YamlException fault)
        {
            return Fail(fault.Message, (int)fault.Start.Index, (int)fault.End.Index);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            // A bug in the scanner: it throws for a key in an unclosed bracket, without a position.
            var at = _open.Count > 0 && _open.Peek().IsFlow ? _text.Length : (int)(_last?.End.Index ?? 0);
            return Fail("it cannot be read from here on", at, at);
        }
    }

    /// <summary>Front matter without any key is usually a text, but may contain keys that YAML does not recognize.</summary>
    private FrontMatterScalar? WithoutKeys(FrontMatterScalar text)
    {
        if (Faults().ExplainText(text.Range.Start - _offset) is not var (range, reason))
        {
            return text;
        }

        Report(range, reason);
        return null;
    }

    private FrontMatterNode? Fail(string message, int start, int end)
    {
        var (range, reason) = Faults().Explain(message, start, end);
        Report(range, reason);
        return null;
    }

    private FrontMatterNode? Reported(SourceRange range, string reason)
    {
        Report(range, reason);
        return null;
    }

    private void Report(SourceRange range, string reason) =>
        _findings.Add(_syntaxId, new SourceRange(_offset + range.Start, range.Length), reason);

    private YamlFaults Faults()
    {
        var bracket = _open.Count > 0 && _open.Peek().IsFlow ? _open.Peek().Start - _offset : -1;
        var quoted = _last is { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted }
            ? SourceRange.FromBounds((int)_last.Start.Index, (int)_last.End.Index)
            : default;
        var read = _last is null ? 0 : RangeOf(_last).End - _offset;
        return new YamlFaults(_text, new YamlProgress(bracket, _flow, quoted, read));
    }

    private bool Take(ParsingEvent parsed)
    {
        var range = RangeOf(parsed);
        switch (parsed)
        {
            case Scalar scalar:
                _last = scalar;
                return CheckTag(scalar, range) && Add(ToScalar(scalar, range), scalar.Anchor, weight: 1 + (scalar.Value.Length / 1024));

            case AnchorAlias alias:
                if (!_anchors.TryGetValue(alias.Value.Value, out var anchored))
                {
                    return Reject(range, _open.Any(node => !node.Anchor.IsEmpty && node.Anchor == alias.Value)
                        ? $"the alias '*{alias.Value.Value}' is part of what it refers to, so it would never end"
                        : $"the alias '*{alias.Value.Value}' has no anchor '&{alias.Value.Value}' before it; text that begins with * must be quoted");
                }

                return Add(anchored.Node, AnchorName.Empty, anchored.Weight);

            case MappingStart or SequenceStart:
                if (_open.Count == MaxDepth)
                {
                    return Reject(range, $"it is nested deeper than {MaxDepth} levels");
                }

                var opened = new OpenNode((NodeEvent)parsed, range);
                _flow = opened.IsFlow && !(_open.Count > 0 && _open.Peek().IsFlow) ? BracketOf(parsed) : _flow;
                if (_syntaxId == FindingIds.YamlSyntax && opened.IsFlow && YamlFaults.IsTemplate(_text, _flow))
                {
                    return Fail("", _flow, _flow) is not null;
                }

                _open.Push(opened);
                return CheckTag((NodeEvent)parsed, range);

            case MappingEnd or SequenceEnd:
                var closed = _open.Pop();
                return Add(closed.Close(EndOf(closed, parsed)), closed.Anchor, closed.Weight, counted: closed.Weight - 1);

            case DocumentStart when _root is not null:
                return Reject(range, "it contains a second document");

            default:
                return true;
        }
    }

    /// <param name="node">A value, or a key.</param>
    /// <param name="anchor">Its anchor for aliases, if any.</param>
    /// <param name="weight">The cost of walking it.</param>
    /// <param name="counted">The part of the weight that was already counted.</param>
    private bool Add(FrontMatterNode node, AnchorName anchor, int weight, int counted = 0)
    {
        _expanded += weight - counted;
        if (_expanded > _maxExpandedNodes)
        {
            return Reject(node.Range, $"with its aliases expanded, it contains more than {_maxExpandedNodes} values, or as many kilobytes of text");
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
                return Reject(node.Range, $"{node.Kind} is used as a key; a key is text, and one that begins with [ or {{ must be quoted");
            }

            if (parent.HasMerge && MergeKey.Is(key))
            {
                return Reject(key.Range, "the map already has a key <<; to merge several maps, use one list: '<<: [*one, *two]'");
            }

            if (parent.Find(key.Text) is { } first)
            {
                _findings.Add(FindingIds.CollidingKeys, key.Range, key.Text, first.Key, $"{_findings.LineNumber(first.KeyRange)}");
            }
        }

        if (parent.OpenMerge is { } merge && MergeKey.Reject(node) is { } reason)
        {
            return Reject(merge.Range, reason);
        }

        parent.Add(node, weight);
        return true;
    }

    private bool CheckTag(NodeEvent node, SourceRange range) =>
        node.Tag.IsEmpty || node.Tag.IsNonSpecific || node.Tag.Value is "tag:yaml.org,2002:str" or "tag:yaml.org,2002:map" or "tag:yaml.org,2002:seq"
        || Reject(
            range,
            $"the tag '{node.Tag.Value.Replace("tag:yaml.org,2002:", "!!")}' is not supported: "
            + "the type of a value depends on how it is written, and text that begins with ! must be quoted");

    private bool Reject(SourceRange range, string reason)
    {
        _findings.Add(FindingIds.RefusedFeature, range, reason);
        return false;
    }

    private FrontMatterScalar ToScalar(Scalar scalar, SourceRange range) =>
        new(range, _breaks.Restore(_quotes.Restore(scalar.Value)), scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty);

    // The parser extends a block scalar, and an anchor without a value, to the next line.
    private SourceRange RangeOf(ParsingEvent parsed)
    {
        var start = Math.Min((int)parsed.Start.Index, _text.Length);
        var end = Math.Max(start, Math.Min((int)parsed.End.Index, _text.Length));
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return SourceRange.FromBounds(_offset + start, _offset + end);
    }

    // An anchor or a tag may come before the bracket.
    private int BracketOf(ParsingEvent opened) => _text.IndexOfAny(['[', '{'], Math.Min((int)opened.Start.Index, _text.Length));

    // The parser ends a list or map before its bracket, or where the next token begins, even after comments.
    private int EndOf(OpenNode node, ParsingEvent end)
    {
        var at = (int)end.Start.Index;
        return node.IsFlow && at < _text.Length && _text[at] is ']' or '}' ? _offset + at + 1 : node.EndOfContent;
    }

    private readonly record struct Anchored(FrontMatterNode Node, int Weight);
}
