namespace TypedContent.Tool.Import.Bodies.Syntax;

/// <summary>Which tag of a body closes which. All pairs are found in one pass, so that a thousand tags that nobody closed cost one pass as well.</summary>
/// <param name="text">The body.</param>
/// <param name="syntax">How tags are written.</param>
/// <param name="skipsCode">Whether code is told from text, as in Markdown.</param>
internal sealed class ClosingTags(string text, TagSyntax syntax, bool skipsCode)
{
    private readonly Dictionary<string, int> _neverClosed = new(StringComparer.Ordinal);

    private Dictionary<int, Tag?>? _byOpening;

    /// <summary>The tag that closes one whose content has tags of its own; one of the same name inside it is closed first.</summary>
    /// <returns>Null where none does before <paramref name="end"/>.</returns>
    public Tag? Find(Tag open, int end)
    {
        _byOpening ??= Match();

        // What is written in code has no pair in the text around it.
        var closing = _byOpening.TryGetValue(open.Start, out var known) ? known : Match(open.End, open).GetValueOrDefault(open.Start);
        return closing?.End <= end ? closing : null;
    }

    /// <summary>The tag that closes one whose content is text, whatever that holds.</summary>
    /// <returns>Null where none does before <paramref name="end"/>.</returns>
    public Tag? FindVerbatim(Tag open, int end)
    {
        if (_neverClosed.TryGetValue(open.Name, out var searched) && searched >= end)
        {
            return null;
        }

        for (var at = open.End; at < end; at++)
        {
            if (syntax.Read(text, at) is { } tag && tag.End <= end)
            {
                if (tag.IsClosing && tag.Name == open.Name)
                {
                    return tag;
                }

                at = tag.End - 1;
            }
        }

        _neverClosed[open.Name] = end;
        return null;
    }

    private Dictionary<int, Tag?> Match(int start = 0, Tag? first = null)
    {
        var pairs = new Dictionary<int, Tag?>();
        var open = new Dictionary<string, Stack<Tag>>(StringComparer.Ordinal);
        if (first is not null)
        {
            open[first.Name] = new([first]);
        }

        for (var at = start; at < text.Length; at++)
        {
            if (skipsCode && CodeRegions.Skip(text, at) is var code && code > at)
            {
                at = code - 1;
            }
            else if (syntax.Read(text, at) is { } tag)
            {
                at = tag.End - 1;
                Take(tag);
                if (first is not null && pairs.ContainsKey(first.Start))
                {
                    break;
                }
            }
        }

        foreach (var tag in open.Values.SelectMany(tags => tags))
        {
            pairs[tag.Start] = null;
        }

        return pairs;

        void Take(Tag tag)
        {
            if (!open.TryGetValue(tag.Name, out var sameName))
            {
                open[tag.Name] = sameName = new();
            }

            if (!tag.IsClosing && !tag.IsSelfClosing)
            {
                sameName.Push(tag);
            }
            else if (tag.IsClosing && sameName.TryPop(out var opening))
            {
                pairs[opening.Start] = tag;
            }
        }
    }
}
