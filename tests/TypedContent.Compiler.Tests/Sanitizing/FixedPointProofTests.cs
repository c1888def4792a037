using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TypedContent.Compiler.Sanitizing;
using TypedContent.Compiler.Sanitizing.Output;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Sanitizing.Proof;

namespace TypedContent.Compiler.Tests.Sanitizing;

/// <summary>
/// HTML that the proof accepts must be stable: a parser reads it as the same tree that is written, and sanitizing it again changes nothing. A single
/// counterexample would make the proof worthless.
/// </summary>
public class FixedPointProofTests
{
    /// <summary>The number of samples. Set TYPEDCONTENT_FUZZ_COUNT to run more.</summary>
    private static readonly int s_count =
        int.TryParse(Environment.GetEnvironmentVariable("TYPEDCONTENT_FUZZ_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : 20_000;

    private static readonly SanitizerPolicy[] s_policies = [SanitizerPolicy.Article, SanitizerPolicy.Trusted];
    private static readonly BodySanitizer[] s_sanitizers = [.. s_policies.Select(policy => new BodySanitizer(policy))];
    private static readonly PolicyRules[] s_rules = [.. s_policies.Select(policy => new PolicyRules(policy))];

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("<p>One &amp; <b>two</b> <i>three</i></p>\n<p>Four&nbsp;&lt;</p>")]
    [InlineData("<h2 id=\"a\">A</h2>\n<ul>\n<li>x\n<ul>\n<li><p>y</p></li>\n</ul>\n</li>\n</ul>")]
    [InlineData(
        "<table>\n<caption>c</caption>\n<colgroup>\n<col span=\"2\">\n</colgroup>\n<thead>\n<tr>\n<th style=\"text-align: right\">a</th>\n</tr>\n"
            + "</thead>\n<tbody>\n<tr>\n<td><p>b</p></td>\n</tr>\n</tbody>\n</table>")]
    [InlineData("<pre><code class=\"language-cs\">\nvar x = 1;\n</code></pre>")]
    [InlineData(
        "<a href=\"https://example.org/?a=1&amp;b=2\" target=\"_blank\" rel=\"noopener\"><img src=\"a.png\" alt=\"\" loading=\"lazy\" decoding=\"async\"></a>")]
    [InlineData("<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n<hr>")]
    [InlineData("<li-></li->", false)]
    [InlineData(" text", false)]
    [InlineData("text\n", false)]
    [InlineData("<p>a<p>b</p></p>", false)]
    [InlineData("<p><span><div>a</div></span></p>", false)]
    [InlineData("<a href=\"x\"><b><a href=\"y\">a</a></b></a>", false)]
    [InlineData("<h2 id=\"a\"><h3 id=\"b\">x</h3></h2>", false)]
    [InlineData("<h2>without an id</h2>", false)]
    [InlineData("<h2 id=\"cookie\">x</h2>", false)]
    [InlineData("<p id=\"a\">x</p><p id=\"a\">y</p>", false)]
    [InlineData("<b><b><b><b>x</b></b></b></b>", false)]
    [InlineData("<li>x</li>", false)]
    [InlineData("<ul><div><li>x</li></div></ul>", false)]
    [InlineData("<table><tr><td>x</td></tr></table>", false)]
    [InlineData("<table><tbody><tr><td>x</td></tr>y</tbody></table>", false)]
    [InlineData("<b><table><tbody></tbody></table></b>", false)]
    [InlineData("<table><tbody><tr><td><table></table></td></tr></tbody></table>", false)]
    [InlineData("<pre>\nx</pre>", false)]
    [InlineData("<p>x", false)]
    [InlineData("x</p>", false)]
    [InlineData("<P>x</P>", false)]
    [InlineData("<p class='a'>x</p>", false)]
    [InlineData("<p class=\"a\" class=\"b\">x</p>", false)]
    [InlineData("<p onclick=\"x\">x</p>", false)]
    [InlineData("<p style=\"position: fixed\">x</p>", false)]
    [InlineData("<p style=\"display: none\">x</p>", false)]
    [InlineData("<a href=\"javascript:x\">x</a>", false)]
    [InlineData("<a href=\"x\" target=\"_blank\">x</a>", false)]
    [InlineData("<img src=\"x\" alt=\"\">", false)]
    [InlineData("<input type=\"text\" disabled=\"\">", false)]
    [InlineData("a & b", false)]
    [InlineData("a > b", false)]
    [InlineData("&copy;", false)]
    [InlineData("a\0b", false)]
    [InlineData("a\rb", false)]
    [InlineData("a\u00A0b", false)]
    [InlineData("a<!-- b -->", false)]
    [InlineData("<svg></svg>", false)]
    [InlineData("<math></math>", false)]
    [InlineData("<script></script>", false)]
    [InlineData("<style></style>", false)]
    [InlineData("<br/>", false)]
    public void What_is_proven_is_what_a_parser_never_repairs(string html, bool isProven = true)
    {
        Assert.Equal(isProven, IsProven(html));
        if (isProven)
        {
            Assert.Null(FaultOf(html));
        }
    }

    [Fact]
    public void Nothing_is_proven_under_a_policy_that_has_other_identifiers()
    {
        Assert.False(FixedPointProof.Holds(new PolicyRules(SanitizerPolicy.Strict), "<p>x</p>"));
        Assert.False(FixedPointProof.Holds(new PolicyRules(SanitizerPolicy.Article with { IdPrefix = "a-" }), "<p>x</p>"));
    }

    [Fact]
    public void What_is_proven_stays_as_it_is_whatever_it_is()
    {
        ConcurrentBag<string> faults = [];
        var proven = 0;
        Parallel.For(0, s_count, i =>
        {
            var html = new NearlyNested((ulong)i).Next();
            var policy = (i & 7) == 0 ? 1 : 0;
            if (!IsProven(html, policy))
            {
                return;
            }

            Interlocked.Increment(ref proven);
            if (FaultOf(html, policy) is { } fault)
            {
                faults.Add($"{i}: {html}\n   {fault}");
            }
        });

        Assert.Empty(faults);
        Assert.InRange(proven, s_count / 8, s_count);
    }

    [Fact]
    public void What_comes_of_hostile_input_and_is_proven_stays_as_it_is()
    {
        ConcurrentBag<string> faults = [];
        var proven = 0;
        Parallel.For(0, s_count, i =>
        {
            var html = Sanitize.Article(new PayloadGrammar((ulong)i).Next()).Html;
            if (IsProven(html))
            {
                Interlocked.Increment(ref proven);
                if (FaultOf(html) is { } fault)
                {
                    faults.Add($"{i}: {html}\n   {fault}");
                }
            }
        });

        Assert.Empty(faults);
        Assert.InRange(proven, s_count / 20, s_count);
    }

    [Fact]
    public void What_comes_of_every_known_payload_and_is_proven_stays_as_it_is()
    {
        var faults = Browser.BrowserPayloads.All
            .Select(payload => Sanitize.Article(payload).Html)
            .Where(html => IsProven(html))
            .Select(html => FaultOf(html) is { } fault ? html + "\n   " + fault : null)
            .Where(fault => fault is not null);

        Assert.Empty(faults);
    }

    private static bool IsProven(string html, int policy = 0) => FixedPointProof.Holds(s_rules[policy], html);

    /// <summary>How the text breaks the proof; null if it does not.</summary>
    private static string? FaultOf(string html, int policy = 0)
    {
        if (!s_sanitizers[policy].IsFixed(html))
        {
            return "Sanitized again it is another.";
        }

        var parser = new HtmlParser(new HtmlParserOptions(), BrowsingContext.New(Configuration.Default.Without<IAttributeObserver>()));
        var document = parser.ParseDocument("<!DOCTYPE html><html><head></head><body><br>" + html);
        var read = Serialize(document.Body!.ChildNodes.Skip(1));
        if (read != html)
        {
            return "Read as a document: " + read;
        }

        var inElement = Serialize(parser.ParseFragment(html, document.CreateElement("div")));
        if (inElement != html)
        {
            return "Read into an element: " + inElement;
        }

        // HTML parsed as part of a page may be affected by elements that the page leaves open.
        var inPage = Serialize(parser.ParseDocument("<!DOCTYPE html><main><section>" + html + "</section></main>").QuerySelector("section")!.ChildNodes);
        return inPage != html ? "Read in a page: " + inPage : null;
    }

    private static string Serialize(IEnumerable<INode> nodes)
    {
        var html = new StringBuilder();
        foreach (var node in nodes)
        {
            Serialize(html, node);
        }

        return html.ToString();
    }

    private static void Serialize(StringBuilder html, INode node)
    {
        switch (node)
        {
            case IText text:
                HtmlText.Escape(html, text.Data, 0, text.Data.Length, isAttribute: false);
                break;
            case IElement element:
                html.Append('<').Append(element.LocalName);
                foreach (var attribute in element.Attributes)
                {
                    html.Append(' ').Append(attribute.Name).Append("=\"");
                    HtmlText.Escape(html, attribute.Value, 0, attribute.Value.Length, isAttribute: true).Append('"');
                }

                html.Append('>');
                if (element.Flags.HasFlag(NodeFlags.SelfClosing))
                {
                    break;
                }

                foreach (var child in element.ChildNodes)
                {
                    Serialize(html, child);
                }

                html.Append("</").Append(element.LocalName).Append('>');
                break;
            default:
                html.Append('{').Append(node.NodeName).Append('}');
                break;
        }
    }
}
