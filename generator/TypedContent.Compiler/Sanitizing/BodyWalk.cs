using AngleSharp.Dom;
using TypedContent.Compiler.Content;
using TypedContent.Compiler.Sanitizing.Attributes;
using TypedContent.Compiler.Sanitizing.Collecting;
using TypedContent.Compiler.Sanitizing.Css;
using TypedContent.Compiler.Sanitizing.Elements;
using TypedContent.Compiler.Sanitizing.Output;
using TypedContent.Compiler.Sanitizing.Parsing;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Sanitizing.Reporting;

namespace TypedContent.Compiler.Sanitizing;

/// <summary>
/// Walks over the tree of a body once, without recursion: writes what may stay and reports what may not. Whoever wants to know more
/// of the body hands over a collector, which is told what is written.
/// </summary>
internal sealed class BodyWalk
{
    private readonly PolicyRules _rules;
    private readonly ParsedBody _body;
    private readonly RemovalLog _log;
    private readonly HtmlWriter _html;
    private readonly BodyCollector? _collector;
    private readonly int _longest;
    private readonly CancellationToken _cancellation;
    private readonly ElementIds _ids;
    private readonly AttributeReport _report;
    private readonly AttributeFilter _attributeFilter;
    private readonly ElementFilter _elementFilter;
    private readonly SpecialComments _comments;
    private readonly AttributeList _attributes = new();

    private WalkFrame[] _stack = new WalkFrame[32];
    private int _depth;
    private int _outerMark = -1;
    private int _steps;

    /// <param name="rules">What may stay.</param>
    /// <param name="body">The tree.</param>
    /// <param name="log">Takes what is removed.</param>
    /// <param name="html">Takes the HTML.</param>
    /// <param name="collector">Is told what is written; null where the HTML is all that is wanted.</param>
    /// <param name="longest">How long the HTML may become.</param>
    /// <param name="cancellation">Ends the work.</param>
    public BodyWalk(PolicyRules rules, ParsedBody body, RemovalLog log, HtmlWriter html, BodyCollector? collector, int longest, CancellationToken cancellation)
    {
        var tags = new SourceTags(body.Source);
        _rules = rules;
        _body = body;
        _log = log;
        _html = html;
        _collector = collector;
        _longest = longest;
        _cancellation = cancellation;
        _ids = new ElementIds(body);
        _report = new AttributeReport(tags, log);
        _attributeFilter = new AttributeFilter(rules, _ids, _report);
        _elementFilter = new ElementFilter(rules, tags, log);
        _comments = new SpecialComments(body.Source, log);
    }

    /// <summary>Walks over all of the tree, or as far as the writer goes along.</summary>
    /// <exception cref="BodyRejectedException">The body is nested too deeply, or becomes too long.</exception>
    public void Run()
    {
        FindOuterMark();
        Push(new WalkFrame { Children = _body.Root.ChildNodes, Name = "body", Shape = ElementShape.Block, Next = 1 });
        _collector?.Begin();
        while (_depth > 0 && !_html.IsDone)
        {
            ref var frame = ref _stack[_depth - 1];
            if (frame.Next >= frame.Children.Length)
            {
                Close(in frame);
                _depth--;
                continue;
            }

            if ((++_steps & 4095) == 0)
            {
                _cancellation.ThrowIfCancellationRequested();
            }

            Visit(frame.Children[frame.Next++], frame.Scope, frame.Offset);
        }

        if (_outerMark >= 0)
        {
            _collector?.More(_html.Length);
        }

        _attributeFilter.ReportLostLabels();
    }

    // What follows </body> is in the body all the same, except for comments: only the text knows where such a one was.
    private void FindOuterMark()
    {
        foreach (var comment in _body.OuterComments())
        {
            if (_comments.IsMore(comment.Data) && _outerMark < 0)
            {
                _outerMark = _body.Source.IndexOf("<!--" + comment.Data, StringComparison.Ordinal);
            }
        }
    }

    private void Visit(INode node, ElementScope scope, int offset)
    {
        switch (node)
        {
            case IElement element:
                Open(element, scope, offset);
                break;
            case IText text:
                Write(text.Data, scope);
                break;
            case IComment comment when _comments.IsMore(comment.Data):
                _collector?.More(_html.Length);
                break;
        }
    }

    private void Write(string text, ElementScope scope)
    {
        var start = _html.Text(text);
        _collector?.Text(text, start, (scope & ElementScope.Silent) != 0, (scope & ElementScope.Preformatted) != 0);
    }

    private void Open(IElement element, ElementScope scope, int parentOffset)
    {
        var own = _body.Offset(element);
        var offset = own < 0 ? parentOffset : own;
        CheckLimits(offset);
        if (_outerMark >= 0 && own > _outerMark)
        {
            _collector?.More(_html.Length);
        }

        var decision = _elementFilter.Decide(element, scope, offset);
        if (decision.Literal is not null)
        {
            Write(decision.Literal, scope);
        }

        if (decision.Action == ElementAction.Remove)
        {
            return;
        }

        if (decision is { Action: ElementAction.Keep, Name: "iframe" })
        {
            WriteFrame(element, scope, decision.Allowed, offset);
            return;
        }

        var shape = ElementShapes.Of(element.LocalName);
        var frame = new WalkFrame
        {
            Children = element.ChildNodes,
            Name = element.LocalName,
            Shape = shape,
            Scope = scope | ElementShapes.ScopeOf(element.LocalName, shape),
            Offset = offset,
        };
        _collector?.Separate(element.LocalName, shape, isEnd: false);
        if (decision.Action == ElementAction.Keep)
        {
            if (decision.Name == "style" && !StyleSheets.IsPlain(element.TextContent))
            {
                _log.Add(RemovalReason.Style, "style", Math.Max(0, offset), element.TextContent);
                return;
            }

            WriteElement(element, decision, ref frame);
        }

        Push(frame);
    }

    private void CheckLimits(int offset)
    {
        if (_depth > BodyParser.DeepestNesting)
        {
            throw new BodyRejectedException(BodyFailure.TooDeep, Math.Max(0, offset));
        }

        if (_html.Length > _longest)
        {
            throw new BodyRejectedException(BodyFailure.TooComplex, Math.Max(0, offset));
        }
    }

    private void WriteElement(IElement element, ElementDecision decision, ref WalkFrame frame)
    {
        var name = decision.Name;
        _report.Begin(element, frame.Offset);
        _attributeFilter.Filter(element, name, decision.Allowed, _attributes);
        Hardening.AddStyle(element.LocalName == "font" && _rules.AllowsStyle ? Hardening.StyleOfFont(element, _report) : decision.Style, _attributes);
        switch (name)
        {
            case "a" or "area" or "form":
                Hardening.HardenLink(_attributes);
                break;
            case "img":
                Hardening.HardenImage(element, _attributes, _report);
                break;
        }

        if (_collector is not null)
        {
            Collect(name, frame.Offset);
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
        if (name == "p")
        {
            _collector?.OpenParagraph();
            frame.IsPart = true;
        }
        else if (name == "style")
        {
            _collector?.Text(element.TextContent, _html.Length, isSilent: true, isPreformatted: true);
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
            var isGivenId = id.Length == 0 && _rules.Policy.KeepsIdentifiers;
            if (isGivenId)
            {
                _html.ExpectId();
                frame.IdPosition = _html.Length;
            }

            _collector?.OpenHeading(level, isGivenId ? null : id);
            frame.IsPart = true;
        }

        CloseStartTag(name, start);
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

    private void CloseStartTag(string name, int start)
    {
        _html.CloseStartTag();
        _collector?.StartTag(name, start, _html.Length);
    }

    private void WriteEndTag(string name)
    {
        _collector?.EndTag(name, _html.Length);
        _html.EndTag(name);
    }

    /// <summary>The image, and what the tag shows or plays where that may be a file beside the article.</summary>
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

    private void WriteFrame(IElement element, ElementScope scope, HashSet<string> allowed, int offset)
    {
        if (!string.IsNullOrWhiteSpace(element.TextContent))
        {
            _log.Add(RemovalReason.FrameContent, "iframe", Math.Max(0, offset), element.TextContent);
        }

        var written = Frames.Address(element);
        var address = written is null ? null : Addresses.Check(written, UrlKind.Resource);
        if (address is null)
        {
            _log.Add(RemovalReason.Frame, "iframe", Math.Max(0, offset), written);
            return;
        }

        _report.Begin(element, offset);
        _attributeFilter.Filter(element, "iframe", allowed, _attributes);
        if (Frames.Harden(address, _rules, _attributes, _report))
        {
            CloseStartTag("iframe", OpenStartTag("iframe"));
            WriteEndTag("iframe");
            return;
        }

        _log.Add(RemovalReason.Frame, "iframe", Math.Max(0, offset), address);
        if ((scope & ElementScope.Link) != 0)
        {
            Write(address, scope);
        }
        else
        {
            WriteFrameLink(address, scope, offset);
        }
    }

    // A frame that does not stay is a link to what it would have shown.
    private void WriteFrameLink(string address, ElementScope scope, int offset)
    {
        _attributes.Clear();
        _attributes.Add("href", address);
        CloseStartTag("a", OpenStartTag("a"));
        _collector?.Break();
        Write(address, scope);
        _collector?.Break();
        WriteEndTag("a");
        _collector?.FrameLink(address, offset);
    }

    private void Close(in WalkFrame frame)
    {
        if (frame.IdPosition > 0 && _collector is not null)
        {
            var id = _ids.ForText(_collector.HeadingText);
            var length = _html.InsertAttribute(frame.IdPosition, "id", id);
            _collector.SetHeadingId(id, frame.IdPosition, length);
        }

        if (frame.EndTag is not null)
        {
            WriteEndTag(frame.EndTag);
        }

        if (frame.IsPart)
        {
            _collector?.ClosePart();
        }

        _collector?.Separate(frame.Name, frame.Shape, isEnd: true);
    }

    private void Push(WalkFrame frame)
    {
        if (_depth == _stack.Length)
        {
            Array.Resize(ref _stack, _stack.Length * 2);
        }

        _stack[_depth++] = frame;
    }
}
