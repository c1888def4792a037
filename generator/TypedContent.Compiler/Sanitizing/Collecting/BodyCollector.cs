using TypedContent.Compiler.Content;
using TypedContent.Compiler.Sanitizing.Elements;
using TypedContent.Compiler.Sanitizing.Output;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sanitizing.Collecting;

/// <summary>
/// Is notified of what a walk writes, and collects everything that is published besides the HTML: text, headings, links, images, identifiers, the end of the
/// excerpt, and the places of code. So the HTML is never read again.
/// </summary>
internal sealed class BodyCollector
{
    /// <summary>Attributes that name an element, or refer to one by name.</summary>
    private static readonly HashSet<string> s_nameAttributes = new(
        ("id name for headers usemap aria-activedescendant aria-controls aria-describedby aria-details aria-errormessage aria-flowto aria-labelledby "
        + "aria-owns").Split(' '),
        StringComparer.Ordinal);

    private readonly PlainText _text;
    private readonly LeadParagraph _lead = new();
    private readonly LeadParagraph _asideLead = new();
    private readonly FirstBlock _block;
    private readonly FirstBlock _asideBlock;
    private readonly List<TextPart> _unread = [];
    private readonly List<HtmlRange> _marks = [];
    private readonly List<string> _headingAlts = [];
    private readonly CodeListingFinder _code = new();
    private readonly List<BodyHeading> _headings = [];
    private readonly List<Located<BodyLink>> _links = [];
    private readonly List<Located<BodyImage>> _images = [];
    private readonly List<Located<BodyResource>> _resources = [];
    private readonly List<string> _ids = [];
    private readonly List<HtmlRange> _nameAttributes = [];
    private readonly List<string> _openTags = [];
    private readonly List<ComponentRange> _components = [];
    private readonly Stack<Part> _open = new();
    private MoreMark? _more;
    private string? _class;
    private int _unreadDepth;
    private int _unreadStart;
    private int _markStart;

    /// <param name="capacity">The expected length of the text, in UTF-16 code units.</param>
    public BodyCollector(int capacity)
    {
        _text = new PlainText(capacity);
        _block = new FirstBlock(_text);
        _asideBlock = new FirstBlock(_text);
    }

    /// <summary>The text of the open heading, without footnote marks. If there is none, the alternative texts of its images.</summary>
    public string HeadingText
    {
        get
        {
            var text = _text.LineWithout(_open.Peek().TextStart, _text.Length, _unread);
            return text.Length == 0 && _headingAlts.Count > 0 ? string.Join(" ", _headingAlts) : text;
        }
    }

    /// <summary>Called after an attribute of a start tag was written.</summary>
    /// <param name="name">The attribute.</param>
    /// <param name="value">Its value, not escaped.</param>
    /// <param name="start">The position where it begins, with the blank before it.</param>
    /// <param name="end">The position where it ends.</param>
    public void Attribute(string name, string value, int start, int end)
    {
        if (name == "class")
        {
            _class = value;
        }
        else if (s_nameAttributes.Contains(name))
        {
            _nameAttributes.Add(new HtmlRange(start, end));
            if (name == "id")
            {
                _ids.Add(HtmlText.Normalize(value));
            }
        }
    }

    /// <summary>Called after a start tag was written. Its attributes come first.</summary>
    public void StartTag(string name, int start, int end, ElementScope scope)
    {
        var isVoid = ElementShapes.IsVoid(name);
        _lead.StartTag(name, start, end, isVoid, mayBegin: (scope & ElementScope.Aside) == 0);
        if (!_lead.IsComplete)
        {
            _asideLead.StartTag(name, start, end, isVoid, mayBegin: (scope & ElementScope.AsideTitle) == 0);
        }

        _code.StartTag(name, start, end, _class);
        _class = null;
        if (!isVoid)
        {
            _openTags.Add(name);
        }
    }

    /// <summary>Called before an end tag is written.</summary>
    public void EndTag(string name, int start)
    {
        _lead.EndTag(name, start);
        _asideLead.EndTag(name, start);
        _code.EndTag(start);
        _openTags.RemoveAt(_openTags.Count - 1);
    }

    /// <summary>Called when an element begins or ends, whether its tags are written or not.</summary>
    public void Separate(string name, ElementShape shape, bool isEnd)
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
            Break();
        }
    }

    /// <summary>Begins text that headings and excerpts leave out.</summary>
    /// <param name="name">The element that contains the text.</param>
    /// <param name="start">The position in the HTML where the element begins.</param>
    public void BeginUnread(string name, int start)
    {
        if (_unreadDepth++ == 0)
        {
            _unreadStart = _text.Length;
            _markStart = start;
        }

        if (name == "rt")
        {
            // Ruby text is shown above a word. In plain text it follows the word, in parentheses.
            _text.Append("(".AsSpan(), isPreformatted: false);
        }
    }

    /// <summary>Ends what <see cref="BeginUnread"/> began.</summary>
    /// <param name="name">The element.</param>
    /// <param name="end">The position in the HTML where it ends.</param>
    /// <param name="isMark">Whether excerpts leave it out completely.</param>
    public void EndUnread(string name, int end, bool isMark)
    {
        if (name == "rt")
        {
            _text.Append(")".AsSpan(), isPreformatted: false);
        }

        if (--_unreadDepth > 0)
        {
            return;
        }

        _unread.Add(new TextPart(_unreadStart, _text.Length));
        if (isMark)
        {
            _marks.Add(new HtmlRange(_markStart, end));
        }
    }

    /// <summary>Called after text was written.</summary>
    /// <param name="text">The text, not escaped.</param>
    /// <param name="start">The position where it begins.</param>
    /// <param name="scope">The scope at this place.</param>
    public void Text(string text, int start, ElementScope scope)
    {
        if ((scope & ElementScope.Silent) != 0)
        {
            return;
        }

        if (_unreadDepth == 0)
        {
            _lead.Append(text, start);
            _asideLead.Append(text, start);
            _block.Continue((scope & (ElementScope.Aside | ElementScope.Heading)) == 0);
            _asideBlock.Continue((scope & (ElementScope.AsideTitle | ElementScope.Heading)) == 0);
        }

        _text.Append(text.AsSpan(), (scope & ElementScope.Preformatted) != 0);
    }

    /// <summary>Called when a heading begins.</summary>
    /// <param name="level">Its level, from 1.</param>
    /// <param name="id">Its identifier; null if it is assigned later, empty if it has none.</param>
    public void OpenHeading(int level, string? id)
    {
        _open.Push(new Part(PartKind.Heading, _headings.Count, _text.Length, _ids.Count));
        _headingAlts.Clear();
        _headings.Add(new BodyHeading(level, id ?? "", ""));
        if (id is null)
        {
            _ids.Add("");
        }
    }

    /// <summary>Called after the open heading's identifier was inserted into the HTML.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="position">The position where it was inserted.</param>
    /// <param name="length">The length of the attribute.</param>
    public void SetHeadingId(string id, int position, int length)
    {
        var part = _open.Peek();
        _headings[part.Index] = _headings[part.Index] with { Id = id };
        _ids[part.IdIndex] = HtmlText.Normalize(id);
        var later = _nameAttributes.Count;
        for (; later > 0 && _nameAttributes[later - 1].Start >= position; later--)
        {
            _nameAttributes[later - 1] = _nameAttributes[later - 1].Move(position, length);
        }

        _nameAttributes.Insert(later, new HtmlRange(position, position + length));
        for (var i = _marks.Count - 1; i >= 0 && _marks[i].Start >= position; i--)
        {
            _marks[i] = _marks[i].Move(position, length);
        }

        for (var i = _components.Count - 1; i >= 0 && _components[i].Range.Start >= position; i--)
        {
            _components[i] = _components[i] with { Range = _components[i].Range.Move(position, length) };
        }

        _lead.Move(position, length);
        _asideLead.Move(position, length);
        _code.Move(position, length);
        if (_more?.HtmlLength >= position)
        {
            var code = _more.Code is { } open ? open with { Range = open.Range.Move(position, length) } : null;
            _more = _more with { HtmlLength = _more.HtmlLength + length, Code = code };
        }
    }

    /// <summary>Called when a component begins.</summary>
    /// <returns>The component's number, from 1, for <see cref="EndComponent"/>.</returns>
    public int BeginComponent(ComponentMark mark, int start)
    {
        _components.Add(new ComponentRange(mark.Number, mark.IsContent, new HtmlRange(start, start)));
        return _components.Count;
    }

    public void EndComponent(int number, int end)
    {
        var component = _components[number - 1];
        _components[number - 1] = component with { Range = new HtmlRange(component.Range.Start, Math.Max(component.Range.Start, end)) };
    }

    /// <summary>Called when a link begins.</summary>
    public void OpenLink(string url, string? title, int offset)
    {
        _open.Push(new Part(PartKind.Link, _links.Count, _text.Length, -1));
        _links.Add(new Located<BodyLink>(new BodyLink(url, "", title), Math.Max(0, offset)));
    }

    /// <summary>Called when the innermost open heading or link ends.</summary>
    public void ClosePart()
    {
        var heading = _open.Peek().Kind == PartKind.Heading ? HeadingText : "";
        var part = _open.Pop();
        switch (part.Kind)
        {
            case PartKind.Heading:
                _headings[part.Index] = _headings[part.Index] with { Text = heading };
                break;
            case PartKind.Link:
                var link = _links[part.Index];
                _links[part.Index] = link with { Value = link.Value with { Text = _text.Line(part.TextStart, _text.Length) } };
                break;
        }
    }

    /// <summary>Adds a link that replaces a frame. Its text is its address.</summary>
    public void FrameLink(string address, int offset) => _links.Add(new Located<BodyLink>(new BodyLink(address, address, null), Math.Max(0, offset)));

    /// <summary>Separates the text before and after into different lines.</summary>
    public void Break()
    {
        _text.Break();
        _block.End();
        _asideBlock.End();
    }

    public void Image(BodyImage image, int offset)
    {
        _images.Add(new Located<BodyImage>(image, Math.Max(0, offset)));
        if (image.Alt is { Length: > 0 } alt)
        {
            _headingAlts.Add(alt);
        }
    }

    public void Resource(BodyResource resource, int offset) => _resources.Add(new Located<BodyResource>(resource, Math.Max(0, offset)));

    /// <summary>Marks this place as the end of the excerpt, unless an earlier place was marked.</summary>
    /// <param name="position">The length of the HTML written so far.</param>
    public void MarkMore(int position) => _more ??= new MoreMark(_text.Length, position, _openTags.ToEquatableArray(), _code.FindOpen(position));

    /// <summary>Everything that was collected, with the HTML that was written.</summary>
    public SanitizedBody ToBody(string html)
    {
        var text = _text.ToString();
        var more = _more is null ? null : _more with
        {
            TextLength = Math.Min(_more.TextLength, text.Length),
            Text = ReadBefore(Math.Min(_more.TextLength, text.Length)),
            HtmlLength = Math.Min(_more.HtmlLength, html.Length),
        };
        var lead = _lead.IsComplete ? _lead : _block.Range.End == 0 && _asideLead.IsComplete ? _asideLead : null;
        return new SanitizedBody
        {
            Html = html,
            Headings = _headings.ToEquatableArray(),
            Links = _links.ToEquatableArray(),
            Images = _images.ToEquatableArray(),
            Resources = _resources.ToEquatableArray(),
            Ids = _ids.ToEquatableArray(),
            Text = text,
            More = more,
            FirstParagraph = lead?.Text ?? ReadFirstBlock(),
            Lead = lead,
            CodeListings = _code.Blocks.ToEquatableArray(),
            NameAttributes = _nameAttributes.ToEquatableArray(),
            Marks = _marks.ToEquatableArray(),
            Components = _components
                .Select(component => component with { Range = new(Math.Min(component.Range.Start, html.Length), Math.Min(component.Range.End, html.Length)) })
                .ToEquatableArray(),
        };
    }

    /// <summary>Called when the body has been made.</summary>
    public void ReturnMemory() => _text.ReturnMemory();

    private string ReadFirstBlock()
    {
        var (start, end) = _block.Range is { End: > 0 } block ? block : _asideBlock.Range;
        return BlankText.Trim(_text.LineWithout(start, end, _unread));
    }

    // A table-of-contents marker is meant for a generator that replaces it, not for readers.
    private string ReadBefore(int end) => BlankText.Trim(string.Join(
        "\n", _text.BlockWithout(0, end, _unread).Split('\n').Where(line => !BlankText.IsContentsMark(line.AsSpan()))));

    private enum PartKind
    {
        Heading,
        Link,
    }

    /// <summary>An open heading or link.</summary>
    private readonly record struct Part(PartKind Kind, int Index, int TextStart, int IdIndex);
}
