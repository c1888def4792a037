using System.Text.RegularExpressions;
namespace TypedContent.Compiler.Body.Components;

/// <summary>
/// Finds the tags of components in HTML that is not sanitized yet: not in comments, in values of attributes, in code, nor where a parser reads raw text or
/// another language than HTML.
/// </summary>
/// <param name="html">The HTML.</param>
/// <param name="components">The components of the project.</param>
internal sealed class ComponentScanner(string html, ComponentList components)
{
    private static readonly Regex s_argument = new(@"\G(?:\s+[\w@:.-]+\s*[=＝]|\s*/)", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> s_opaque = new(
        "code iframe math noembed noframes noscript object plaintext pre script select style svg template textarea title xmp".Split(' '),
        StringComparer.Ordinal);

    // Where their end tag is missing all that follows is theirs.
    private static readonly HashSet<string> s_rawText = new(
        "iframe noembed noframes plaintext script style textarea title xmp".Split(' '), StringComparer.Ordinal);

    /// <summary>Where a component's name is followed by something like an attribute, but not by a tag that can be read.</summary>
    public List<(int Place, string Name)> Incomplete { get; } = [];

    /// <summary>The tags of the project's components, and those that could have been meant as one, in the order of the text.</summary>
    public List<ComponentTag> Find()
    {
        var found = new List<ComponentTag>();
        var done = 0;
        for (var at = html.IndexOf('<'); at >= 0 && at < html.Length; at = at < html.Length ? html.IndexOf('<', at) : -1)
        {
            FindIncomplete(done, at);
            var name = ComponentTag.NameAt(html, at, html.Length);
            if (name.Length > 0 && (components.Has(name) || IsComponentLike(name)))
            {
                if (ComponentTag.Read(html, at, html.Length) is { } tag)
                {
                    found.Add(tag);
                    done = at = tag.End;
                    continue;
                }

                AddIncomplete(at, name, at + 1 + name.Length);
            }

            done = at = Skip(at, name);
        }

        FindIncomplete(done, html.Length);
        return found;
    }

    /// <summary>Finds tags that Markdown wrote as text, because it could not read them either.</summary>
    private void FindIncomplete(int start, int end)
    {
        const string Escaped = "&lt;";
        for (var at = start; at < end && (at = html.IndexOf(Escaped, at, end - at, StringComparison.Ordinal)) >= 0; at += Escaped.Length)
        {
            var name = ComponentTag.NameAt(html, at + Escaped.Length - 1, end);
            AddIncomplete(at, name, at + Escaped.Length + name.Length);
        }
    }

    private void AddIncomplete(int place, string name, int end)
    {
        if (components.Has(name) && s_argument.IsMatch(html, end) && html[end - 1 - name.Length] != '/')
        {
            Incomplete.Add((place, name));
        }
    }

    private bool IsComponentLike(string name) => name[0] is >= 'A' and <= 'Z' && name.Any(char.IsLower)
        ? !HtmlNames.IsElement(name)
        : !HtmlNames.IsElement(name) && components.Names.Any(known => known.Equals(name, StringComparison.OrdinalIgnoreCase));

    private int Skip(int at, string name)
    {
        if (string.CompareOrdinal(html, at, "<!--", 0, 4) == 0)
        {
            // <!--> and <!---> are whole comments.
            var text = at + 4;
            return html.AsSpan(text) is ['>', ..] or ['-', '>', ..] ? text : After("-->", text);
        }

        if (at + 1 < html.Length && html[at + 1] is '!' or '?')
        {
            return After(">", at);
        }

        var isTag = at + 1 < html.Length && html[at + 1] is '/' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
        if (!isTag)
        {
            return at + 1;
        }

        var end = EndOfTag(at + 1);
        var lower = name.ToLowerInvariant();
        if (html[at + 1] == '/' || !s_opaque.Contains(lower) || html[Math.Max(at, end - 2)] == '/')
        {
            return end;
        }

        for (var close = end; (close = html.IndexOf("</" + lower, close, StringComparison.OrdinalIgnoreCase)) >= 0; close++)
        {
            var after = close + 2 + lower.Length;
            if (after >= html.Length || char.IsWhiteSpace(html[after]) || html[after] is '>' or '/')
            {
                return close + 1;
            }
        }

        return s_rawText.Contains(lower) ? html.Length : end;
    }

    private int After(string text, int at) => html.IndexOf(text, at, StringComparison.Ordinal) is >= 0 and var found ? found + text.Length : html.Length;

    private int EndOfTag(int at)
    {
        char? quote = null;
        for (; at < html.Length; at++)
        {
            if (quote is not null)
            {
                quote = html[at] == quote ? null : quote;
            }
            else if (html[at] == '>')
            {
                return at + 1;
            }
            else if (html[at] is '"' or '\'' && html[at - 1] is '=' or ' ' or '\n' or '\t')
            {
                quote = html[at];
            }
        }

        return html.Length;
    }
}
