namespace TypedContent.Compiler.Sanitizing.Reporting;

/// <summary>Why a body cannot be published at all.</summary>
internal enum BodyFailure
{
    None,

    /// <summary>Elements are nested more deeply than in any real article.</summary>
    TooDeep,

    /// <summary>Repeated sanitizing never reached a stable result.</summary>
    Unstable,

    /// <summary>Repairs make it far larger than the source.</summary>
    TooComplex,

    /// <summary>It has more inline frames than a page could show.</summary>
    TooManyFrames,

    /// <summary>Its HTML would be far longer than its source.</summary>
    Expands,
}

/// <summary>Stops the work on a body as soon as it is clear that it cannot be published.</summary>
internal sealed class BodyRejectedException(BodyFailure failure, int offset) : Exception
{
    public BodyFailure Failure { get; } = failure;

    public int Offset { get; } = offset;
}
