using System.Runtime.CompilerServices;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sanitizing.Output;

/// <summary>
/// Writes HTML the way the standard serializes a fragment, and escapes more than it asks for: <c>&lt;</c> and <c>&gt;</c> in
/// attribute values too, so that no later reader can take a value for a tag. What would not come back the same when a
/// browser in its turn writes and reads it is not written: carriage returns become line ends, an empty line at the beginning of
/// &lt;pre&gt; gets a blank, and out go controls and halves of surrogate pairs, which no document may hold.
/// </summary>
internal sealed class HtmlOutput
{
    private readonly CharBuffer _html;
    private readonly string? _expected;
    private readonly List<(int Position, string? Id)> _ids = [];

    private bool _atBeginning;

    public HtmlOutput(int capacity) => _html = new CharBuffer(capacity);

    /// <summary>An output that keeps nothing and only compares with what was written before.</summary>
    public HtmlOutput(string expected)
    {
        _html = new CharBuffer(0);
        _expected = expected;
    }

    /// <summary>Whether this output only compares.</summary>
    public bool IsComparing => _expected is not null;

    public int Length { get; private set; }

    /// <summary>Whether something else was written than was expected.</summary>
    public bool Differs { get; private set; }

    /// <summary>Whether all that was expected was written, and nothing else.</summary>
    public bool IsAsExpected => !Differs && Length == _expected?.Length;

    public void StartTag(string name, AttributeList attributes)
    {
        _atBeginning = name is "pre" or "textarea";
        Append("<".AsSpan());
        Append(name.AsSpan());
        for (var i = 0; i < attributes.Count; i++)
        {
            var (attribute, value) = attributes[i];
            Append(" ".AsSpan());
            Append(attribute.AsSpan());
            Append("=\"".AsSpan());
            Escape(value, isAttribute: true);
            Append("\"".AsSpan());
        }
    }

    /// <summary>Leaves room in the tag for an identifier that is known only when the element ends.</summary>
    public int ReserveId()
    {
        _ids.Add((Length, null));
        Differs |= _expected is not null;
        return _ids.Count - 1;
    }

    public void SetId(int slot, string id) => _ids[slot] = (_ids[slot].Position, id);

    public void EndStartTag() => Append(">".AsSpan());

    public void EndTag(string name)
    {
        _atBeginning = false;
        Append("</".AsSpan());
        Append(name.AsSpan());
        Append(">".AsSpan());
    }

    public void Text(string text)
    {
        // A parser drops the first line end of these, and a browser's serializer does not write it twice. A blank in front
        // of it looks the same and stays.
        if (_atBeginning && text.Length > 0)
        {
            _atBeginning = false;
            if (text[0] is '\n' or '\r')
            {
                Append(" ".AsSpan());
            }
        }

        Escape(text, isAttribute: false);
    }

    /// <summary>Text that must not be escaped: the content of a style element, which was checked.</summary>
    public void Raw(string text) => Append(text.AsSpan());

    /// <param name="position">A place in what was written; comes back as the place in the result. -1 stays as it is.</param>
    public string ToTrimmedString(ref int position)
    {
        if (_ids.TrueForAll(i => i.Id is null))
        {
            return Trim(_html, ref position);
        }

        var at = position;
        var result = new CharBuffer(_html.Length + (_ids.Count * 24));
        var done = 0;
        foreach (var (start, id) in _ids)
        {
            if (id is not null)
            {
                result.Append(_html.Slice(done, start));
                done = start;
                var before = result.Length;
                var value = new HtmlOutput(id.Length);
                value.Escape(id, isAttribute: true);
                result.Append(" id=\"");
                result.Append(value._html.Slice(0, value.Length));
                result.Append("\"".AsSpan());
                position += start < at ? result.Length - before : 0;
            }
        }

        result.Append(_html.Slice(done, _html.Length));
        return Trim(result, ref position);
    }

    private static string Trim(CharBuffer html, ref int position)
    {
        var whole = html.Slice(0, html.Length).TrimEnd(" \n\t\f".AsSpan());
        var trimmed = whole.TrimStart(" \n\t\f".AsSpan());
        position = position < 0 ? -1 : Math.Min(Math.Max(0, position - (whole.Length - trimmed.Length)), trimmed.Length);
        return trimmed.ToString();
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (_expected is null)
        {
            _html.Append(text);
        }
        else if (Length + text.Length > _expected.Length || !text.SequenceEqual(_expected.AsSpan(Length, text.Length)))
        {
            Differs = true;
        }

        Length += text.Length;
    }

    [MethodImpl(HotLoop.Options)]
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
                Append(text.AsSpan(done, i - done));
                Append(replacement.AsSpan());
                done = i + 1;
            }
        }

        Append(text.AsSpan(done));
    }

    private static bool IsPaired(string text, int i) =>
        char.IsHighSurrogate(text[i])
            ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
            : i > 0 && char.IsHighSurrogate(text[i - 1]);
}
