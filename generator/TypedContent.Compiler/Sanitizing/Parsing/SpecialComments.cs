using TypedContent.Compiler.Sanitizing.Reporting;

namespace TypedContent.Compiler.Sanitizing.Parsing;

/// <summary>Comments are always removed, but some have a meaning: the end of the excerpt, or markup for one browser.</summary>
internal sealed class SpecialComments(string source, RemovalLog log)
{
    private static readonly string[] Marks = ["more", "truncate", "excerpt", "excerpt-end", "end-excerpt", "read-more", "readmore"];

    /// <summary>Whether the comment ends the excerpt. Conditional comments and processing instructions are reported.</summary>
    public bool IsMore(string comment)
    {
        if (comment.StartsWith("[if", StringComparison.OrdinalIgnoreCase))
        {
            Report("conditional-comment", "<!--", comment);
            return false;
        }

        if (comment.StartsWith("[CDATA[", StringComparison.Ordinal))
        {
            Report("cdata", "<!", comment);
            return false;
        }

        if (comment.StartsWith("?", StringComparison.Ordinal))
        {
            Report("processing-instruction", "<", comment);
            return false;
        }

        var text = comment.Trim();
        if (Array.Exists(Marks, m => text.Equals(m, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        // WordPress: <!--more Read the rest-->.
        return text.StartsWith("more ", StringComparison.OrdinalIgnoreCase) && comment.StartsWith("more", StringComparison.OrdinalIgnoreCase);
    }

    // The parser keeps no positions of comments. The first one is searched for; the others are only counted.
    private void Report(string name, string opening, string comment)
    {
        var offset = log.Has(RemovalReason.DangerousElement, name) ? int.MaxValue : source.IndexOf(opening + comment, StringComparison.Ordinal);
        log.Add(RemovalReason.DangerousElement, name, Math.Max(0, offset), comment);
    }
}
