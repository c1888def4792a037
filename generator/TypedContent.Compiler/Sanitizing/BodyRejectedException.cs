namespace TypedContent.Compiler.Sanitizing;

/// <summary>Ends the work on a body as soon as it is clear that it cannot be published.</summary>
internal sealed class BodyRejectedException(BodyFailure failure, int offset) : Exception
{
    public BodyFailure Failure { get; } = failure;

    public int Offset { get; } = offset;
}
