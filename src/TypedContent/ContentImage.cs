namespace TypedContent;

/// <summary>An image of a body.</summary>
/// <param name="Url">The address, as it stands in the sanitised <c>src</c>.</param>
/// <param name="Alt">The text that stands in for the image; null where the article gives none.</param>
/// <param name="Title">Its <c>title</c>, or null.</param>
public sealed record ContentImage(string Url, string? Alt, string? Title = null);
