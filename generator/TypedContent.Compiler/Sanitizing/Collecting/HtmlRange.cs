using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sanitizing.Collecting;

/// <summary>A range of the written HTML, in UTF-16 code units, the end exclusive.</summary>
internal readonly record struct HtmlRange(int Start, int End)
{
    public bool Holds(HtmlRange other) => other.Start >= Start && other.End <= End;

    /// <summary>The range after text was inserted before it or in it.</summary>
    public HtmlRange Move(int position, int length) => new(Start >= position ? Start + length : Start, End >= position ? End + length : End);
}

/// <summary>A code block that contains only text: the content of a <c>code</c> that is the first thing in a <c>pre</c>.</summary>
/// <param name="Range">The range of its content.</param>
/// <param name="Class">The class of the <c>code</c>, which may name a language; null if it has none.</param>
internal sealed record CodeListing(HtmlRange Range, string? Class);

/// <summary>The "more" mark. The content before it is the excerpt.</summary>
/// <param name="TextLength">The length of the text before it, in UTF-16 code units.</param>
/// <param name="HtmlLength">The length of the HTML before it; -1 if that is unknown because the HTML was repaired.</param>
/// <param name="OpenTags">The elements that are open there, outermost first.</param>
/// <param name="Code">The code block that it is in, up to the mark; null if it is not in one.</param>
internal sealed record MoreMark(int TextLength, int HtmlLength, EquatableArray<string> OpenTags, CodeListing? Code)
{
    /// <summary>The text before it, in the form for an excerpt.</summary>
    public string Text { get; init; } = "";
}

/// <summary>An item found in a body, with its position.</summary>
/// <param name="Value">The item.</param>
/// <param name="Offset">The position of its tag in the body, in UTF-16 code units.</param>
internal sealed record Located<T>(T Value, int Offset)
    where T : class;
