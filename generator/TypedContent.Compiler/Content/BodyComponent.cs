using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Content;

/// <summary>
/// A component in a body. Its position is stored beside the HTML, not in it, so that no markup of an author can pass as a component.
/// </summary>
/// <param name="Name">Its name, as listed in the project.</param>
/// <param name="Start">The start of its fallback in the HTML, in UTF-16 code units.</param>
/// <param name="End">The end of its fallback, exclusive.</param>
internal sealed record BodyComponent(string Name, int Start, int End)
{
    /// <summary>The start of its child content; equal to <see cref="ContentEnd"/> if it has none.</summary>
    public int ContentStart { get; init; }

    /// <summary>The end of its child content, exclusive.</summary>
    public int ContentEnd { get; init; }

    /// <summary>Whether there is anything but white space between its tags.</summary>
    public bool HasContent { get; init; }

    public EquatableArray<ComponentArgument> Arguments { get; init; }

    /// <summary>The location of its name in the article file, or in <see cref="File"/>.</summary>
    public SourceLocation Location { get; init; }

    /// <summary>The included file in which it is written; null for the article itself.</summary>
    public string? File { get; init; }

    /// <summary>Returns the component with its positions adjusted after an edit of the HTML.</summary>
    /// <param name="move">Maps an old position to the new one.</param>
    public BodyComponent Move(Func<int, int> move) => this with
    {
        Start = move(Start),
        End = move(End),
        ContentStart = move(ContentStart),
        ContentEnd = move(ContentEnd),
    };
}

/// <summary>An argument that a component's tag passes to a parameter.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Value">The text, with character references resolved; null if the tag gives only the name.</param>
/// <param name="NameLocation">The location of the name in the article file.</param>
/// <param name="ValueLocation">The location of the value, or of the name if there is no value.</param>
internal sealed record ComponentArgument(string Name, string? Value, SourceLocation NameLocation, SourceLocation ValueLocation);
