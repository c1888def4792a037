using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace TypedContent.Tasks.Files;

/// <summary>
/// Finds markup in SVG, XML, and HTML that runs script, or loads something that could, when the file is opened directly. Tags are read as both HTML and XML.
/// When in doubt it reports, because nothing is removed.
/// </summary>
internal static class ActiveContent
{
    private static readonly HashSet<string> s_active = new(StringComparer.OrdinalIgnoreCase)
    {
        ".svg", ".svgz", ".xml", ".xhtml", ".xht", ".html", ".htm", ".xsl", ".xslt", ".mml", ".rdf",
    };

    private static readonly HashSet<string> s_markup = new(StringComparer.OrdinalIgnoreCase) { ".html", ".htm" };

    private static readonly HashSet<string> s_elements = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "foreignObject", "handler", "listener", "iframe", "frame", "object", "embed", "applet", "include",
    };

    private static readonly HashSet<string> s_addresses = new(StringComparer.OrdinalIgnoreCase)
    {
        "href", "src", "action", "formaction", "data", "to", "from", "values", "by", "content", "background", "poster", "base", "srcdoc",
    };

    private static readonly Regex s_externalEntity = new(
        @"<!ENTITY\s+%?\s*[^\s""'>]{1,200}\s+(?:(?<external>SYSTEM|PUBLIC)\b|(?<quote>[""'])(?<value>[^""']{0,100000}))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex s_escapedTag = new("<|&#0*60;|&#x0*3c;|&#0*38;|&#x0*26;|&lt;", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Whether a browser may run script in a file with this name.</summary>
    public static bool MayBeIn(string path) => s_active.Contains(Path.GetExtension(path));

    /// <summary>The first finding; null if there is none.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="path">Its path, because HTML and XML end comments differently.</param>
    public static ActiveFinding? Find(string text, string path)
    {
        var isHtml = s_markup.Contains(Path.GetExtension(path));
        ActiveFinding? first = null;
        var count = 0;
        foreach (var (at, what) in FindAll(text, isHtml))
        {
            count++;
            first = first is null || at < first.Offset ? new ActiveFinding(at, what, 0) : first;
        }

        return first is null ? null : first with { Count = count };
    }

    private static IEnumerable<(int At, string What)> FindAll(string text, bool isHtml)
    {
        foreach (Match entity in s_externalEntity.Matches(text))
        {
            if (entity.Groups["external"].Success)
            {
                yield return (entity.Index, "an external entity");
            }
            else if (s_escapedTag.IsMatch(entity.Groups["value"].Value))
            {
                yield return (entity.Index, "an entity that contains markup");
            }
        }

        for (var at = text.IndexOf('<'); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at))
        {
            if (string.CompareOrdinal(text, at, "<!--", 0, 4) == 0 && at + 4 <= text.Length)
            {
                at = EndOfComment(text, at, isHtml);
            }
            else if (!isHtml && string.CompareOrdinal(text, at, "<![CDATA[", 0, 9) == 0)
            {
                var end = text.IndexOf("]]>", at, StringComparison.Ordinal);
                at = end < 0 ? text.Length : end + 3;
            }
            else if (string.CompareOrdinal(text, at, "<?xml-stylesheet", 0, 16) == 0)
            {
                yield return (at, "an XML style sheet (<?xml-stylesheet?>)");
                at += 2;
            }
            else if (IsNameStart(text[at + 1]))
            {
                foreach (var found in FindInTag(text, at, out at))
                {
                    yield return found;
                }
            }
            else
            {
                at++;
            }

            if (at >= text.Length)
            {
                yield break;
            }
        }
    }

    private static List<(int At, string What)> FindInTag(string text, int start, out int end)
    {
        var found = new List<(int, string)>();
        var at = start + 1;
        var name = ReadName(text, ref at);
        if (s_elements.Contains(LocalName(name)))
        {
            found.Add((start, $"<{name}>"));
        }

        while (at < text.Length && text[at] is not ('>' or '<'))
        {
            if (!IsNameStart(text[at]))
            {
                at++;
                continue;
            }

            var attributeAt = at;
            var attribute = ReadName(text, ref at);
            var value = ReadValue(text, ref at);
            if (Describe(LocalName(name), attribute, value) is { } what)
            {
                found.Add((attributeAt, what));
            }
        }

        end = at;
        return found;
    }

    private static string? Describe(string element, string attribute, string value)
    {
        var name = LocalName(attribute);
        if (name.Length > 2 && name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            && name.Skip(2).All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
        {
            return $"the event handler {attribute}";
        }

        // <set attributeName="onclick"> and <animate attributeName="href">.
        if (name.Equals("attributeName", StringComparison.OrdinalIgnoreCase) && Plain(value) is var target
            && (target.StartsWith("on", StringComparison.OrdinalIgnoreCase) || LocalName(target).Equals("href", StringComparison.OrdinalIgnoreCase)))
        {
            return $"an animation of {target}";
        }

        if (name.Equals("http-equiv", StringComparison.OrdinalIgnoreCase) && Plain(value).Equals("refresh", StringComparison.OrdinalIgnoreCase))
        {
            return "a redirect (<meta http-equiv=refresh>)";
        }

        if (!s_addresses.Contains(name))
        {
            return null;
        }

        var address = Plain(value);
        return name.Equals("srcdoc", StringComparison.OrdinalIgnoreCase) ? "srcdoc"
            : Contains(address, "javascript:") || Contains(address, "vbscript:") ? $"an address with code in {attribute}"
            : address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) && !address.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase)
                && !address.StartsWith("data:font/", StringComparison.OrdinalIgnoreCase) ? $"a document in {attribute} (data:)"
            : element.Equals("use", StringComparison.OrdinalIgnoreCase) && address.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
                ? $"a document in {attribute} (data:)"
            : null;
    }

    private static bool Contains(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Returns a value as a browser reads an address: with character references resolved, and without blanks and control characters.</summary>
    private static string Plain(string value)
    {
        if (value.IndexOf('&') >= 0)
        {
            value = WebUtility.HtmlDecode(value.Replace("&Tab;", "").Replace("&NewLine;", "").Replace("&colon;", ":"));
        }

        var plain = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (c > ' ' && !char.IsControl(c))
            {
                plain.Append(c);
            }
        }

        return plain.ToString();
    }

    private static string ReadName(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('>' or '/' or '=' or '<' or '"' or '\''))
        {
            at++;
        }

        return text.Substring(start, at - start);
    }

    private static string ReadValue(string text, ref int at)
    {
        var equals = at;
        while (equals < text.Length && char.IsWhiteSpace(text[equals]))
        {
            equals++;
        }

        if (equals >= text.Length || text[equals] != '=')
        {
            return "";
        }

        at = equals + 1;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        if (at >= text.Length)
        {
            return "";
        }

        var start = at;
        if (text[at] is '"' or '\'')
        {
            var close = text.IndexOf(text[at], at + 1);
            at = close < 0 ? text.Length : close + 1;
            return text.Substring(start + 1, (close < 0 ? text.Length : close) - start - 1);
        }

        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] != '>')
        {
            at++;
        }

        return text.Substring(start, at - start);
    }

    private static int EndOfComment(string text, int start, bool isHtml)
    {
        if (isHtml && (string.CompareOrdinal(text, start, "<!-->", 0, 5) == 0 || string.CompareOrdinal(text, start, "<!--->", 0, 6) == 0))
        {
            return text.IndexOf('>', start) + 1;
        }

        var end = text.IndexOf("-->", start + 4, StringComparison.Ordinal);
        var limit = end < 0 ? text.Length : end;
        var odd = isHtml ? text.IndexOf("--!>", start + 4, limit - start - 4, StringComparison.Ordinal) : -1;
        return odd >= 0 ? odd + 4 : end < 0 ? text.Length : end + 3;
    }

    private static string LocalName(string name) => name.Substring(name.LastIndexOf(':') + 1);

    private static bool IsNameStart(char c) => char.IsLetter(c) || c is '_' or ':';
}

/// <summary>Something in a file that could run script.</summary>
/// <param name="Offset">The position, in UTF-16 code units.</param>
/// <param name="What">A description, for the message.</param>
/// <param name="Count">The number of such places in the file.</param>
internal sealed record ActiveFinding(int Offset, string What, int Count);
