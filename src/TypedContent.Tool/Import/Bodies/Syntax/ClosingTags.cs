namespace TypedContent.Tool.Import.Bodies.Syntax;

/// <summary>Matches the opening and closing tags of a body. All pairs are found in one pass, so that a thousand unclosed tags do not need a thousand.</summary>
/// <param name="text">The body.</param>
/// <param name="syntax">The syntax of tags.</param>
/// <param name="skipsCode">Whether code is skipped, as in Markdown.</param>
internal sealed class ClosingTags(string text, TagSyntax syntax, bool skipsCode)
{
    private readonly Dictionary<string, int> _neverClosed = new(StringComparer.Ordinal);

    private Dictionary<int, Tag?>? _byOpening;

    /// <summary>The closing tag of one whose content may contain tags. Nested tags with the same name are closed first.</summary>
    /// <returns>The closing tag; null if there is none before <paramref name="end"/>.</returns>
    public Tag? Find(Tag open, int end)
    {
        _byOpening ??= Match();

        // A tag in code does not pair with one in the text around it.
        var closing = _byOpening.TryGetValue(open.Start, out var known) ? known : Match(open.End, open).GetValueOrDefault(open.Start);
        return closing?.End <= end ? closing : null;
    }

    /// <summary>The closing tag of one whose content is text, whatever it contains.</summary>
    /// <returns>The closing tag; null if there is none before <paramref name="end"/>.</returns>
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
