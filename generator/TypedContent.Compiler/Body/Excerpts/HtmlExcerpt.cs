using System.Text;
using TypedContent.Compiler.Sanitizing.Collecting;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Excerpts;

/// <summary>A part cut out of a body's HTML.</summary>
/// <param name="Html">The HTML.</param>
/// <param name="CodeListings">The code blocks in it.</param>
internal sealed record HtmlExcerpt(string Html, EquatableArray<CodeListing> CodeListings)
{
    /// <summary>
    /// Cuts a range out of a body. Every open element is closed. Attributes that name an element, which a page may have only once, and footnote marks are left
    /// out; nothing is added.
    /// </summary>
    /// <param name="body">The body.</param>
    /// <param name="range">The range; it begins and ends outside tags.</param>
    /// <param name="openTags">The elements opened in the range that are still open at its end, outermost first.</param>
    /// <param name="openCode">The code block in which it ends; null if it does not end in one.</param>
    /// <param name="tail">The text to write after its own.</param>
    public static HtmlExcerpt Cut(SanitizedBody body, HtmlRange range, IEnumerable<string> openTags, CodeListing? openCode, string tail)
    {
        var output = new StringBuilder(range.End - range.Start + 16);
        var marks = body.Marks.Where(mark => mark.Start >= range.Start && mark.End <= range.End).ToArray();
        var dropped = body.NameAttributes
            .Where(attribute => attribute.Start >= range.Start && attribute.End <= range.End && !Array.Exists(marks, mark => mark.Holds(attribute)))
            .Concat(marks.Select(mark => WithBlank(mark, body.Html, range)))
            .OrderBy(part => part.Start)
            .ToArray();
        var done = range.Start;
        foreach (var attribute in dropped)
        {
            output.Append(body.Html, done, attribute.Start - done);
            done = attribute.End;        }

        output.Append(body.Html, done, range.End - done);
        while (output.Length > 0 && output[output.Length - 1] is ' ' or '\n' or '\t')
        {
            output.Length--;
        }

        var length = output.Length;
        output.Append(tail);
        foreach (var tag in openTags.Reverse())
        {
            output.Append("</").Append(tag).Append('>');
        }

        return new HtmlExcerpt(output.ToString(), MoveBlocks(body, range, openCode, dropped, length));
    }

    /// <summary>Of the blanks around a mark, one stays.</summary>
    private static HtmlRange WithBlank(HtmlRange mark, string html, HtmlRange range) =>
        mark.Start > range.Start && html[mark.Start - 1] is ' ' or '\n' && mark.End < range.End && html[mark.End] == ' '
            ? mark with { End = mark.End + 1 }
            : mark;

    /// <summary>The code blocks in the range, with their positions in the excerpt.</summary>
    private static EquatableArray<CodeListing> MoveBlocks(SanitizedBody body, HtmlRange range, CodeListing? openCode, HtmlRange[] dropped, int length)
    {
        var moved = new List<CodeListing>();
        var (next, by) = (0, range.Start);
        var end = openCode?.Range.Start ?? range.End;
        var blocks = body.CodeListings.Where(block => block.Range.Start >= range.Start && block.Range.End <= end);
        foreach (var block in openCode is null ? blocks : blocks.Append(openCode))
        {
            for (; next < dropped.Length && dropped[next].End <= block.Range.Start; next++)
            {
                by += dropped[next].End - dropped[next].Start;
            }

            moved.Add(block with { Range = new HtmlRange(block.Range.Start - by, Math.Min(block.Range.End - by, length)) });
        }

        return moved.ToEquatableArray();
    }
}
