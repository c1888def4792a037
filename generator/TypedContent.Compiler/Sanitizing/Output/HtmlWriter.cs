namespace TypedContent.Compiler.Sanitizing.Output;

/// <summary>
/// Writes HTML the way the standard serializes a fragment, escaped as <see cref="HtmlText"/> says. What would not come back the same
/// when a browser in its turn writes and reads it is not written: an empty line at the beginning of &lt;pre&gt; gets a blank. White
/// space before everything else is left out.
/// </summary>
internal abstract class HtmlWriter
{
    /// <summary>The blanks that are left out at the beginning and at the end.</summary>
    protected const string Blanks = " \n\t\f";

    private bool _isAtBeginning;

    /// <summary>How much was written, in UTF-16 code units.</summary>
    public int Length { get; private set; }

    /// <summary>Whether nothing more need be written.</summary>
    public virtual bool IsDone => false;

    /// <summary>Begins a start tag. Its attributes follow, then <see cref="CloseStartTag"/>.</summary>
    public void OpenStartTag(string name)
    {
        _isAtBeginning = name is "pre" or "textarea";
        Write("<".AsSpan());
        Write(name.AsSpan());
    }

    /// <param name="name">The attribute.</param>
    /// <param name="value">Its value, not yet escaped.</param>
    public void Attribute(string name, string value)
    {
        Write(" ".AsSpan());
        Write(name.AsSpan());
        Write("=\"".AsSpan());
        Escape(value, isAttribute: true);
        Write("\"".AsSpan());
    }

    public void CloseStartTag() => Write(">".AsSpan());

    public void EndTag(string name)
    {
        _isAtBeginning = false;
        Write("</".AsSpan());
        Write(name.AsSpan());
        Write(">".AsSpan());
    }

    /// <returns>Where the text itself begins in what was written.</returns>
    public int Text(string text)
    {
        // A parser drops the first line end of these, and a browser's serializer does not write it twice. A blank in front
        // of it looks the same and stays.
        if (_isAtBeginning && text.Length > 0)
        {
            _isAtBeginning = false;
            if (text[0] is '\n' or '\r')
            {
                Write(" ".AsSpan());
            }
        }

        var start = Length;
        Escape(text, isAttribute: false);
        return start;
    }

    /// <summary>Text that must not be escaped: the content of a style element, which was checked.</summary>
    public void Raw(string text) => Write(text.AsSpan());

    /// <summary>Says that an identifier will be put into the start tag that is open, once the element's text is known.</summary>
    public abstract void ExpectId();

    /// <summary>Writes an attribute into a start tag that was written before. All that follows it moves.</summary>
    /// <param name="position">Where.</param>
    /// <param name="name">The attribute.</param>
    /// <param name="value">Its value, not yet escaped.</param>
    /// <returns>By how much the rest moved.</returns>
    public abstract int InsertAttribute(int position, string name, string value);

    protected abstract void Append(ReadOnlySpan<char> text);

    private void Write(ReadOnlySpan<char> text)
    {
        if (Length == 0)
        {
            text = text.TrimStart(Blanks.AsSpan());
        }

        Append(text);
        Length += text.Length;
    }

    private void Escape(string text, bool isAttribute)
    {
        for (var start = 0; ;)
        {
            var special = HtmlText.FindSpecial(text.AsSpan(), start, text.Length, isAttribute, out var replacement);
            Write(text.AsSpan(start, special - start));
            if (replacement is null)
            {
                return;
            }

            Write(replacement.AsSpan());
            start = special + 1;
        }
    }
}
