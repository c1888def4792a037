namespace TypedContent.Tool.Links;

/// <summary>A link to another site, at its place in an article.</summary>
/// <param name="Address">The address, with its fragment.</param>
/// <param name="File">The file, as shown in messages.</param>
/// <param name="Line">The line, starting at 1.</param>
/// <param name="Column">The column, starting at 1.</param>
internal sealed record SiteLink(Uri Address, string File, int Line, int Column);
