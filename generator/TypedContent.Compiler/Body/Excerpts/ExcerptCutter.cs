using TypedContent.Compiler.Sanitizing.Collecting;

namespace TypedContent.Compiler.Body.Excerpts;

/// <summary>Makes an excerpt of a paragraph.</summary>
internal static class ExcerptCutter
{
    private const int MaxLength = LeadParagraph.LongestExcerpt;

    /// <summary>The paragraph where it is short, else as many whole sentences as fit, else as many words with an ellipsis.</summary>
    public static string Cut(string paragraph)
    {
        if (paragraph.Length <= MaxLength)
        {
            return paragraph;
        }

        for (var i = MaxLength - 1; i > MaxLength / 4; i--)
        {
            if (paragraph[i] is '。' or '！' or '？' or '…' || (paragraph[i] is '.' or '!' or '?' && char.IsWhiteSpace(paragraph[i + 1])))
            {
                return paragraph.Substring(0, i + 1);
            }
        }

        var end = MaxLength;
        var blank = paragraph.LastIndexOf(' ', MaxLength);
        if (blank > MaxLength / 2)
        {
            end = blank;
        }
        else if (char.IsLowSurrogate(paragraph[end]))
        {
            end--;
        }

        return paragraph.Substring(0, end).TrimEnd() + "…";
    }
}
