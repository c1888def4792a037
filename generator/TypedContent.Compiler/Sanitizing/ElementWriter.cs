using AngleSharp.Dom;
using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Content;
using TypedContent.Compiler.Sanitizing.Attributes;
using TypedContent.Compiler.Sanitizing.Collecting;
using TypedContent.Compiler.Sanitizing.Elements;
using TypedContent.Compiler.Sanitizing.Output;
using TypedContent.Compiler.Sanitizing.Parsing;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Sanitizing.Reporting;
using TypedContent.Compiler.Sanitizing.Urls;

namespace TypedContent.Compiler.Sanitizing;

/// <summary>Writes the elements and text that stay, and notifies a collector.</summary>
internal sealed class ElementWriter
{
    private readonly PolicyRules _rules;
    private readonly RemovalLog _log;
    private readonly HtmlWriter _html;
    private readonly BodyCollector? _collector;
    private readonly ElementIds _ids;
    private readonly AttributeReport _report;
    private readonly AttributeFilter _filter;
    private readonly AttributeList _attributes = new();

    /// <param name="rules">What is allowed.</param>
    /// <param name="body">The tree.</param>
    /// <param name="tags">Finds attributes in the source text of the body.</param>
    /// <param name="log">Records what is removed.</param>
    /// <param name="html">Receives the HTML.</param>
    /// <param name="collector">Is notified of what is written; null if only the HTML is needed.</param>
    public ElementWriter(PolicyRules rules, ParsedBody body, SourceTags tags, RemovalLog log, HtmlWriter html, BodyCollector? collector)
    {
        _rules = rules;
        _log = log;
        _html = html;
        _collector = collector;
        _ids = new ElementIds(body, rules.Policy.IdPrefix);
        _report = new AttributeReport(tags, log);
        _filter = new AttributeFilter(rules, _ids, new HiddenText(body, _report), _report);
    }

    /// <summary>Marks this place as the end of the excerpt, unless an earlier place was marked.</summary>
    public void MarkMore() => _collector?.MarkMore(_html.Length);

    /// <summary>Reports what is known only at the end of the walk.</summary>
    public void ReportAtEnd() => _filter.ReportLostLabels();

    /// <summary>Begins a component.</summary>
    /// <returns>The component's number, from 1; 0 if nothing is collected.</returns>
    public int BeginComponent(ComponentMark mark) => _collector?.BeginComponent(mark, _html.Length) ?? 0;

    /// <summary>Writes text.</summary>
    /// <param name="text">The text, not escaped.</param>
    /// <param name="scope">The scope at this place.</param>
    public void WriteText(string text, ElementScope scope)
    {
        var start = _html.Text(text);
        _collector?.Text(text, start, scope);
    }

    /// <summary>Writes the start tag of an element that stays.</summary>
    /// <param name="element">The element.</param>
    /// <param name="decision">The decision about it.</param>
    /// <param name="frame">Stores how the element is closed.</param>
    public void Open(IElement element, ElementDecision decision, ref WalkFrame frame)
    {
        var name = decision.Name;
        _report.Begin(element, frame.Offset);
        _filter.Filter(element, name, decision.Allowed, frame.Scope, _attributes);
        Hardening.AddStyle(element.LocalName == "font" && _rules.AllowsStyle ? Hardening.StyleOfFont(element, _report) : decision.Style, _attributes);
        switch (name)
        {
            case "a" or "area" or "form":
                Hardening.HardenLink(_attributes);
                break;
            case "img":
                Hardening.HardenImage(element, _attributes, _report);
                _filter.SettleLazyAddresses(decision.Allowed, _attributes);
                break;
            case "source" or "video" or "audio":
                Hardening.HardenMedium(element, _attributes, _report);
                _filter.SettleLazyAddresses(decision.Allowed, _attributes);
                break;
        }

        if (_collector is not null)
        {
            Collect(name, frame.Offset);
            frame.Role = ElementShapes.IsVoid(name) ? ReadingRole.Content : ReadingRoles.Of(element, name, _attributes, frame.Scope);
            if (frame.Role is ReadingRole.Mark or ReadingRole.Unread)
            {
                _collector.BeginUnread(name, _html.Length);
            }

            frame.Scope |= frame.Role switch
            {
                ReadingRole.Aside => ElementScope.Aside,
                ReadingRole.AsideTitle => ElementScope.Aside | ElementScope.AsideTitle,
                _ => 0,
            };
        }

        if ((frame.Scope & ElementScope.Svg) != 0 && _attributes.Has("id"))
        {
            frame.Scope |= ElementScope.SvgNamed;
        }

        if (name == "a" && _attributes.Get("href") is { Length: > 0 } address)
        {
            _collector?.OpenLink(address, _attributes.Get("title"), frame.Offset);
            frame.IsPart = true;
            frame.Scope |= ElementScope.Link;
        }

        WriteStartTag(name, ref frame);
        if (ElementShapes.IsVoid(name))
        {
            return;
        }

        frame.EndTag = name;
        if (name == "style")
        {
            _html.Raw(element.TextContent);
            frame.Next = frame.Children.Length;
        }
    }

    private void WriteStartTag(string name, ref WalkFrame frame)
    {
        var start = OpenStartTag(name);
        if (ElementShapes.HeadingLevel(name) is var level and > 0)
        {
            var id = _attributes.Get("id") ?? "";
            var isGivenId = id.Length == 0;
            if (isGivenId)
            {
                _html.ExpectId();
                frame.IdPosition = _html.Length;
            }

            _collector?.OpenHeading(level, isGivenId ? null : id);
            frame.IsPart = true;
        }

        CloseStartTag(name, start, frame.Scope);
    }

    private int OpenStartTag(string name)
    {
        var start = _html.Length;
        _html.OpenStartTag(name);
        for (var i = 0; i < _attributes.Count; i++)
        {
            var (attribute, value) = _attributes[i];
            var at = _html.Length;
            _html.Attribute(attribute, value);
            _collector?.Attribute(attribute, value, at, _html.Length);
        }

        return start;
    }

    private void CloseStartTag(string name, int start, ElementScope scope)
    {
        _html.CloseStartTag();
        _collector?.StartTag(name, start, _html.Length, scope);
    }

    private void WriteEndTag(string name)
    {
        _collector?.EndTag(name, _html.Length);
        _html.EndTag(name);
    }

    /// <summary>Collects the image, and files next to the article that the tag shows or plays.</summary>
    private void Collect(string name, int offset)
    {
        if (name == "img" && _attributes.Get("src") is { Length: > 0 } source)
        {
            _collector!.Image(new BodyImage(source, _attributes.Get("alt"), _attributes.Get("title")), offset);
        }

        for (var i = 0; i < _attributes.Count; i++)
        {
            var (attribute, value) = _attributes[i];
            if (attribute is "src" or "poster")
            {
                CollectResource(attribute, value, offset);
            }
            else if (attribute == "srcset")
            {
                foreach (var url in SourceSet.UrlsOf(value))
                {
                    CollectResource(attribute, url, offset);
                }
            }
        }
    }

    private void CollectResource(string attribute, string url, int offset)
    {
        if (LinkKinds.IsRelative(url))
        {
            _collector!.Resource(new BodyResource(attribute, url), offset);
        }
    }

    /// <summary>Writes an inline frame, or the link that replaces it.</summary>
    public void WriteFrame(IElement element, ElementScope scope, HashSet<string> allowed, int offset)
    {
        if (!string.IsNullOrWhiteSpace(element.TextContent))
        {
            _log.Add(RemovalReason.FrameContent, "iframe", Math.Max(0, offset), element.TextContent);
        }

        var written = Frames.Address(element);
        var address = written is null ? null : UrlFilter.Check(written, UrlKind.Resource);
        if (address is null)
        {
            _log.Add(RemovalReason.Frame, "iframe", Math.Max(0, offset), written);
            return;
        }

        _report.Begin(element, offset);
        _filter.Filter(element, "iframe", allowed, scope, _attributes);
        if (Frames.Harden(address, _rules, _attributes, _report))
        {
            CloseStartTag("iframe", OpenStartTag("iframe"), scope);
            WriteEndTag("iframe");
            return;
        }

        _log.Add(RemovalReason.Frame, "iframe", Math.Max(0, offset), address);
        if ((scope & ElementScope.Link) != 0)
        {
            WriteText(address, scope);
        }
        else
        {
            WriteFrameLink(address, scope, offset);
        }
    }

    // A removed frame is replaced by a link to the page it would have shown.
    private void WriteFrameLink(string address, ElementScope scope, int offset)
    {
        _attributes.Clear();
        _attributes.Add("href", address);
        CloseStartTag("a", OpenStartTag("a"), scope);
        _collector?.Break();
        WriteText(address, scope);
        _collector?.Break();
        WriteEndTag("a");
        _collector?.FrameLink(address, offset);
    }

    /// <summary>Writes the end tag of an element, if it has a start tag.</summary>
    public void Close(in WalkFrame frame)
    {
        if (frame.IdPosition > 0 && _collector is not null)
        {
            var id = _ids.ForText(_collector.HeadingText);
            var length = _html.InsertAttribute(frame.IdPosition, "id", id);
            _collector.SetHeadingId(id, frame.IdPosition, length);
        }

        if (frame.Component > 0)
        {
            _collector!.EndComponent(frame.Component, _html.Length);
        }

        if (frame.EndTag is not null)
        {
            WriteEndTag(frame.EndTag);
        }

        if (frame.IsPart)
        {
            _collector?.ClosePart();
        }

        if (frame.Role is ReadingRole.Mark or ReadingRole.Unread)
        {
            _collector?.EndUnread(frame.EndTag ?? "", _html.Length, frame.Role == ReadingRole.Mark);
        }

        Separate(frame, isEnd: true);
    }

    /// <summary>Notifies the collector that an element begins or ends, whether its tags are written or not.</summary>
    public void Separate(in WalkFrame frame, bool isEnd) => _collector?.Separate(frame.Name, frame.Shape, isEnd);
}
