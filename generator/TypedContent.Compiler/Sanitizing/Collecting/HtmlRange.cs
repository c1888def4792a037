using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sanitizing.Collecting;

/// <summary>A range of the HTML that was written, in UTF-16 code units, the end exclusive.</summary>
internal readonly record struct HtmlRange(int Start, int End)
{
    public bool Holds(HtmlRange other) => other.Start >= Start && other.End <= End;

    /// <summary>The same range after something was inserted before or within it.</summary>
    public HtmlRange Move(int position, int length) => new(Start >= position ? Start + length : Start, End >= position ? End + length : End);
}

/// <summary>A block of code whose content is text only: the content of a <c>code</c> that is the first thing in a <c>pre</c>.</summary>
/// <param name="Range">Where its content is.</param>
/// <param name="Class">The class of the <c>code</c>, which may name a language; null without one.</param>
internal sealed record CodeListing(HtmlRange Range, string? Class);

/// <summary>The "more" mark: what comes before it is the excerpt.</summary>
/// <param name="TextLength">How much of the text comes before it, in UTF-16 code units.</param>
/// <param name="HtmlLength">How much of the HTML comes before it; -1 if that is not known because the HTML was repaired.</param>
/// <param name="OpenTags">The elements that are open there, from the outermost on.</param>
/// <param name="Code">The block of code that it is in, up to the mark; null if it is in none.</param>
internal sealed record MoreMark(int TextLength, int HtmlLength, EquatableArray<string> OpenTags, CodeListing? Code)
{
    /// <summary>The text before it as an excerpt has it.</summary>
    public string Text { get; init; } = "";
}

/// <summary>Something that was found in a body.</summary>
/// <param name="Value">What.</param>
/// <param name="Offset">Where in the body its tag is, in UTF-16 code units.</param>
internal sealed record Located<T>(T Value, int Offset)
    where T : class;
