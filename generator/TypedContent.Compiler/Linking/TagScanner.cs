namespace TypedContent.Compiler.Linking;

/// <summary>
/// Reads sanitized HTML attribute by attribute. This HTML has one fixed form: every <c>&lt;</c> begins a tag, values are in double quotes, and anything that
/// would end either is escaped. So no parser is needed.
/// </summary>
internal ref struct TagScanner(string html)
{
    private readonly ReadOnlySpan<char> _html = html.AsSpan();
    private int _at;

    /// <summary>The name of the current tag.</summary>
    public ReadOnlySpan<char> Tag { get; private set; }

    /// <summary>The name of the current attribute.</summary>
    public ReadOnlySpan<char> Attribute { get; private set; }

    /// <summary>The position where its value begins.</summary>
    public int ValueStart { get; private set; }

    /// <summary>The length of its escaped value.</summary>
    public int ValueLength { get; private set; }

    /// <summary>Moves to the next attribute, in the same tag or a later one.</summary>
    public bool Next()
    {
        while (true)
        {
            if (!Tag.IsEmpty && _at < _html.Length && _html[_at] == ' ' && ReadAttribute())
            {
                return true;
            }

            if (!ReadTag())
            {
                return false;
            }
        }
    }

    private bool ReadTag()
    {
        while (true)
        {
            var found = _html.Slice(_at).IndexOf('<');
            if (found < 0)
            {
                return false;
            }

            var start = _at + found + 1;
            var length = _html.Slice(start).IndexOfAny(' ', '>');
            if (length < 0)
            {
                return false;
            }

            _at = start + length;
            if (_html[_at] == ' ')
            {
                Tag = _html.Slice(start, length);
                return true;
            }
        }
    }

    private bool ReadAttribute()
    {
        var start = _at + 1;
        var length = _html.Slice(start).IndexOf("=\"".AsSpan());
        var valueLength = length < 0 ? -1 : _html.Slice(start + length + 2).IndexOf('"');
        if (valueLength < 0)
        {
            _at = _html.Length;
            return false;
        }

        Attribute = _html.Slice(start, length);
        ValueStart = start + length + 2;
        ValueLength = valueLength;
        _at = ValueStart + valueLength + 1;
        return true;
    }
}
