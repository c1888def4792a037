namespace TypedContent;

/// <summary>A heading of a body, for a contents list.</summary>
/// <param name="Level">1 to 6, as in <c>h1</c> to <c>h6</c>.</param>
/// <param name="Id">The heading's <c>id</c>, what a link's fragment names; never empty.</param>
/// <param name="Text">The heading as plain text.</param>
public sealed record ContentHeading(int Level, string Id, string Text);
