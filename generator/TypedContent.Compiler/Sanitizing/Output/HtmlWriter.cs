namespace TypedContent.Compiler.Sanitizing.Output;

/// <summary>
/// Writes HTML the way the standard serializes a fragment, escaped by <see cref="HtmlText"/>. Avoids output that would change when a browser serializes and
/// parses it again: an empty line at the beginning of &lt;pre&gt; gets a blank. Leading white space of the whole body is left out.
/// </summary>
internal abstract class HtmlWriter
{
    /// <summary>The white space that is left out at the beginning and the end.</summary>
    protected const string Blanks = " \n\t\f";

    private bool _isAtBeginning;

    /// <summary>The length of the written HTML, in UTF-16 code units.</summary>
    public int Length { get; private set; }

    /// <summary>Whether the rest need not be written.</summary>
    public virtual bool IsDone => false;

    /// <summary>Begins a start tag. Its attributes follow, then <see cref="CloseStartTag"/>.</summary>
    public void OpenStartTag(string name)
    {
        _isAtBeginning = name is "pre" or "textarea";
        Write("<".AsSpan());
        Write(name.AsSpan());
    }

    /// <param name="name">The attribute.</param>
    /// <param name="value">Its value, not escaped.</param>
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

    /// <returns>The position where the text itself begins.</returns>
    public int Text(string text)
    {
        // A parser drops the first line end in these elements, and a browser's serializer does not write it twice. A blank before it looks the same and is
        // kept.
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

    /// <summary>Writes text that must not be escaped: the content of a style element, already checked.</summary>
    public void Raw(string text) => Write(text.AsSpan());

    /// <summary>Announces that an identifier will be inserted into the open start tag when the element's text is known.</summary>
    public abstract void ExpectId();

    /// <summary>Inserts an attribute into an earlier start tag. Everything after it moves.</summary>
    /// <param name="position">The position to insert at.</param>
    /// <param name="name">The attribute.</param>
    /// <param name="value">Its value, not escaped.</param>
    /// <returns>The length of the inserted text.</returns>
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
