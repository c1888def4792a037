namespace TypedContent.Compiler.Sanitizing;

/// <summary>An image of a body, its address as it is in the sanitized HTML. No <c>alt</c> is null, an empty one is empty.</summary>
internal sealed record BodyImage(string Url, string? Alt, string? Title)
{
    /// <summary>The line of the article file, from 1.</summary>
    public int Line { get; init; }
}
