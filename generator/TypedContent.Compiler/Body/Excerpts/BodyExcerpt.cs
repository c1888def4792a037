using TypedContent.Compiler.Sanitizing.Collecting;

namespace TypedContent.Compiler.Body.Excerpts;

/// <summary>The excerpt of an article, for lists.</summary>
/// <param name="Text">The excerpt as text.</param>
/// <param name="Html">The excerpt as HTML; null if it is only the escaped text.</param>
internal sealed record BodyExcerpt(string Text, HtmlExcerpt? Html)
{
    /// <summary>The excerpt in the front matter, or else the part before the "more" mark, or else the beginning of the first paragraph.</summary>
    /// <param name="written">The excerpt in the front matter; null if there is none.</param>
    /// <param name="body">The body.</param>
    public static BodyExcerpt Of(string? written, SanitizedBody body)
    {
        if (written is not null)
        {
            return new BodyExcerpt(written, null);
        }

        var (text, html) = body.More is { Text.Length: > 0 } more
            ? (more.Text, Before(more, body))
            : (ExcerptCutter.Cut(body.FirstParagraph), BeginningOf(body));
        return new BodyExcerpt(text, html?.Html == text ? null : html);
    }

    private static HtmlExcerpt? Before(MoreMark more, SanitizedBody body) =>
        more.HtmlLength <= 0 ? null : HtmlExcerpt.Cut(body, new HtmlRange(0, more.HtmlLength), more.OpenTags, more.Code, "");

    private static HtmlExcerpt? BeginningOf(SanitizedBody body)
    {
        if (body.Lead is not { } lead)
        {
            return null;
        }

        var excerpt = ExcerptCutter.Cut(body.FirstParagraph);
        if (excerpt == body.FirstParagraph)
        {
            return HtmlExcerpt.Cut(body, lead.Range, lead.OpenTagsAt(lead.Range.End), null, "");
        }

        // A text that was cut within a sentence already ends with an ellipsis.
        var isWhole = body.FirstParagraph.StartsWith(excerpt, StringComparison.Ordinal);
        var end = lead.EndOf(isWhole ? excerpt.Length : excerpt.Length - 1);
        return HtmlExcerpt.Cut(body, new HtmlRange(lead.Range.Start, end), lead.OpenTagsAt(end), null, isWhole ? "" : "…");
    }
}
