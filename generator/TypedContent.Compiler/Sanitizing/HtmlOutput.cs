namespace TypedContent.Compiler.Sanitizing;

/// <summary>
/// Writes HTML the way the standard serialises a fragment, and escapes more than it asks for: <c>&lt;</c> and <c>&gt;</c> in
/// attribute values too, so that no later reader can take a value for a tag. What would not come back the same when a
/// browser in its turn writes and reads it is not written: carriage returns become line ends, line ends at the beginning of
/// &lt;pre&gt; go, and so do controls and halves of surrogate pairs, which no document may hold.
/// </summary>
internal sealed class HtmlOutput(int capacity)
{
    private readonly CharBuffer _html = new(capacity);
    private readonly List<(int Position, string? Id)> _ids = [];

    private bool _atBeginning;

    public int Length => _html.Length;

    public void StartTag(string name, AttributeList attributes)
    {
        _atBeginning = name is "pre" or "textarea" or "listing";
        _html.Append('<');
        _html.Append(name);
        for (var i = 0; i < attributes.Count; i++)
        {
            var (attribute, value) = attributes[i];
            _html.Append(' ');
            _html.Append(attribute);
            _html.Append("=\"");
            Escape(value, isAttribute: true);
            _html.Append('"');
        }
    }

    /// <summary>Leaves room in the tag for an identifier that is known only when the element ends.</summary>
    public int ReserveId()
    {
        _ids.Add((_html.Length, null));
        return _ids.Count - 1;
    }

    public void SetId(int slot, string id) => _ids[slot] = (_ids[slot].Position, id);

    public void EndStartTag() => _html.Append('>');

    public void EndTag(string name)
    {
        _atBeginning = false;
        _html.Append("</");
        _html.Append(name);
        _html.Append('>');
    }

    public void Text(string text)
    {
        // A parser drops the first line end of these, and a browser's serialiser does not write it twice.
        if (_atBeginning)
        {
            text = text.TrimStart('\n', '\r');
            _atBeginning = text.Length == 0;
        }

        Escape(text, isAttribute: false);
    }

    /// <summary>Text that must not be escaped: the content of a style element, which was checked.</summary>
    public void Raw(string text) => _html.Append(text);

    public string ToTrimmedString()
    {
        if (_ids.TrueForAll(i => i.Id is null))
        {
            return _html.Slice(0, _html.Length).Trim(" \n\t\f".AsSpan()).ToString();
        }

        var result = new CharBuffer(_html.Length + (_ids.Count * 24));
        var done = 0;
        foreach (var (position, id) in _ids)
        {
            if (id is not null)
            {
                result.Append(_html.Slice(done, position));
                done = position;
                var value = new HtmlOutput(id.Length);
                value.Escape(id, isAttribute: true);
                result.Append(" id=\"");
                result.Append(value._html.Slice(0, value.Length));
                result.Append('"');
            }
        }

        result.Append(_html.Slice(done, _html.Length));
        return result.Slice(0, result.Length).Trim(" \n\t\f".AsSpan()).ToString();
    }

    private void Escape(string text, bool isAttribute)
    {
        var done = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= '?' and < '\u007F' or >= '\'' and < '<' or ' ')
            {
                continue;
            }

            var replacement = c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' when isAttribute => "&quot;",
                '\u00A0' => "&nbsp;",
                '\r' => "\n",
                < ' ' when c is not ('\t' or '\n' or '\f') => "",
                '\uFFFE' or '\uFFFF' => "",
                >= '\uD800' and <= '\uDFFF' when !IsPaired(text, i) => "\uFFFD",
                _ => null,
            };

            if (replacement is not null)
            {
                _html.Append(text.AsSpan(done, i - done));
                _html.Append(replacement);
                done = i + 1;
            }
        }

        _html.Append(text.AsSpan(done));
    }

    private static bool IsPaired(string text, int i) =>
        char.IsHighSurrogate(text[i])
            ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
            : i > 0 && char.IsHighSurrogate(text[i - 1]);
}
