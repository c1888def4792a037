namespace TypedContent.Compiler.Sanitizing.Reporting;

/// <summary>Why a body cannot be published at all, whatever was removed from it.</summary>
internal enum BodyFailure
{
    None,

    /// <summary>Elements are nested deeper than any article nests them.</summary>
    TooDeep,

    /// <summary>Sanitizing it again and again never came to the same result.</summary>
    Unstable,

    /// <summary>It is repaired to something far larger than what was written.</summary>
    TooComplex,

    /// <summary>It holds more inline frames than a page could show.</summary>
    TooManyFrames,

    /// <summary>It is written as HTML that is far longer than what it was written from.</summary>
    Expands,
}

/// <summary>Ends the work on a body as soon as it is clear that it cannot be published.</summary>
internal sealed class BodyRejectedException(BodyFailure failure, int offset) : Exception
{
    public BodyFailure Failure { get; } = failure;

    public int Offset { get; } = offset;
}
