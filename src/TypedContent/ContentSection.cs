namespace TypedContent;

/// <summary>A heading in a body, for a table of contents.</summary>
public sealed record ContentHeading
{
    /// <summary>1 to 6, as in <c>h1</c> to <c>h6</c>.</summary>
    public required int Level { get; init; }

    /// <summary>The heading's <c>id</c>, for the fragment of a link; never empty.</summary>
    public required string Id { get; init; }

    /// <summary>The heading as plain text.</summary>
    public required string Text { get; init; }
}

/// <summary>A heading with its subheadings.</summary>
public sealed record ContentSection
{
    /// <summary>The heading.</summary>
    public required ContentHeading Heading { get; init; }

    /// <summary>The subheadings: those with a deeper level that follow, up to the next heading with the same level; never null.</summary>
    public required IReadOnlyList<ContentSection> Children { get; init; }

    /// <summary>Nests headings by level. A skipped level (<c>h2</c>, then <c>h4</c>) doesn't create an empty section.</summary>
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
            (open.Count > 0 ? open.Peek().Children : top).Add(new ContentSection { Heading = heading, Children = children });
            open.Push((heading.Level, children));
        }

        return top;
    }
}
