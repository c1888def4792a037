namespace TypedContent;

/// <summary>A link of a body.</summary>
/// <param name="Url">The address, as it stands in the sanitized <c>href</c>: of a link to an article file, that article's.</param>
/// <param name="Text">The link as plain text.</param>
/// <param name="Title">Its <c>title</c>, or null.</param>
/// <param name="Kind">Where it leads.</param>
/// <param name="Line">The line of the article file in which the address stands, from 1; 0 where there is no file.</param>
public sealed record ContentLink(string Url, string Text, string? Title = null, ContentLinkKind Kind = ContentLinkKind.External, int Line = 0);
