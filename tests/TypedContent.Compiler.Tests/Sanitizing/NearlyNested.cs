using System.Text;

namespace TypedContent.Compiler.Tests.Sanitizing;

/// <summary>
/// Generates HTML as the sanitizer writes it, with occasional errors that could make a parser read another tree: misplaced elements, missing tags, repeated
/// attributes, changed letters. The same seed gives the same text on every machine.
/// </summary>
internal sealed class NearlyNested(ulong seed)
{
    private static readonly string[] s_blocks =
        "p p p p div div section article aside header footer main nav figure figcaption blockquote details summary address h1 h2 h3 h4 h5 h6 pre ul ol dl table hr".Split(' ');

    private static readonly string[] s_inline =
        "b i em strong code s small u a a a span span abbr bdi bdo cite data del dfn ins kbd mark q samp sub sup time var br wbr img input".Split(' ');

    private static readonly string[] s_others =
        ("li dt dd tr td th thead tbody tfoot caption colgroup col ruby rt rp rb rtc svg math mi path iframe video audio source picture form button select option textarea "
        + "script style template noscript title object center font big tt nobr strike search hgroup menu label x my-chart listing xmp plaintext image body html head frameset "
        + "legend fieldset meter progress map area").Split(' ');

    private static readonly string[] s_void = "br wbr img input hr col area source".Split(' ');

    private static readonly string[] s_text =
    [
        "text", "text", "one two", " ", "\n", "\n\n", "\t", "字字", "\U0001F600", "&amp;", "&lt;", "&gt;", "&nbsp;", "&amp;lt;", "a&amp;b", "\"", "'", "é",
        "\u200B", "\u2028",
    ];

    private static readonly string[] s_badText =
    [
        "&", "&quot;", "&copy;", "&#65;", "<", ">", "\0", "\r", "\u00A0", "\f", "\uFFFE", "\uD800", "\uDC00", "\u0001", "\u007F", "\u0085", "<!--x-->", "<!-->",
        "</", "<?x>", "]]>", "<![CDATA[x]]>",
        "&amp", "&lt", "<p", "</p", "\uFDD0", "\U0001FFFE",
    ];

    private static readonly string[] s_attributes =
    [
        "class=\"a\"", "class=\"a b\"", "class=\"\"", "title=\"x\"", "lang=\"en\"", "dir=\"ltr\"", "align=\"right\"", "style=\"text-align: right\"",
        "style=\"color: red\"", "style=\"border: none; width: 50%\"", "border=\"0\"", "style=\"max-width:100%\"",
        "aria-label=\"x\"", "aria-hidden=\"true\"", "data-line=\"1\"", "data-x.y_z=\"a b\"", "role=\"note\"", "tabindex=\"0\"",
        "title=\"字 &amp; &quot;x&quot;\"",
    ];

    private static readonly string[] s_badAttributes =
    [
        "CLASS=\"a\"", "class='a'", "class=a", "class", "onclick=\"x\"", "style=\"position:fixed\"", "style=\"display: none\"",
        "style=\"border: none; visibility: hidden\"", "style=\"zoom: 50%\"", "style=\"width: 50%; zoom: 50%\"", "style=\"opacity: 0\"", "hidden=\"\"",
        "name=\"x\"", "title=\"<b>\"",
        "title=\"&lt;b onclick=x&gt;\"", "title=\"a\nb\"", "title=\"a\0b\"", "title=\"a&b\"", "title=\"&copy;\"", "class=\"ng-app\"", "class=\"a:b\"",
        "data-bind=\"x\"", "data-onclick=\"x\"",
        "data-x=\"a(b)\"", "aria-label=\"javascript:x\"", "id=\"cookie\"", "id=\"\"", "href=\"javascript:x\"", "href=\" x\"", "href=\"//x\"",
        "href=\"#cookie\"", "xmlns=\"x\"", "is=\"x\"",
        "a/b=\"x\"", "a=\"x\"b=\"y\"", "\"=\"x\"", "/", "style=\"\"", "style=\"color:red\"", "type=\"image\"", "target=\"_blank\"", "rel=\"opener\"",
        "src=\"x\"", "srcset=\"x 1x\"", "usemap=\"#x\"",
        "loading=\"eager\"", "itemprop=\"x\"", "xml:lang=\"en\"", "slot=\"x\"", "part=\"x\"",
    ];

    private ulong _state = (seed * 0x9E3779B97F4A7C15UL) + 1;
    private int _ids;
    private int _errors;

    public string Next()
    {
        // Half of the texts have no deliberate error.
        _errors = Below(2) == 0 ? 0 : 3;
        var html = new StringBuilder();
        Content(html, depth: 0, isInline: Below(6) == 0, isInLink: false, isInHeading: false, isInTable: false);
        var text = html.ToString().Trim(' ', '\n', '\t');
        return Below(3) == 0 ? Mutated(text) : text;
    }

    private void Content(StringBuilder html, int depth, bool isInline, bool isInLink, bool isInHeading, bool isInTable)
    {
        var count = 1 + Below(depth == 0 ? 6 : 3);
        for (var i = 0; i < count; i++)
        {
            if (depth > 9 || Below(3) == 0)
            {
                html.Append(IsError() ? Pick(s_badText) : Pick(s_text));
                continue;
            }

            var name = IsError() ? Pick(s_others) : isInline || Below(3) == 0 ? Pick(s_inline) : Pick(s_blocks);
            if (!IsError()
                && ((name == "a" && isInLink) || (name[0] == 'h' && name.Length == 2 && name != "hr" && isInHeading) || (name == "table" && (isInTable || depth > 0))))
            {
                name = "span";
            }

            Element(html, name, depth, isInline, isInLink, isInHeading, isInTable);
        }
    }

    private void Element(StringBuilder html, string name, int depth, bool isInline, bool isInLink, bool isInHeading, bool isInTable)
    {
        var isHeading = name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6';
        StartTag(html, name, isHeading);
        if (Array.IndexOf(s_void, name) >= 0)
        {
            return;
        }

        switch (name)
        {
            case "ul" or "ol":
                Children(html, ["li"], depth, isInLink, isInHeading, isInTable);
                break;
            case "dl":
                Children(html, ["dt", "dd"], depth, isInLink, isInHeading, isInTable);
                break;
            case "table":
                Children(html, ["caption", "colgroup", "thead", "tbody", "tfoot"], depth, isInLink, isInHeading, isInTable: true);
                break;
            case "colgroup":
                Children(html, ["col"], depth, isInLink, isInHeading, isInTable);
                break;
            case "thead" or "tbody" or "tfoot":
                Children(html, ["tr"], depth, isInLink, isInHeading, isInTable);
                break;
            case "tr":
                Children(html, ["td", "th"], depth, isInLink, isInHeading, isInTable);
                break;
            default:
                var isPhrasing = Array.IndexOf(s_inline, name) >= 0;
                Content(
                    html, depth + 1, name == "p" || isHeading || isInline || (isPhrasing && Below(4) > 0), isInLink || name == "a", isInHeading || isHeading,
                    isInTable);
                break;
        }

        if (!IsError())
        {
            html.Append("</").Append(name).Append('>');
        }
    }

    private void Children(StringBuilder html, string[] names, int depth, bool isInLink, bool isInHeading, bool isInTable)
    {
        var count = Below(4);
        for (var i = 0; i < count; i++)
        {
            html.Append(Below(3) == 0 ? "\n" : "");
            if (IsError())
            {
                html.Append(Pick(s_text));
            }

            Element(html, IsError() ? Pick(s_blocks) : Pick(names), depth + 1, isInline: false, isInLink, isInHeading, isInTable);
        }
    }

    private void StartTag(StringBuilder html, string name, bool isHeading)
    {
        html.Append('<').Append(name);
        var attributes = name switch
        {
            "a" => Below(2) == 0 ? " href=\"/x?a=1&amp;b=2#y\"" : " href=\"https://example.org/\" target=\"_blank\" rel=\"noopener\"",
            "img" => " src=\"a.png\" alt=\"x\" loading=\"lazy\" decoding=\"async\"",
            "input" => " type=\"checkbox\" disabled=\"\"",
            _ => "",
        };
        html.Append(IsError() ? "" : attributes);
        var used = new HashSet<string>(StringComparer.Ordinal);
        for (var more = Below(3); more > 0; more--)
        {
            var attribute = IsError() ? Pick(s_badAttributes) : Pick(s_attributes);
            if (used.Add(attribute.Split('=')[0]) || IsError())
            {
                html.Append(' ').Append(attribute);
            }
        }

        if (isHeading || Below(6) == 0)
        {
            html.Append(IsError() ? "" : $" id=\"i{(IsError() ? 1 : ++_ids)}\"");
        }

        html.Append('>');
    }

    // Cuts, doubles, or changes a letter, possibly in a tag.
    private string Mutated(string text)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var at = Below(text.Length);
        const string Letters = "<>&\"'/= \n\r\t\0abp-;!?x";
        return Below(4) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, Letters[Below(Letters.Length)].ToString()),
            2 => text[..at] + Letters[Below(Letters.Length)] + text[(at + 1)..],
            _ => text[..at] + text[Below(text.Length)..],
        };
    }

    private bool IsError() => _errors > 0 && Below(30) == 0 && _errors-- > 0;

    private string Pick(string[] from) => from[Below(from.Length)];

    private int Below(int count)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)(_state % (ulong)count);
    }
}
