using AngleSharp.Dom;
using TypedContent.Compiler.Sanitizing.Elements;
using TypedContent.Compiler.Sanitizing.Output;

namespace TypedContent.Compiler.Sanitizing.Attributes;

/// <summary>The role of an element's text in an excerpt or a list of headings.</summary>
internal enum ReadingRole
{
    Content,

    /// <summary>Supplementary text. It becomes the excerpt only if there is nothing else.</summary>
    Aside,

    /// <summary>The title of supplementary text. It never becomes the excerpt.</summary>
    AsideTitle,

    /// <summary>The number of a footnote, or the sign that links to a heading: left out of text and HTML.</summary>
    Mark,

    /// <summary>Not read inline, or not visible: left out of the text.</summary>
    Unread,
}

/// <summary>Finds the reading role of an element by its name and attributes, in the spellings of widespread generators.</summary>
internal static class ReadingRoles
{
    /// <summary>The longest footnote number, with its brackets: <c>[note 12]</c>.</summary>
    private const int LongestMark = 10;

    private static readonly HashSet<string> s_asideElements = Words("nav aside figcaption caption footer dialog");

    private static readonly HashSet<string> s_asideClasses = Words(
        "markdown-alert admonition callout custom-block alert hint notice toc table-of-contents markdown-toc md-toc post-toc wp-caption-text breadcrumb "
        + "breadcrumbs footnotes");

    private static readonly HashSet<string> s_titleClasses = Words(
        "markdown-alert-title admonition-title callout-title custom-block-title admonition-heading alert-heading alert-title");

    private static readonly HashSet<string> s_asideRoles = Words("note alert navigation doc-toc doc-tip doc-notice doc-endnotes doc-footnote");

    private static readonly HashSet<string> s_markClasses = Words(
        "footnote-ref footnote-reference footnote-anchor footnote-link footnote-back-ref footnote-backref reversefootnote noteref");

    private static readonly HashSet<string> s_unreadClasses = Words("sr-only visually-hidden screen-reader-text visuallyhidden");

    /// <param name="element">The element, as it is written.</param>
    /// <param name="name">The name it is published under.</param>
    /// <param name="attributes">The attributes it is published with.</param>
    /// <param name="scope">The scope at the element's place.</param>
    public static ReadingRole Of(IElement element, string name, AttributeList attributes, ElementScope scope)
    {
        if (name is "rt" or "rp" or "rtc" or "svg")
        {
            return ReadingRole.Unread;
        }

        var isAside = s_asideElements.Contains(name);
        string? address = null;
        for (var i = 0; i < attributes.Count; i++)
        {
            var (attribute, value) = attributes[i];
            switch (attribute)
            {
                case "hidden":
                case "style" when IsHidden(value):
                case "aria-hidden" when value.Equals("true", StringComparison.OrdinalIgnoreCase):
                case "class" when HasWord(value, s_unreadClasses):
                    return ReadingRole.Unread;
                case "role" when value is "doc-noteref" or "doc-backlink":
                case "rel" when value == "footnote":
                case "data-footnote-ref":
                case "class" when HasWord(value, s_markClasses):
                    return ReadingRole.Mark;
                case "class" when HasWord(value, s_titleClasses):
                    return ReadingRole.AsideTitle;
                case "class":
                    isAside |= HasWord(value, s_asideClasses);
                    break;
                case "role":
                    isAside |= s_asideRoles.Contains(value);
                    break;
                case "id":
                    isAside |= value is "toc" or "TOC" or "table-of-contents";
                    break;
                case "href":
                    address = value;
                    break;
            }
        }

        return name == "summary" ? ReadingRole.AsideTitle
            : IsMark(element, name, address, scope) ? ReadingRole.Mark
            : isAside || (name == "details" && !attributes.Has("open")) ? ReadingRole.Aside
            : ReadingRole.Content;
    }

    /// <summary>Whether it is a superscript link within the page, or one in a heading whose text has no words.</summary>
    private static bool IsMark(IElement element, string name, string? address, ElementScope scope)
    {
        if (name == "sup")
        {
            return element.FirstElementChild is { LocalName: "a" } link && IsInPage(link.GetAttribute("href")) && IsShort(element.TextContent);
        }

        return name == "a" && IsInPage(address)
            && ((element.FirstElementChild is { LocalName: "sup" } && IsShort(element.TextContent))
                || ((scope & ElementScope.Heading) != 0 && !element.TextContent.Any(char.IsLetterOrDigit) && element.QuerySelector("img") is null));
    }

    private static bool IsInPage(string? address) => address is ['#', _, ..];

    private static bool IsShort(string text) => text.Trim().Length <= LongestMark;

    private static bool IsHidden(string style)
    {
        foreach (var declaration in style.Split(';'))
        {
            var colon = declaration.IndexOf(':');
            if (colon > 0 && declaration.AsSpan(0, colon).Trim() is var property)
            {
                var value = declaration.Substring(colon + 1).Replace("!important", "").Trim();
                if ((property.Equals("display".AsSpan(), StringComparison.OrdinalIgnoreCase) && value.Equals("none", StringComparison.OrdinalIgnoreCase))
                    || (property.Equals("visibility".AsSpan(), StringComparison.OrdinalIgnoreCase)
                        && value.Equals("hidden", StringComparison.OrdinalIgnoreCase)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasWord(string classes, HashSet<string> words)
    {
        for (var start = 0; start < classes.Length;)
        {
            var end = classes.IndexOf(' ', start);
            end = end < 0 ? classes.Length : end;
            if (end > start && words.Contains(classes.Substring(start, end - start)))
            {
                return true;
            }

            start = end + 1;
        }

        return false;
    }

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
