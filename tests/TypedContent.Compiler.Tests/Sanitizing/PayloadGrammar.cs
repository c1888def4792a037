using System.Text;

namespace TypedContent.Compiler.Tests.Sanitizing;

/// <summary>
/// Generates hostile HTML from the pieces of published attacks: elements in which parsers change their rules or repair by moving, raw text, entities, broken
/// quotes. The same seed gives the same text on every machine.
/// </summary>
internal sealed class PayloadGrammar(ulong seed)
{
    private static readonly string[] Open =
    [
        "<math>", "<mtext>", "<mi>", "<mglyph>", "<malignmark>", "<annotation-xml>", "<annotation-xml encoding=text/html>", "<semantics>", "<annotation>",
        "<svg>", "<foreignObject>", "<desc>", "<title>", "<style>", "<table>", "<tbody>", "<tr>", "<td>", "<caption>", "<colgroup>", "<col>",
        "<select>", "<option>", "<optgroup>", "<noscript>", "<noembed>", "<noframes>", "<template>", "<textarea>", "<xmp>", "<plaintext>", "<listing>",
        "<pre>", "<pre>\n", "<form>", "<form id=f>", "<input>", "<button>", "<a>", "<a href=x>", "<a href=javascript:alert(1)>", "<b>", "<i>", "<b class=x>",
        "<nobr>", "<font color=red>", "<center>", "<p>", "<div>", "<h1>", "<h2 id=body>", "<ul>", "<li>", "<dl>", "<dd>", "<ruby>", "<rt>", "<rp>",
        "<object>", "<embed>", "<applet>", "<marquee>", "<iframe>", "<iframe src=https://www.youtube.com/embed/x>",
        "<iframe srcdoc='<script>alert(1)</script>'>",
        "<frameset>", "<body onload=alert(1)>", "<html>", "<head>", "<base href=//x>", "<link rel=import href=x>", "<meta http-equiv=refresh>",
        "<img src=x onerror=alert(1)>", "<img name=cookie>", "<image src=x onerror=alert(1)>", "<video><source onerror=alert(1)>",
        "<audio src=x onerror=alert(1)>",
        "<details open ontoggle=alert(1)>", "<script>", "<script>alert(1)</script>", "<x>", "<my-tag>", "<isindex>", "<keygen>", "<br>", "<hr>", "<summary>",
        "<map name=x>", "<area href=javascript:alert(1)>", "<picture>", "<track>", "<math><mi xlink:href=javascript:alert(1)>",
        "<maction actiontype=statusline>",
        "<a name=getElementById>", "<mo>", "<mrow>", "<math href=javascript:alert(1)>", "<dialog open>", "<bdo>", "<q>", "<label>", "<figure>",
        "<label for=cookie>", "<label for=x>", "<input type=checkbox disabled id=x>", "<details name=forms>", "<details name=x>", "<output>",
        "<output name=cookie>", "<search>",
        "<pre>\n\n", "<textarea>\n\n", "<mi intent=javascript:alert(1) arg=x>", "<p draggable=true ondragstart=alert(1)>",
    ];

    private static readonly string[] Close =
    [
        "</math>", "</mtext>", "</mi>", "</svg>", "</foreignObject>", "</desc>", "</title>", "</style>", "</table>", "</tr>", "</td>", "</caption>",
        "</select>",
        "</noscript>", "</noembed>", "</noframes>", "</template>", "</textarea>", "</xmp>", "</listing>", "</pre>", "</form>", "</button>", "</a>", "</b>",
        "</i>", "</nobr>",
        "</font>", "</p>", "</div>", "</h1>", "</ul>", "</li>", "</dd>", "</ruby>", "</object>", "</iframe>", "</script>", "</body>", "</html>", "</br>",
        "</x>", "</center>",
        "</annotation-xml>", "</mglyph>", "</option>", "</video>", "</details>",
    ];

    private static readonly string[] Text =
    [
        "x", " ", "\n", "\0", "&lt;", "&gt;", "&amp;", "&quot;", "&lt;img src=x onerror=alert(1)&gt;", "<!--", "-->", "--!>", "<!-->", "<!--[if IE]>",
        "<![endif]-->", "<![CDATA[", "]]>",
        "<?xml ?>", "<!doctype html>", "<%", "%>", "${alert(1)}", "{{x}}", "&#x3c;script&#x3e;", "&#0;", "&#xD800;", "\uD800", "\uFEFF", "\u2028", "\u00A0",
        "&nbsp;", "&#13;", "\r", "&",
        "&lt", "<", "</", ">", "\"", "'", "`", "/>", "=", "<a title=\"</style><img src=x onerror=alert(1)>\">", "<img alt=\"--><img src=x onerror=alert(1)>\">",
        "<p id='</noscript><img src=x onerror=alert(1)>'>", "<b title='</title><script>alert(1)</script>'>", "<i class=\"]]><img src=x onerror=alert(1)>\">",
        "<style></style>", "<style><!--</style>", "<style><a title='</style><img src=x onerror=alert(1)>'>",
        "<textarea><img title='</textarea><img src onerror=alert(1)>'>",
        "<p style='color:red;background:url(javascript:alert(1))'>", "<p style=\"x:expression(alert(1))\">", "<p style='position:fixed;width:50%'>",
        "<p style='background-image:url(x);background-position:0 0'>", "<p style='background-image:linear-gradient(red,url(x))'>",
        "<p style='--x:#fff;--y:url(x);--z:expression(1)'>",
        "<p style='--x:rgb(1,2,3);cursor:url(x),auto;cursor:pointer'>", "<p style='-webkit-transform:translate(-9px);transform:none;mso-x:y'>",
        "<p style='z-index:9;position:relative;top:-9px'>",
        "<p style='counter-reset:x 1;content:\"</style><img src=x onerror=alert(1)>\"'>", "</body>", "</html>", "</body><!--more-->",
        "</body><!--[if IE]><img src=x onerror=alert(1)>-->", "<p style='width:\\65xpression(1)'>",
        "<a href=' java\tscript:alert(1)'>", "<a href='java&#10;script:alert(1)'>", "<a href=&#1;javascript:alert(1)>",
        "<a href='data:text/html,<script>alert(1)</script>'>",
        "<img srcset='javascript:alert(1) 1x, a.png 2x'>", "<img src='data:image/svg+xml,<svg onload=alert(1)>'>", "<img src=x\fonerror=alert(1)>",
        "<img/src=x/onerror=alert(1)>",
        "<p/onclick=alert(1)>", "<p \"onclick=alert(1)>", "<p a=`onclick=alert(1)`>", "<T>", "List<string, int>", "<svg/onload=alert(1)>",
        "<svg><animate onbegin=alert(1)>", "<use href=x#y>", "<use href=#y>", "<symbol id=y>", "<g id=y>", "<path d=M0 fill=url(#y)>",
        "<svg viewBox='0 0 1 1'>",
        "<text>x</text>", "<linearGradient id=z xlink:href=#y>", "<title>x</title>", "<rect style='fill:url(javascript:alert(1))'>", "<svg><desc>", "<tspan>",
        "<template>", "</template>", "<noscript>", "</noscript>", "<dialog open>", "<output>", "<![CDATA[", "]]>", "<div hidden>", "<b and c>",
        "<table><td><form><table><input>", "<b><p><b><p>", "<a><table><a>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>", "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<select><template><style><!--</style><a rel=\"--></style></select><img src=x onerror=alert(1)>\">",
    ];

    private ulong _state = seed * 0x9E3779B97F4A7C15UL + 1;

    public string Next()
    {
        var html = new StringBuilder();
        var pieces = 1 + Below(14);
        for (var i = 0; i < pieces; i++)
        {
            var piece = Below(10) switch
            {
                < 5 => Pick(Open),
                < 7 => Pick(Close),
                _ => Pick(Text),
            };
            html.Append(Below(40) == 0 ? Broken(piece) : piece);
        }

        return html.ToString();
    }

    // Cuts a piece, or doubles or changes a character, as a faulty filter would.
    private string Broken(string piece)
    {
        var at = Below(piece.Length);
        return Below(4) switch
        {
            0 => piece[..at],
            1 => piece.Insert(at, piece[at].ToString()),
            2 => piece.Insert(at, "\0"),
            _ => piece.ToUpperInvariant(),
        };
    }

    private string Pick(string[] from) => from[Below(from.Length)];

    private int Below(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)(_state % (ulong)limit);
    }
}
