using TypedContent.Compiler.Sanitizing.Output;

namespace TypedContent.Compiler.Sanitizing.Collecting;

/// <summary>
/// The first paragraph in the HTML that has text, from which an excerpt is cut. For each character that an excerpt can contain, it knows where that character
/// ends in the HTML and which elements are open there.
/// </summary>
internal sealed class LeadParagraph
{
    /// <summary>The maximum length of an excerpt's text, in UTF-16 code units.</summary>
    public const int LongestExcerpt = 240;

    private readonly List<int> _characterEnds = [];
    private readonly List<(string Name, HtmlRange Range)> _elements = [];
    private PlainText _text = new(LongestExcerpt);
    private HtmlRange _range = new(-1, -1);
    private bool _isOpen;

    /// <summary>Whether the paragraph was found and read to its end.</summary>
    public bool IsComplete => _range.End >= 0;

    /// <summary>The range of its content.</summary>
    public HtmlRange Range => _range;

    /// <summary>Its text, with the paragraph's line ends, without blanks of any kind at the ends.</summary>
    public string Text => BlankText.Trim(_text.Block(0, _text.Length));

    /// <summary>The position in the HTML where a text of this length ends.</summary>
    public int EndOf(int textLength)
    {
        var last = BlankText.LeadingBlanks(_text.Slice(0, _text.Length)) + textLength - 1;
        return _characterEnds[Math.Min(Math.Max(0, last), _characterEnds.Count - 1)];
    }

    /// <summary>The elements of the paragraph that are open at a position of the HTML, outermost first.</summary>
    public IEnumerable<string> OpenTagsAt(int position) =>
        _elements.Where(element => element.Range.Start < position && (element.Range.End < 0 || element.Range.End >= position)).Select(element => element.Name);

    /// <summary>Called after a start tag was written.</summary>
    /// <param name="name">The element.</param>
    /// <param name="start">The position where its tag begins.</param>
    /// <param name="end">The position where its tag ends.</param>
    /// <param name="isVoid">Whether it has no end tag.</param>
    /// <param name="mayBegin">Whether a paragraph that begins here can become the lead.</param>
    public void StartTag(string name, int start, int end, bool isVoid, bool mayBegin)
    {
        if (!_isOpen)
        {
            if (name == "p" && mayBegin && !IsComplete)
            {
                _isOpen = true;
                _range = new HtmlRange(end, -1);
            }
        }
        else if (name == "br")
        {
            _text.LineBreak();
        }
        else if (!isVoid && _text.Length <= LongestExcerpt)
        {
            _elements.Add((name, new HtmlRange(start, -1)));
        }
    }

    public void EndTag(string name, int start)
    {
        if (!_isOpen)
        {
            return;
        }

        if (name != "p")
        {
            CloseElement(name, start);
            return;
        }

        _isOpen = false;
        if (!BlankText.IsBlank(_text.Slice(0, _text.Length)) && !BlankText.IsContentsMark(_text.Slice(0, _text.Length)))
        {
            _range = new HtmlRange(_range.Start, start);
            return;
        }

        // It has no text, so the next paragraph may become the lead.
        _range = new HtmlRange(-1, -1);
        _elements.Clear();
        _characterEnds.Clear();
        _text = new PlainText(LongestExcerpt);
    }

    // Apart from EndTag because the closure would be created for every end tag of the body.
    private void CloseElement(string name, int start)
    {
        var last = _elements.FindLastIndex(element => element.Range.End < 0 && element.Name == name);
        if (last >= 0)
        {
            _elements[last] = (name, new HtmlRange(_elements[last].Range.Start, start));
        }
    }

    /// <summary>Reads text in its written form, so that its characters correspond to those of the HTML.</summary>
    /// <param name="text">The text, not escaped.</param>
    /// <param name="start">The position where it begins in the HTML.</param>
    public void Append(string text, int start)
    {
        if (!_isOpen)
        {
            return;
        }

        var at = start;
        for (var i = 0; i < text.Length; i++)
        {
            if (_characterEnds.Count == LongestExcerpt)
            {
                _text.Append(HtmlText.Normalize(text.Substring(i)).AsSpan(), isPreformatted: false);
                return;
            }

            _ = HtmlText.FindSpecial(text.AsSpan(), i, i + 1, isAttribute: false, out var replacement);
            _text.Append(replacement is { Length: < 2 } ? replacement.AsSpan() : text.AsSpan(i, 1), isPreformatted: false);
            at += replacement?.Length ?? 1;
            while (_characterEnds.Count < Math.Min(_text.Length, LongestExcerpt))
            {
                _characterEnds.Add(at);
            }
        }
    }

    /// <summary>Called after text was inserted into the HTML.</summary>
    public void Move(int position, int length)
    {
        if (!_isOpen && _range.End < position)
        {
            return;
        }

        _range = _range.Move(position, length);
        for (var i = 0; i < _characterEnds.Count; i++)
        {
            _characterEnds[i] += _characterEnds[i] >= position ? length : 0;
        }

        for (var i = 0; i < _elements.Count; i++)
        {
            _elements[i] = (_elements[i].Name, _elements[i].Range.Move(position, length));
        }
    }
}
