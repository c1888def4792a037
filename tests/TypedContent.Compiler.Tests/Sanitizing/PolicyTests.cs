using TypedContent.Compiler.Sanitizing.Policy;

namespace TypedContent.Compiler.Tests.Sanitizing;

public class PolicyTests
{
    [Theory]
    [InlineData("<p id=x style=color:red data-a=b>x</p>", "<p>x</p>")]
    [InlineData("<p>x<img src=a alt=b></p>", "<p>x</p>")]
    [InlineData("<h2 id=\"Own id\">x</h2>", "<h2 id=\"x\">x</h2>")]
    [InlineData("<font color=red>x</font>", "<span>x</span>")]
    public void Strict_keeps_no_media_no_identifiers_and_no_style(string html, string expected) => Assert.Equal(expected, Sanitize.Strict(html).Html);

    [Theory]
    [InlineData("<style>p{color:red}</style>", "<style>p{color:red}</style>")]
    [InlineData(
        "<form action=\"/x\" method=\"post\"><input type=\"text\" name=\"q\"></form>",
        "<form action=\"/x\" method=\"post\"><input type=\"text\" name=\"q\"></form>")]
    [InlineData("<textarea name=\"q\">&lt;/textarea&gt;</textarea>", "<textarea name=\"q\">&lt;/textarea&gt;</textarea>")]
    public void Trusted_keeps_forms_and_style_elements(string html, string expected) => Assert.Equal(expected, Sanitize.Trusted(html).Html);

    [Fact]
    public void Trusted_frames_any_host() =>
        Assert.StartsWith(
            "<iframe src=\"https://example.com/x\"", Sanitize.Trusted("<iframe src=https://example.com/x></iframe>").Html, StringComparison.Ordinal);

    [Theory]
    [InlineData("<script>x</script>", "")]
    [InlineData("<form action=javascript:x onsubmit=x>y</form>", "<form>y</form>")]
    [InlineData("<input type=image src=x>", "")]
    [InlineData("<input name=attributes>", "<input>")]
    [InlineData("<button formaction=x>y</button>", "<button>y</button>")]
    [InlineData("<style>@import 'x'</style>", "")]
    [InlineData("<style>a{}<!--</style>", "")]
    [InlineData("<iframe srcdoc=x></iframe>", "")]
    public void Trusted_still_lets_nothing_run(string html, string expected) => Assert.Equal(expected, Sanitize.Trusted(html).Html);

    [Theory]
    [InlineData("script")]
    [InlineData("object")]
    [InlineData("svg")]
    [InlineData("template")]
    [InlineData("annotation-xml")]
    [InlineData("font-face")]
    [InlineData("iframe")]
    [InlineData("form")]
    [InlineData("webview")]
    [InlineData("install")]
    [InlineData("fencedframe")]
    [InlineData("controlledframe")]
    [InlineData("permission")]
    [InlineData("handler")]
    [InlineData("svg:script")]
    [InlineData("xhtml:iframe")]
    [InlineData("turbo-stream")]
    [InlineData("turbo-frame")]
    [InlineData("include-fragment")]
    [InlineData("amp-script")]
    [InlineData("ng-include")]
    [InlineData("dom-bind")]
    [InlineData("x y")]
    [InlineData("")]
    public void An_extension_cannot_allow_this_element(string name)
    {
        SanitizerPolicy.Article.With([name], [], [], out var refused);
        Assert.Equal(name.Trim(), Assert.Single(refused).Name);
    }

    [Theory]
    [InlineData("onclick")]
    [InlineData("p[onclick]")]
    [InlineData("srcdoc")]
    [InlineData("formaction")]
    [InlineData("href")]
    [InlineData("data-bs-toggle")]
    [InlineData("data-hx-on:click")]
    [InlineData("data-ng_click")]
    [InlineData("hx-on:click")]
    [InlineData("hx-get")]
    [InlineData("x-data")]
    [InlineData("x-init")]
    [InlineData("p[x-html]")]
    [InlineData("my-chart[x-on:click]")]
    [InlineData("v-html")]
    [InlineData("v-bind:href")]
    [InlineData("ng-click")]
    [InlineData("ng_init")]
    [InlineData("wire:click")]
    [InlineData("up-on-loaded")]
    [InlineData("uk-tooltip")]
    [InlineData("@click")]
    [InlineData(":href")]
    [InlineData("a:onclick")]
    [InlineData("my-onclick")]
    [InlineData("attributionsrc")]
    [InlineData("img[attributionsrc]")]
    [InlineData("interestfor")]
    [InlineData("innerhtml")]
    [InlineData("my-chart[innerhtml]")]
    [InlineData("jsaction")]
    [InlineData("phx-click")]
    [InlineData("rv-on-click")]
    [InlineData("lwc:inner-html")]
    [InlineData("value.bind")]
    [InlineData("click.delegate")]
    [InlineData("shadowrootmode")]
    [InlineData("popovertarget")]
    [InlineData("commandfor")]
    [InlineData("xlink:show")]
    [InlineData("csp")]
    [InlineData("data-callback")]
    [InlineData("data-onclick")]
    [InlineData("script")]
    [InlineData("is")]
    [InlineData("a b")]
    [InlineData("nowhere[label]")]
    public void An_extension_cannot_allow_this_attribute(string name)
    {
        SanitizerPolicy.Article.With([], [name], [], out var refused);
        Assert.Equal(name, Assert.Single(refused).Name);
    }

    [Theory]
    [InlineData("label")]
    [InlineData("values")]
    [InlineData("chart-config")]
    [InlineData("xml:space")]
    [InlineData("p[vertical]")]
    [InlineData("bond")]
    public void An_extension_can_allow_this_attribute(string name)
    {
        SanitizerPolicy.Article.With([], [name], [], out var refused);
        Assert.Empty(refused);
    }

    [Theory]
    [InlineData("*.example.com")]
    [InlineData("https://example.com")]
    [InlineData("example.com/x")]
    [InlineData("example.com:80")]
    [InlineData("localhost")]
    [InlineData("a.localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("127.1")]
    [InlineData("1.2.3.0x7f")]
    [InlineData("2130706433")]
    [InlineData("[::1]")]
    [InlineData("printer.local")]
    [InlineData("wiki.corp.internal")]
    [InlineData("127.0.0.1.nip.io")]
    [InlineData("-a.example.com")]
    public void An_extension_cannot_allow_this_host(string host)
    {
        SanitizerPolicy.Article.With([], [], [host], out var refused);
        Assert.Equal(host, Assert.Single(refused).Name);
    }

    [Fact]
    public void A_custom_element_comes_through_with_its_attributes()
    {
        var policy = SanitizerPolicy.Article.With(["my-chart"], ["my-chart[src]", "my-chart[kind]"], [], out _);
        Assert.Equal(
            "<my-chart src=\"a.json\" kind=\"bar\" class=\"x\">y</my-chart>",
            Sanitize.With(policy, "<my-chart src=a.json kind=bar class=x onload=z>y</my-chart>").Html);
    }

    [Fact]
    public void The_address_of_a_custom_element_is_checked()
    {
        var policy = SanitizerPolicy.Article.With(["my-chart"], ["my-chart[src]"], [], out _);
        Assert.Equal("<my-chart></my-chart>", Sanitize.With(policy, "<my-chart src=javascript:x></my-chart>").Html);
    }

    [Fact]
    public void An_extra_attribute_runs_no_script()
    {
        var policy = SanitizerPolicy.Article.With([], ["label"], [], out _);
        Assert.Equal(
            "<p label=\"a\">x</p><p>y</p>",
            Sanitize.With(policy, "<p label=a>x</p><p label=' javascript:x'>y</p>").Html.Replace(" label=\" javascript:x\"", "", StringComparison.Ordinal));
    }

    [Fact]
    public void An_extra_host_may_be_framed()
    {
        var policy = SanitizerPolicy.Article.With([], [], ["codepen.io"], out _);
        Assert.StartsWith(
            "<iframe src=\"https://codepen.io/x/embed/y\"", Sanitize.With(policy, "<iframe src=//codepen.io/x/embed/y></iframe>").Html,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_site_s_own_host_may_not_be_framed()
    {
        var own = SanitizerPolicy.Trusted with { SiteHost = "example.com" };
        own.With([], [], ["example.com"], out var refused);
        Assert.Equal("example.com", Assert.Single(refused).Name);
        Assert.Equal(
            "<a href=\"https://example.com/x\">https://example.com/x</a>", Sanitize.With(own, "<iframe src=https://example.com/x></iframe>").Html);
    }

    [Theory]
    [InlineData("https://192.168.0.1/")]
    [InlineData("https://localhost/")]
    public void Trusted_frames_nothing_of_the_reader_s_own_network(string address) =>
        Assert.Equal($"<a href=\"{address}\">{address}</a>", Sanitize.Trusted($"<iframe src={address}></iframe>").Html);

    [Fact]
    public void Policies_with_the_same_extensions_are_equal() =>
        Assert.Equal(
            SanitizerPolicy.Article.With(["my-chart"], ["label"], ["codepen.io"], out _),
            SanitizerPolicy.Article.With(["my-chart"], ["label"], ["codepen.io"], out _));
}
