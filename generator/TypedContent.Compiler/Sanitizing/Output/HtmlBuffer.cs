namespace TypedContent.Compiler.Sanitizing.Output;

/// <summary>Keeps the written HTML.</summary>
internal sealed class HtmlBuffer(int capacity) : HtmlWriter
{
    private readonly CharBuffer _html = new(capacity);

    public override void ExpectId()
    {
    }

    public override int InsertAttribute(int position, string name, string value)
    {
        var end = Length;
        Attribute(name, value);
        _html.MoveEnd(end, position);
        return Length - end;
    }

    /// <summary>The written HTML, without white space at its end.</summary>
    public override string ToString() => _html.Slice(0, _html.Length).TrimEnd(Blanks.AsSpan()).ToString();

    public void ReturnMemory() => _html.ReturnMemory();

    protected override void Append(ReadOnlySpan<char> text) => _html.Append(text);
}
