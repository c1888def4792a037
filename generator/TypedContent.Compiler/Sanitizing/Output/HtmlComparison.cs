namespace TypedContent.Compiler.Sanitizing.Output;

/// <summary>Keeps no HTML, and only compares what is written with the expected text.</summary>
/// <param name="expected">The HTML that an earlier pass wrote.</param>
internal sealed class HtmlComparison(string expected) : HtmlWriter
{
    private bool _differs;

    /// <summary>Whether exactly the expected HTML was written.</summary>
    public bool IsAsExpected => !_differs && Length == expected.Length;

    /// <summary>The length of the matching beginning, in UTF-16 code units.</summary>
    public int Matched { get; private set; }

    /// <summary>True as soon as the HTML differs.</summary>
    public override bool IsDone => _differs;

    // The expected HTML already has all its identifiers.
    public override void ExpectId() => _differs = true;

    public override int InsertAttribute(int position, string name, string value)
    {
        _differs = true;
        return 0;
    }

    protected override void Append(ReadOnlySpan<char> text)
    {
        Matched = _differs ? Matched : Length;
        _differs |= Length + text.Length > expected.Length || !text.SequenceEqual(expected.AsSpan(Length, text.Length));
    }
}
