namespace TypedContent;

/// <summary>A heading with the headings below it.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Children">Those of a deeper level that follow it, up to the next of its own level; never null.</param>
public sealed record ContentSection(ContentHeading Heading, IReadOnlyList<ContentSection> Children)
{
    /// <summary>Nests headings by their levels. A level that is left out (<c>h2</c>, then <c>h4</c>) makes no empty section.</summary>
    /// <param name="headings">The headings, in the order of the body.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headings"/> is null.</exception>
    public static IReadOnlyList<ContentSection> Nest(IReadOnlyList<ContentHeading> headings)
    {
        ArgumentNullException.ThrowIfNull(headings);
        var top = new List<ContentSection>();
        var open = new Stack<(int Level, List<ContentSection> Children)>();
        foreach (var heading in headings)
        {
            while (open.Count > 0 && open.Peek().Level >= heading.Level)
            {
                open.Pop();
            }

            var children = new List<ContentSection>();
            (open.Count > 0 ? open.Peek().Children : top).Add(new ContentSection(heading, children));
            open.Push((heading.Level, children));
        }

        return top;
    }
}
