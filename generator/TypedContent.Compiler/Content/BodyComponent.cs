using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Content;

/// <summary>
/// A component in a body. Where it is, is kept beside the HTML and not in it: nothing that a writer writes can be taken for one.
/// </summary>
/// <param name="Name">Its name, as the project lists it.</param>
/// <param name="Start">Where in the HTML its fallback begins, in UTF-16 code units.</param>
/// <param name="End">Where that ends, exclusive.</param>
internal sealed record BodyComponent(string Name, int Start, int End)
{
    /// <summary>Where its child content begins; equal to <see cref="ContentEnd"/> where it has none.</summary>
    public int ContentStart { get; init; }

    /// <summary>Where its child content ends, exclusive.</summary>
    public int ContentEnd { get; init; }

    /// <summary>Whether something is written between its tags.</summary>
    public bool HasContent { get; init; }

    public EquatableArray<ComponentArgument> Arguments { get; init; }

    /// <summary>Where its name is in the article file.</summary>
    public SourceLocation Location { get; init; }

    /// <summary>The same component after the HTML was edited.</summary>
    /// <param name="move">Where a place of the former HTML is now.</param>
    public BodyComponent Move(Func<int, int> move) => this with
    {
        Start = move(Start),
        End = move(End),
        ContentStart = move(ContentStart),
        ContentEnd = move(ContentEnd),
    };
}

/// <summary>What a component's tag gives to a parameter.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Value">The text, references to characters resolved; null where the tag only names the parameter.</param>
/// <param name="NameLocation">Where in the article file the name is.</param>
/// <param name="ValueLocation">Where the value is; the name where there is none.</param>
internal sealed record ComponentArgument(string Name, string? Value, SourceLocation NameLocation, SourceLocation ValueLocation);
