namespace TypedContent.Compiler.Sanitizing.Output;

/// <summary>Keeps nothing of the HTML that is written, and only compares it with what was written before.</summary>
/// <param name="expected">What was written before.</param>
internal sealed class HtmlComparison(string expected) : HtmlWriter
{
    private bool _differs;

    /// <summary>Whether all that was expected was written, and nothing else.</summary>
    public bool IsAsExpected => !_differs && Length == expected.Length;

    /// <summary>Up to where all was as expected, in UTF-16 code units.</summary>
    public int Matched { get; private set; }

    /// <summary>True once something else was written than was expected.</summary>
    public override bool IsDone => _differs;

    // What was written before has all its identifiers.
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
