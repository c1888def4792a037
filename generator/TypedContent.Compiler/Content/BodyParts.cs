using TypedContent.Compiler.Addresses;

namespace TypedContent.Compiler.Content;

/// <summary>A heading of a body. The identifier is empty where the policy keeps none.</summary>
internal sealed record BodyHeading(int Level, string Id, string Text);

/// <summary>A link of a body, its address as it is in the sanitized HTML.</summary>
internal sealed record BodyLink(string Url, string Text, string? Title)
{
    public LinkKind Kind { get; init; } = LinkKinds.Of(Url);

    /// <summary>The line of the article file, from 1.</summary>
    public int Line { get; init; }
}

/// <summary>An image of a body, its address as it is in the sanitized HTML. No <c>alt</c> is null, an empty one is empty.</summary>
internal sealed record BodyImage(string Url, string? Alt, string? Title)
{
    /// <summary>The width of the file in pixels; 0 where it is not known.</summary>
    public int Width { get; init; }

    /// <summary>The height of the file in pixels; 0 where it is not known.</summary>
    public int Height { get; init; }

    /// <summary>The line of the article file, from 1.</summary>
    public int Line { get; init; }
}

/// <summary>An address that a body shows or plays something from: <c>src</c>, <c>poster</c>, one of a <c>srcset</c>.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Url">The address, as it is in the sanitized HTML.</param>
internal sealed record BodyResource(string Attribute, string Url);
