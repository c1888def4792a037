using TypedContent.Compiler.Sanitizing.Collecting;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Excerpts;

/// <summary>Makes an excerpt from a paragraph.</summary>
internal static class ExcerptCutter
{
    private const int MaxLength = LeadParagraph.LongestExcerpt;

    /// <summary>A short paragraph unchanged; otherwise as many whole sentences as fit, or else as many words, with an ellipsis.</summary>
    public static string Cut(string paragraph)
    {
        if (paragraph.Length <= MaxLength)
        {
            return paragraph;
        }

        for (var i = MaxLength - 1; i > MaxLength / 4; i--)
        {
            if (Sentences.IsEnd(paragraph, i, out var end) && end <= MaxLength)
            {
                return paragraph.Substring(0, end);
            }
        }

        return paragraph.Substring(0, WordEnd(paragraph)).TrimEnd() + "…";
    }

    private static int WordEnd(string paragraph)
    {
        for (var i = MaxLength; i > MaxLength / 2; i--)
        {
            if (char.IsWhiteSpace(paragraph[i]))
            {
                return i;
            }
        }

        return Graphemes.CutBefore(paragraph, MaxLength, MaxLength / 2);
    }
}
