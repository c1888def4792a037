namespace TypedContent.Tool.Links;

/// <summary>A link to another site, at its place in an article.</summary>
/// <param name="Address">The address, with its fragment.</param>
/// <param name="File">The file, as messages give it.</param>
/// <param name="Line">The line, from one.</param>
/// <param name="Column">The column, from one.</param>
internal sealed record SiteLink(Uri Address, string File, int Line, int Column);
