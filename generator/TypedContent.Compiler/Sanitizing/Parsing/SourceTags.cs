using TypedContent.Compiler.Sanitizing.Reporting;

namespace TypedContent.Compiler.Sanitizing.Parsing;

/// <summary>Looks up the source text of a body: how a tag was spelled, where an attribute is in it, whether it was ever closed.</summary>
internal sealed class SourceTags(string html)
{
    private Dictionary<string, int>? _lastEndTags;
    private int _counted;

    /// <summary>The start tag at an offset as it was written; null if there is none.</summary>
    public string? Tag(int offset)
    {
        if (offset < 0 || offset >= html.Length || html[offset] != '<')
        {
            return null;
        }

        var end = html.IndexOf('>', offset, Math.Min(html.Length - offset, LongestTag));
        return end < 0 ? null : html.Substring(offset, end + 1 - offset);
    }

    /// <summary>Whether an end tag with that name follows anywhere after the offset.</summary>
    public bool IsClosed(string name, int offset)
    {
        _lastEndTags ??= FindEndTags();
        return _lastEndTags.TryGetValue(name, out var last) && last > offset;
    }

    /// <summary>Whether one of the end tags with that name closes the start tag at the offset.</summary>
    public bool IsClosedBy(string name, int offset)
    {
        // Each call reads all the rest of the text. Writers cause a few calls; a hostile body could cause any number.
        if (!IsClosed(name, offset) || ++_counted > MostCounted)
        {
            return IsClosed(name, offset);
        }

        var open = 1;
        for (var at = html.IndexOf('<', offset + 1); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var isEnd = at + 1 < html.Length && html[at + 1] == '/';
            var start = at + (isEnd ? 2 : 1);
            var end = start + name.Length;
            if (string.Compare(html, start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (end >= html.Length || html[end] is ' ' or '>' or '/' or '\t' or '\n' or '\r'))
            {
                open += isEnd ? -1 : 1;
            }

            if (open == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The position of an attribute in the start tag at an offset; the offset itself if it is not found.</summary>
    public int Attribute(int offset, string name)
    {
        if (offset < 0 || offset >= html.Length)
        {
            return Math.Max(0, offset);
        }

        var limit = Math.Min(html.Length, offset + LongestTag);
        for (var at = offset; (at = html.IndexOf(name, at + 1, limit - at - 1, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            var after = at + name.Length;
            if (html[at - 1] is ' ' or '\t' or '\n' or '\r' or '\f' or '/' or '"' or '\''
                && (after == html.Length || html[after] is ' ' or '\t' or '\n' or '\r' or '\f' or '/' or '=' or '>'))
            {
                return at;
            }
        }

        return offset;
    }

    /// <summary>The first position where such an element, attribute, or style may have been; 0 if none is found.</summary>
    public int First(RemovalReason reason, string name)
    {
        var isElement = reason is RemovalReason.DangerousElement or RemovalReason.UnknownElement or RemovalReason.DisallowedElement or RemovalReason.Misplaced
            or RemovalReason.Frame or RemovalReason.FrameContent;
        var at = html.IndexOf(isElement ? "<" + name : name + "=", StringComparison.OrdinalIgnoreCase);
        return Math.Max(0, at < 0 && !isElement ? html.IndexOf(name, StringComparison.OrdinalIgnoreCase) : at);
    }

    private const int LongestTag = 2_000;
    private const int MostCounted = 50;

    private Dictionary<string, int> FindEndTags()
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = html.IndexOf("</", StringComparison.Ordinal); at >= 0; at = html.IndexOf("</", at + 2, StringComparison.Ordinal))
        {
            var end = at + 2;
            while (end < html.Length && end - at < 100 && html[end] is not ('>' or '/' or ' ' or '\t' or '\n' or '\r' or '\f'))
            {
                end++;
            }

            found[html.Substring(at + 2, end - at - 2).ToLowerInvariant()] = at;
        }

        return found;
    }
}
