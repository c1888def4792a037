using TypedContent.Compiler.Addresses;

namespace TypedContent.Compiler.Content;

/// <summary>A heading of a body. The identifier is empty if the policy removes identifiers.</summary>
internal sealed record BodyHeading(int Level, string Id, string Text);

/// <summary>A link of a body, with its address as in the sanitized HTML.</summary>
internal sealed record BodyLink(string Url, string Text, string? Title)
{
    public LinkKind Kind { get; init; } = LinkKinds.Of(Url);

    /// <summary>The one-based line in the article file.</summary>
    public int Line { get; init; }
}

/// <summary>An image of a body, with its address as in the sanitized HTML. <c>Alt</c> is null if the attribute is missing.</summary>
internal sealed record BodyImage(string Url, string? Alt, string? Title)
{
    /// <summary>The width of the image in pixels; 0 if unknown.</summary>
    public int Width { get; init; }

    /// <summary>The height of the image in pixels; 0 if unknown.</summary>
    public int Height { get; init; }

    /// <summary>The one-based line in the article file.</summary>
    public int Line { get; init; }
}

/// <summary>The address of an image or other media in a body: from <c>src</c>, <c>poster</c>, or one of a <c>srcset</c>.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Url">The address as in the sanitized HTML.</param>
internal sealed record BodyResource(string Attribute, string Url);
