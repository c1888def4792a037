using AngleSharp.Dom;
using TypedContent.Compiler.Content;
using TypedContent.Compiler.Sanitizing.Attributes;
using TypedContent.Compiler.Sanitizing.Css;
using TypedContent.Compiler.Sanitizing.Elements;
using TypedContent.Compiler.Sanitizing.Output;
using TypedContent.Compiler.Sanitizing.Parsing;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Sanitizing.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sanitizing;

/// <summary>
/// Goes over the tree of a body once, without recursion: writes what may stay, reports what may not, and collects
/// headings, links, images and text on the way.
/// </summary>
internal sealed class BodyWalk
{
    private readonly PolicyRules _rules;
    private readonly ParsedBody _body;
    private readonly RemovalLog _log;
    private readonly HtmlOutput _html;
    private readonly PlainText _text;
    private readonly HeadingIds _ids;
    private readonly AttributeFilter _filter;
    private readonly ElementFilter _judge;
    private readonly MarkedComments _comments;
    private readonly AttributeList _attributes = new();
    private readonly List<BodyHeading?> _headings = [];
    private readonly List<BodyLink?> _links = [];
    private readonly List<BodyImage> _images = [];
    private readonly List<BodyResource> _resources = [];
    private readonly List<int> _linkOffsets = [];
    private readonly List<int> _imageOffsets = [];
    private readonly List<int> _resourceOffsets = [];
    private readonly CancellationToken _cancellation;
    private readonly int _longest;

    private WalkFrame[] _stack = new WalkFrame[32];
    private int _depth;
    private int _more = -1;
    private int _moreHtml = -1;
    private int _outerMark = -1;
    private string? _firstParagraph;
    private int _steps;

    public BodyWalk(PolicyRules rules, ParsedBody body, RemovalLog log, HtmlOutput output, int longest, CancellationToken cancellation)
    {
        var tags = new SourceTags(body.Source);
        _rules = rules;
        _body = body;
        _log = log;
        _longest = longest;
        _cancellation = cancellation;
        _html = output;
        _text = new PlainText(output.IsComparing ? 0 : body.Source.Length / 2);
        _ids = new HeadingIds(body);
        _filter = new AttributeFilter(rules, tags, _ids, log);
        _judge = new ElementFilter(rules, tags, log);
        _comments = new MarkedComments(body.Source, log);
    }

    /// <summary>Writes the output, and gives what the walk found.</summary>
    public SanitizedBody Run()
    {
        WriteAll();
        _filter.ReportLostLabels();
        var text = _text.ToString();
        var html = _html.ToTrimmedString(ref _moreHtml);
        return new SanitizedBody
        {
            Html = html,
            Headings = _headings.OfType<BodyHeading>().ToEquatableArray(),
            Links = _links.OfType<BodyLink>().ToEquatableArray(),
            Images = _images.ToEquatableArray(),
            LinkOffsets = _linkOffsets.ToEquatableArray(),
            ImageOffsets = _imageOffsets.ToEquatableArray(),
            Resources = _resources.ToEquatableArray(),
            ResourceOffsets = _resourceOffsets.ToEquatableArray(),
            Text = text,
            MoreTextLength = Math.Min(_more, text.Length),
            MoreHtmlLength = _moreHtml,
            FirstParagraph = _firstParagraph ?? _text.FirstBlock(),
        };
    }

    /// <summary>Writes the output, until it differs from what it expects.</summary>
    public void WriteAll()
    {
        FindOuterMark();
        Push(new WalkFrame { Children = _body.Root.ChildNodes, Name = "body", Shape = ElementShape.Block, Next = 1, Entry = -1, IdSlot = -1 });
        _text.MarkFirstBlock();
        while (_depth > 0 && !_html.Differs)
        {
            ref var frame = ref _stack[_depth - 1];
            if (frame.Next >= frame.Children.Length)
            {
                Close(ref frame);
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
            Mark();
        }
    }

    // What follows </body> is in the body all the same, but for comments: where such a one stood only the text knows.
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

    private void Visit(INode node, WalkScope scope, int offset)
    {
        switch (node)
        {
            case IElement element:
                Open(element, scope, offset);
                break;
            case IText text:
                Write(text.Data, scope);
                break;
            case IComment comment:
                if (_comments.IsMore(comment.Data))
                {
                    Mark();
                }

                break;
        }
    }

    /// <summary>Here is the "more" mark, unless there was one before.</summary>
    private void Mark()
    {
        if (_more < 0)
        {
            (_more, _moreHtml) = (_text.Length, _html.Length);
        }
    }

    private void Write(string text, WalkScope scope)
    {
        _html.Text(text);
        if ((scope & WalkScope.Silent) == 0 && !_html.IsComparing)
        {
            _text.Append(text, (scope & WalkScope.Preformatted) != 0);
        }
    }

    private void Open(IElement element, WalkScope scope, int parentOffset)
    {
        var offset = _body.Offset(element);
        if (_depth > BodyParser.DeepestNesting)
        {
            throw new BodyRejectedException(BodyFailure.TooDeep, Math.Max(0, offset < 0 ? parentOffset : offset));
        }

        if (_html.Length > _longest)
        {
            throw new BodyRejectedException(BodyFailure.TooComplex, Math.Max(0, offset < 0 ? parentOffset : offset));
        }

        if (_outerMark >= 0 && offset > _outerMark)
        {
            Mark();
        }

        var verdict = _judge.Decide(element, scope, offset < 0 ? parentOffset : offset, out var name, out var style, out var allowed, out var literal);
        offset = offset < 0 ? parentOffset : offset;
        if (literal is not null)
        {
            Write(literal, scope);
        }

        if (verdict == ElementDecision.Drop)
        {
            return;
        }

        if (verdict == ElementDecision.Keep && name == "iframe")
        {
            OpenFrame(element, scope, allowed, offset);
            return;
        }

        var shape = ElementShapes.Of(element.LocalName);
        var frame = new WalkFrame
        {
            Children = element.ChildNodes,
            Name = element.LocalName,
            Shape = shape,
            Scope = scope | ScopeOf(element.LocalName, shape),
            Offset = offset,
            Entry = -1,
            IdSlot = -1,
        };
        Separate(element.LocalName, shape, isEnd: false);
        frame.TextStart = _text.Length;
        if (verdict == ElementDecision.Keep)
        {
            if (name == "style" && !StyleSheets.IsPlain(element.TextContent))
            {
                _log.Add(RemovalCause.Style, "style", Math.Max(0, offset), element.TextContent);
                return;
            }

            WriteTag(element, name, style, allowed, ref frame);
        }

        Push(frame);
    }

    private void WriteTag(IElement element, string name, string style, HashSet<string> allowed, ref WalkFrame frame)
    {
        _filter.Filter(element, name, allowed, frame.Offset, _attributes);
        Hardening.Presentational(element.LocalName == "font" && _rules.AllowsStyle ? Hardening.Font(element, _filter) : style, _attributes);
        switch (name)
        {
            case "a" or "area" or "form":
                Hardening.Link(_attributes);
                break;
            case "img":
                Hardening.Image(element, _attributes, _filter);
                if (_attributes.Get("src") is { Length: > 0 } source)
                {
                    _images.Add(new BodyImage(source, _attributes.Get("alt"), _attributes.Get("title")));
                    _imageOffsets.Add(Math.Max(0, frame.Offset));
                }

                break;
        }

        if (!_html.IsComparing)
        {
            CollectResources(frame.Offset);
        }

        if (name == "a" && _attributes.Get("href") is { Length: > 0 } address)
        {
            frame.Entry = _links.Count;
            _links.Add(new BodyLink(address, "", _attributes.Get("title")));
            _linkOffsets.Add(Math.Max(0, frame.Offset));
            frame.Scope |= WalkScope.Link;
        }

        _html.StartTag(name, _attributes);
        if (ElementShapes.HeadingLevel(name) is var level and > 0)
        {
            OpenHeading(level, ref frame);
        }

        _html.EndStartTag();
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

    /// <summary>What the tag shows or plays, where that may be a file beside the article.</summary>
    private void CollectResources(int offset)
    {
        for (var i = 0; i < _attributes.Count; i++)
        {
            var (attribute, value) = _attributes[i];
            if (attribute is "src" or "poster")
            {
                Add(attribute, value);
            }
            else if (attribute == "srcset")
            {
                foreach (var url in SourceSet.UrlsOf(value))
                {
                    Add(attribute, url);
                }
            }
        }

        void Add(string attribute, string url)
        {
            if (LinkKinds.IsRelative(url))
            {
                _resources.Add(new BodyResource(attribute, url));
                _resourceOffsets.Add(Math.Max(0, offset));
            }
        }
    }

    private void OpenHeading(int level, ref WalkFrame frame)
    {
        var id = _attributes.Get("id") ?? "";
        frame.Entry = _headings.Count;
        frame.IdSlot = id.Length == 0 && _rules.Policy.KeepsIdentifiers ? _html.ReserveId() : -1;
        _headings.Add(new BodyHeading(level, id, ""));
    }

    private void OpenFrame(IElement element, WalkScope scope, HashSet<string> allowed, int offset)
    {
        if (!string.IsNullOrWhiteSpace(element.TextContent))
        {
            _log.Add(RemovalCause.FrameContent, "iframe", Math.Max(0, offset), element.TextContent);
        }

        var written = Frames.Address(element);
        var address = written is null ? null : Addresses.Check(written, UrlKind.Resource);
        if (address is null)
        {
            _log.Add(RemovalCause.Frame, "iframe", Math.Max(0, offset), written);
            return;
        }

        _filter.Filter(element, "iframe", allowed, offset, _attributes);
        if (Frames.Harden(address, _rules, _attributes, _filter))
        {
            _html.StartTag("iframe", _attributes);
            _html.EndStartTag();
            _html.EndTag("iframe");
            return;
        }

        _log.Add(RemovalCause.Frame, "iframe", Math.Max(0, offset), address);
        if ((scope & WalkScope.Link) != 0)
        {
            Write(address, scope);
            return;
        }

        _attributes.Clear();
        _attributes.Add("href", address);
        _html.StartTag("a", _attributes);
        _html.EndStartTag();
        _text.Break();
        Write(address, scope);
        _text.Break();
        _html.EndTag("a");
        _links.Add(new BodyLink(address, address, null));
        _linkOffsets.Add(Math.Max(0, offset));
    }

    private void Close(ref WalkFrame frame)
    {
        if (frame.EndTag is not null)
        {
            _html.EndTag(frame.EndTag);
        }

        if (frame.Entry >= 0)
        {
            CloseEntry(ref frame);
        }

        if (frame.EndTag == "p" && _firstParagraph is null && _text.Length > frame.TextStart)
        {
            var text = _text.Block(frame.TextStart, _text.Length);
            _firstParagraph = text.Length > 0 ? text : null;
        }

        Separate(frame.Name, frame.Shape, isEnd: true);
    }

    private void CloseEntry(ref WalkFrame frame)
    {
        var text = _text.Line(frame.TextStart, _text.Length);
        if (frame.EndTag == "a")
        {
            _links[frame.Entry] = _links[frame.Entry]! with { Text = text };
            return;
        }

        var heading = _headings[frame.Entry]!;
        if (frame.IdSlot >= 0)
        {
            heading = heading with { Id = _ids.ForText(text) };
            _html.SetId(frame.IdSlot, heading.Id);
        }

        _headings[frame.Entry] = heading with { Text = text };
    }

    private void Separate(string name, ElementShape shape, bool isEnd)
    {
        if (name == "br")
        {
            if (!isEnd)
            {
                _text.LineBreak();
            }
        }
        else if ((shape & ElementShape.Cell) != 0)
        {
            _text.Cell();
        }
        else if ((shape & ElementShape.Block) != 0)
        {
            _text.Break();
            if (ElementShapes.HeadingLevel(name) > 0 && !isEnd)
            {
                _text.ForgetFirstBlock();
            }
            else
            {
                _text.MarkFirstBlock();
            }
        }
    }

    private static WalkScope ScopeOf(string name, ElementShape shape) =>
        ((shape & ElementShape.Preformatted) != 0 ? WalkScope.Preformatted : 0)
        | ((shape & ElementShape.Silent) != 0 ? WalkScope.Silent : 0)
        | (name switch
        {
            "math" => WalkScope.Math,
            "annotation" => WalkScope.TextOnly,
            "select" => WalkScope.Select,
            "p" => WalkScope.Paragraph,
            _ => 0,
        });

    private void Push(WalkFrame frame)
    {
        if (_depth == _stack.Length)
        {
            Array.Resize(ref _stack, _stack.Length * 2);
        }

        _stack[_depth++] = frame;
    }
}
