namespace TypedContent;

/// <summary>A link of a body.</summary>
/// <param name="Url">The address, as it stands in the sanitised <c>href</c>.</param>
/// <param name="Text">The link as plain text.</param>
/// <param name="Title">Its <c>title</c>, or null.</param>
public sealed record ContentLink(string Url, string Text, string? Title = null);
