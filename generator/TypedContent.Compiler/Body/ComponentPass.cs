using System.Text.RegularExpressions;
using TypedContent.Compiler.Body.Components;
using TypedContent.Compiler.Body.Markdown;
using TypedContent.Compiler.Content;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Sanitizing.Collecting;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body;

/// <summary>
/// Takes component tags out of a body before it is sanitized, and writes their fallbacks in their place. Components are tracked by position, not by markup, so
/// that nothing an author writes can pass the sanitizer as a component.
/// </summary>
/// <param name="components">The components of the project.</param>
/// <param name="source">The article file.</param>
/// <param name="findings">Receives the findings.</param>
internal sealed class ComponentPass(ComponentList components, BodySource source, FindingBag findings)
{
    // The fate of a tag that is not part of a pair.
    private const int Untouched = -1;
    private const int Dropped = -2;

    private List<ComponentTag> _tags = [];
    private int[] _ends = [];
    private HashSet<string> _incomplete = [];

    /// <summary>The result for a body without components.</summary>
    public static BodyWithComponents None(string html, SourceMap map) => new(html, map, null, []);

    public BodyWithComponents Run(string html, SourceMap map)
    {
        var scanner = new ComponentScanner(html, components);
        _tags = scanner.Find();
        var incomplete = scanner.Incomplete.Where(tag => ReportIncomplete(map, tag.Place, tag.Name)).Select(tag => tag.Name);
        _incomplete = new HashSet<string>(incomplete, StringComparer.Ordinal);
        if (_tags.Count == 0)
        {
            return None(html, map);
        }

        _ends = Pair(html, map, _tags);
        return Write(html, map, inline: []);
    }

    /// <summary>Writes the HTML that <see cref="Run"/> scanned.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="map">Maps it back to the file.</param>
    /// <param name="inline">The components whose fallbacks are written without block elements.</param>
    public BodyWithComponents Write(string html, SourceMap map, IReadOnlyCollection<int> inline)
    {
        var writer = new ComponentHtml(html);
        var uses = new List<BodyComponent>();
        var open = new Stack<int>();
        var isFirst = inline.Count == 0;
        for (var i = 0; i < _tags.Count; i++)
        {
            var tag = _tags[i];
            if (_ends[i] == Untouched)
            {
                continue;
            }

            // Braces in a component tag must not be reported as leftover syntax of another system.
            if (isFirst && InFile(map, tag) is { } written)
            {
                map.AddCode(SourceRange.FromBounds(written.Start, written.End));
            }

            if (_ends[i] == Dropped)
            {
                writer.Drop(tag);
            }
            else if (tag.IsClosing)
            {
                writer.Close(tag, open.Pop());
            }
            else
            {
                var use = Describe(html, map, tag, _tags[_ends[i]], isFirst ? findings : new FindingBag(source.Lines) { Assembled = findings.Assembled });
                var fallback = components.Find(tag.Name).Fallback;
                writer.Open(tag, uses.Count, use, fallback is not null && inline.Contains(uses.Count) ? ComponentHtml.WithoutBlocks(fallback) : fallback);
                if (tag.IsSelfClosing)
                {
                    writer.Close(tag, uses.Count);
                }
                else
                {
                    open.Push(uses.Count);
                }

                uses.Add(use);
            }
        }

        return new BodyWithComponents(writer.Finish(), map.Edit(writer.Edits), writer.Marks, uses);
    }

    /// <summary>The components that were lost in sanitizing, but whose fallback could be written differently.</summary>
    public HashSet<int> FindMisfits(IReadOnlyList<BodyComponent> uses, EquatableArray<ComponentRange> ranges)
    {
        var placed = new HashSet<int>(ranges.Where(range => !range.IsContent).Select(range => range.Number));
        return [.. Enumerable.Range(0, uses.Count).Where(number => !placed.Contains(number) && components.Find(uses[number].Name).Fallback is not null)];
    }

    /// <summary>Gives components their positions in the sanitized HTML. One whose tags were separated by other elements is reported and left out.</summary>
    public EquatableArray<BodyComponent> Place(IReadOnlyList<BodyComponent> uses, EquatableArray<ComponentRange> ranges)
    {
        var placed = new List<BodyComponent>();
        var wholes = ranges.Where(range => !range.IsContent).ToDictionary(range => range.Number, range => range.Range);
        var contents = ranges.Where(range => range.IsContent).ToDictionary(range => range.Number, range => range.Range);
        for (var i = 0; i < uses.Count; i++)
        {
            if (!wholes.TryGetValue(i, out var found))
            {
                findings.Add(
                    FindingIds.ComponentTag, uses[i].Location.Range, $"<{uses[i].Name}>",
                    "cannot be here: what is in it does not fit into what is around it. Put both its tags into one element, "
                    + "and one with paragraphs on lines of its own.");
                continue;
            }

            var inner = contents.TryGetValue(i, out var content) ? content : found;
            placed.Add(uses[i] with { Start = found.Start, End = found.End, ContentStart = inner.Start, ContentEnd = inner.End });
        }

        return placed.ToEquatableArray();
    }

    /// <summary>Pairs the tags: for each, the index of the tag that closes it or that it closes.</summary>
    private int[] Pair(string html, SourceMap map, List<ComponentTag> tags)
    {
        var ends = new int[tags.Count];
        var open = new List<int>();
        var lastClosing = new Dictionary<string, int>(StringComparer.Ordinal);
        var opened = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < tags.Count; i++)
        {
            if (tags[i].IsClosing)
            {
                lastClosing[tags[i].Name] = i;
            }
        }

        for (var i = 0; i < tags.Count; i++)
        {
            var tag = tags[i];
            if (!components.Has(tag.Name))
            {
                var isMeant = tag.IsClosing ? opened.Contains(tag.Name) : tag.IsSelfClosing || tag.Attributes.Count > 0 || IsClosedBehind(i);
                ends[i] = isMeant && ReportUnknown(map, tag, opened) ? Dropped : Untouched;
            }
            else if (tag.IsClosing)
            {
                var match = open.FindLastIndex(other => tags[other].Name == tag.Name);
                if (match < 0)
                {
                    ends[i] = Dropped;
                    if (!_incomplete.Contains(tag.Name))
                    {
                        Report(map, tag, "closes nothing. Delete it, or write the tag that it closes.");
                    }

                    continue;
                }

                for (var unclosed = open.Count - 1; unclosed > match; unclosed--)
                {
                    ends[open[unclosed]] = ReportUnclosed(map, tags[open[unclosed]]);
                }

                (ends[open[match]], ends[i]) = (i, open[match]);
                open.RemoveRange(match, open.Count - match);
            }
            else if (tag.IsSelfClosing)
            {
                ends[i] = i;
            }
            else if (tag.Attributes.Count == 0 && IsBehindWord(html, tag.Start) && !IsClosedBehind(i))
            {
                // In prose, the "<Tab>" of "List<Tab>" is not meant as a tag.
                ends[i] = Untouched;
            }
            else
            {
                open.Add(i);
            }
        }

        foreach (var unclosed in open)
        {
            ends[unclosed] = ReportUnclosed(map, tags[unclosed]);
        }

        return ends;

        bool IsClosedBehind(int index) => lastClosing.TryGetValue(tags[index].Name, out var last) && last > index;
    }

    private static bool IsBehindWord(string html, int start) =>
        start > 0 && html[start - 1] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';

    /// <summary>Reports an unknown name if it is close to that of one of the project's components. False if it is not.</summary>
    private bool ReportUnknown(SourceMap map, ComponentTag tag, HashSet<string> opened)
    {
        if (NearestName.Find(tag.Name, components.Names) is not { } nearest)
        {
            return false;
        }

        if (!tag.IsClosing)
        {
            opened.Add(tag.Name);
            findings.Add(FindingIds.UnknownComponent, NameRange(map, tag), tag.Name, nearest);
        }

        return true;
    }

    /// <summary>Reports what begins like a component's tag and does not end like one. False if it is meant as text.</summary>
    private bool ReportIncomplete(SourceMap map, int place, string name)
    {
        // Of text with escaped characters, only the beginning is mapped.
        var near = Math.Max(0, Math.Min(map.ToSource(place), source.Text.Length) - 1);
        var written = new Regex(@"(?<bracket>\\?<|&(?i:lt|#60|#x3c);)" + name + @"(?!\w)", RegexOptions.CultureInvariant).Match(source.Text, near);
        var start = written.Index;
        if (!written.Success || written.Groups["bracket"].Value != "<" || start > near + 1000)
        {
            return false;
        }

        findings.Add(
            FindingIds.ComponentTag, new SourceRange(start + 1, name.Length), $"<{name}",
            "is not a complete tag. Each value needs a pair of quotation marks, and > or /> must end the tag before a blank line or the next cell of a table.");
        return true;
    }

    private int ReportUnclosed(SourceMap map, ComponentTag tag)
    {
        var asText = tag.Attributes.Count == 0 ? $" To show it as text, write &lt;{tag.Name}>." : "";
        Report(map, tag, $"is never closed. Write </{tag.Name}> where its content ends, or <{tag.Name} … /> if it has none.{asText}");
        return Dropped;
    }

    private void Report(SourceMap map, ComponentTag tag, string reason) =>
        findings.Add(FindingIds.ComponentTag, NameRange(map, tag), tag.IsClosing ? $"</{tag.Name}>" : $"<{tag.Name}>", reason);

    private BodyComponent Describe(string html, SourceMap map, ComponentTag tag, ComponentTag end, FindingBag findings)
    {
        var written = InFile(map, tag);
        var arguments = new List<ComponentArgument>();
        for (var i = 0; i < tag.Attributes.Count; i++)
        {
            var reader = new ComponentArgumentReader(tag.Name, source.Extension == "mdx", source.Text, findings);
            if (reader.Read(tag.Attributes[i], written is null ? null : written.Attributes[i], NameRange(map, tag), arguments) is { } argument)
            {
                arguments.Add(argument);
            }
        }

        return new BodyComponent(tag.Name, 0, 0)
        {
            Arguments = arguments.ToEquatableArray(),
            HasContent = !tag.IsSelfClosing && !html.AsSpan(tag.End, end.Start - tag.End).IsWhiteSpace(),
            Location = findings.Locate(NameRange(map, tag)),
            File = findings.FileAt(NameRange(map, tag)),
        };
    }

    /// <summary>The tag as written in the file; null if it cannot be found there.</summary>
    private ComponentTag? InFile(SourceMap map, ComponentTag tag)
    {
        var start = map.ToSource(tag.Start);
        return start < source.Text.Length && source.Text[start] == '<' && ComponentTag.Read(source.Text, start, source.Text.Length) is { } written
            && written.Name == tag.Name && written.Attributes.Count == tag.Attributes.Count
            ? written
            : null;
    }

    private SourceRange NameRange(SourceMap map, ComponentTag tag)
    {
        var start = Math.Min(map.ToSource(tag.Start), source.Text.Length);
        return string.CompareOrdinal(source.Text, start, "<" + (tag.IsClosing ? "/" : "") + tag.Name, 0, tag.Name.Length + (tag.IsClosing ? 2 : 1)) == 0
            ? new SourceRange(start + (tag.IsClosing ? 2 : 1), tag.Name.Length)
            : new SourceRange(start, 0);
    }
}

/// <summary>A body whose components are identified by position.</summary>
/// <param name="Html">The HTML with the components' fallbacks, not yet sanitized.</param>
/// <param name="Map">Maps it back to the file.</param>
/// <param name="Marks">The positions of the components; null if there are none.</param>
/// <param name="Uses">The components, whose positions are not yet known.</param>
internal sealed record BodyWithComponents(string Html, SourceMap Map, ComponentMarks? Marks, IReadOnlyList<BodyComponent> Uses);
