namespace TypedContent.Compiler.Tests.Sanitizing;

/// <summary>One row per rule: input that passes unchanged, input that fails, and the result.</summary>
public class RuleTableTests
{
    public static TheoryData<string, string, string, string> Rules => new()
    {
        { "addresses without a scheme", "<a href=\"../a/b.html?c=d#e\">x</a>", "<a href=\"c:d\">x</a>", "<a>x</a>" },
        { "schemes a reader may follow", "<a href=\"mailto:a@b.c\">x</a>", "<a href=\"javascript:alert(1)\">x</a>", "<a>x</a>" },
        { "schemes the page may fetch", "<audio src=\"https://a.b/c.mp3\"></audio>", "<audio src=\"ftp://a.b/c.mp3\"></audio>", "<audio></audio>" },
        { "controls hide no scheme", "<a href=\"http://a.b/\">x</a>", "<a href=\"&#1;java&#9;scr&#10;ipt:alert(1)\">x</a>", "<a>x</a>" },
        { "no host of unknown scheme", "<a href=\"https://a.b/\">x</a>", "<a href=\"\\/a.b/\">x</a>", "<a href=\"https://a.b/\">x</a>" },
        { "cite is an address", "<q cite=\"https://a.b/\">x</q>", "<q cite=\"vbscript:x\">x</q>", "<q>x</q>" },
        { "poster is an address", "<video poster=\"a.png\"></video>", "<video poster=\"data:text/html,x\"></video>", "<video></video>" },
        { "data-* runs no script", "<p data-id=\"1\">x</p>", "<p data-href=\"javascript:x\">x</p>", "<p>x</p>" },
        { "data-* gives no commands", "<p data-x=\"1\">x</p>", "<p data-bs-toggle=\"tooltip\">x</p>", "<p>x</p>" },
        { "data-* gives no commands whatever the mark", "<p data-x_y=\"1\">x</p>", "<p data-ng_click=\"a()\">x</p>", "<p>x</p>" },
        { "data-* holds no script", "<p data-x=\"1\">x</p>", "<p data-script=\"on load call a()\">x</p>", "<p>x</p>" },
        { "aria-* with plain names", "<p aria-label=\"y\">x</p>", "<p aria-l'=\"y\">x</p>", "<p>x</p>" },
        { "no handlers", "<p class=\"onclick\">x</p>", "<p onclick=\"x()\">x</p>", "<p>x</p>" },
        { "unknown attributes", "<p class=\"a\">x</p>", "<p label=\"a\">x</p>", "<p>x</p>" },
        { "own windows only", "<a href=\"x\" target=\"_self\">x</a>", "<a href=\"x\" target=\"top\">x</a>", "<a href=\"x\">x</a>" },
        { "rel without opener", "<a href=\"x\" rel=\"nofollow\">x</a>", "<a href=\"x\" rel=\"nofollow opener\">x</a>", "<a href=\"x\" rel=\"nofollow\">x</a>" },
        { "identifiers of one's own", "<p id=\"setup\">x</p>", "<p id=\"cookie\">x</p>", "<p id=\"cookie-1\">x</p>" },
        { "identifiers once", "<p id=\"a\">x</p><p id=\"b\">y</p>", "<p id=\"a\">x</p><p id=\"a\">y</p>", "<p id=\"a\">x</p><p>y</p>" },
        { "names on anchors only", "<a id=\"a\"></a>", "<p name=\"a\">x</p>", "<p>x</p>" },
        { "anchors by identifier", "<a id=\"a\">x</a>", "<a name=\"a\">x</a>", "<a id=\"a\">x</a>" },
        { "listed style properties", "<p style=\"color: red\">x</p>", "<p style=\"z-index: 9\">x</p>", "<p>x</p>" },
        { "no positioned content", "<p style=\"float: left\">x</p>", "<p style=\"color: red; position: fixed\">x</p>", "<p style=\"color: red\">x</p>" },
        { "prefixes of listed properties", "<p style=\"-webkit-hyphens: auto\">x</p>", "<p style=\"-moz-binding: none\">x</p>", "<p>x</p>" },
        { "plain style values", "<p style=\"font-family: 'Noto Sans', 宋体\">x</p>", "<p style=\"background: url(x)\">x</p>", "<p>x</p>" },
        { "no escapes in style", "<p style=\"width: 50%\">x</p>", "<p style=\"w\\69 dth: 50%\">x</p>", "<p>x</p>" },
        { "no comments in style", "<p style=\"width: 50%\">x</p>", "<p style=\"width: 5/**/0%\">x</p>", "<p>x</p>" },
        { "listed functions in style", "<p style=\"width: calc(50% - (1px + 2px))\">x</p>", "<p style=\"width: expression(alert(1))\">x</p>", "<p>x</p>" },
        { "no margins that cover the page", "<p style=\"margin: 0 auto\">x</p>", "<p style=\"margin: 0 -50px\">x</p>", "<p>x</p>" },
        { "no margins that cover the page behind a number", "<p style=\"margin: 1e-3px\">x</p>", "<p style=\"margin:0-500px\">x</p>", "<p>x</p>" },
        { "no margins that cover the page behind a percentage", "<p style=\"margin: 0% 5px\">x</p>", "<p style=\"margin:0%-500px\">x</p>", "<p>x</p>" },
        { "no margins that cover the page behind a tab", "<p style=\"margin: 0\t5px\">x</p>", "<p style=\"margin:0\t-500px\">x</p>", "<p>x</p>" },
        { "no margins that cover the page behind an exponent", "<p style=\"margin: 1E-3px\">x</p>", "<p style=\"margin:0e-3-.5px\">x</p>", "<p>x</p>" },
        { "no margins that cover the page behind a name", "<p style=\"margin-left: auto\">x</p>", "<p style=\"margin:0 e-500px\">x</p>", "<p>x</p>" },
        { "closed strings in style", "<p style=\"quotes: '«' '»'\">x</p>", "<p style=\"quotes: '«\">x</p>", "<p>x</p>" },
        { "check boxes of task lists", "<input type=\"checkbox\" disabled=\"\">", "<input type=\"checkbox\">x", "x" },
        {
            "candidates that a browser takes", "<source srcset=\"a.png 480w, b.png 9w 9h, c.png 1.5x\">", "<source srcset=\"a.png 1q, b.png 2x, c.png foo\">",
            "<source srcset=\"b.png 2x\">"
        },
        { "one identifier an element", "<a id=\"a\" href=\"b\">x</a>", "<a name=\"old\" id=\"new\">x</a>", "<a id=\"new\">x</a>" },
        { "media do not start", "<audio controls=\"\" src=\"a.mp3\"></audio>", "<audio autoplay src=\"a.mp3\"></audio>", "<audio src=\"a.mp3\" controls=\"\"></audio>" },
        { "MathML in math", "<math><mi>x</mi></math>", "<mi>x</mi>", "x" },
        { "no HTML in MathML", "<math><mtext>x</mtext></math>", "<math><mtext><b>x</b></mtext></math>", "<math><mtext>x</mtext></math>" },
        {
            "no links in MathML", "<math><mi mathvariant=\"normal\">x</mi></math>", "<math><mi href=\"x\" xlink:href=\"y\">x</mi></math>",
            "<math><mi>x</mi></math>"
        },
        {
            "annotations of text", "<math><semantics><mi>x</mi><annotation encoding=\"application/x-tex\">x</annotation></semantics></math>",
            "<math><semantics><mi>x</mi><annotation-xml><mi>y</mi></annotation-xml></semantics></math>", "<math><semantics><mi>x</mi></semantics></math>"
        },
        { "no custom elements unasked", "<p>x</p>", "<my-chart>x</my-chart>", "x" },
        {
            "labels of one's own boxes", "<input type=\"checkbox\" disabled=\"\" id=\"a\"><label for=\"a\">x</label>", "<label for=\"delete-all\">x</label>",
            "<label>x</label>"
        },
        { "names of details", "<details name=\"faq\"><summary>x</summary>y</details>", "<details name=\"cookie\">x</details>", "<details>x</details>" },
        { "no dialogs over the page", "<p>x</p>", "<dialog open><p>x</p></dialog>", "<div><p>x</p></div>" },
        { "no controls of forms", "<p>x</p>", "<p><output>42</output></p>", "<p><span>42</span></p>" },
        { "no start of other programs", "<a href=\"geo:1,2\">x</a>", "<a href=\"magnet:?xt=urn:btih:c1\">x</a>", "<a>x</a>" },
        { "an empty line at the beginning of pre", "<pre> \nx</pre>", "<pre>\n\nx</pre>", "<pre> \nx</pre>" },
        { "no forms", "<p>x</p>", "<form action=\"/x\">x</form>", "x" },
        { "no search in a paragraph", "<search><p>x</p></search>", "<p><search>x</search>y</p>", "<p>xy</p>" },
        { "line ends are one character", "<p>a\nb</p>", "<p>a&#13;b</p>", "<p>a\nb</p>" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void What_keeps_the_rule_passes_unchanged(string rule, string passing, string failing, string repaired)
    {
        _ = (rule, failing, repaired);
        Assert.Equal(passing, Sanitize.Article(passing).Html);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void What_keeps_the_rule_is_not_reported(string rule, string passing, string failing, string repaired)
    {
        _ = (rule, failing, repaired);
        Assert.Empty(Sanitize.Article(passing).Removals);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void What_breaks_the_rule_is_repaired(string rule, string passing, string failing, string repaired)
    {
        _ = (rule, passing);
        Assert.Equal(repaired, Sanitize.Article(failing).Html);
    }
}
