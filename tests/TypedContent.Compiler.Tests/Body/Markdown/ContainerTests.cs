namespace TypedContent.Compiler.Tests.Body.Markdown;

/// <summary>Alerts, collapsible boxes, tabs, and other containers in the syntax of different tools.</summary>
public class ContainerTests
{
    private const string Warning =
        "<div class=\"markdown-alert markdown-alert-warning\">\n<p class=\"markdown-alert-title\">Mind the gap</p>\n<p>text</p>\n</div>";

    [Theory]
    [InlineData("::: warning Mind the gap\ntext\n:::")]
    [InlineData(":::warning Mind the gap\n\ntext\n\n:::")]
    [InlineData(":::warning[Mind the gap]\ntext\n:::")]
    [InlineData(":::warning{title=\"Mind the gap\"}\ntext\n:::")]
    [InlineData("::::warning Mind the gap\ntext\n::::")]
    [InlineData("> [!WARNING] Mind the gap\n> text")]
    [InlineData("> [!warning] Mind the gap\n>\n> text")]
    [InlineData("!!! warning \"Mind the gap\"\n    text")]
    [InlineData("!!! warning \"Mind the gap\"\n\n    text")]
    public void A_known_kind_is_an_alert_in_every_spelling(string markdown) => Assert.Equal(Warning, Render.Html(markdown));

    [Theory]
    [InlineData(
        "::: details Click me\ntext\n:::", "<details class=\"details\">\n<summary class=\"container-title\">Click me</summary>\n<p>text</p>\n</details>")]
    [InlineData(
        "::: details Click {open}\ntext\n:::", "<details class=\"details\" open>\n<summary class=\"container-title\">Click</summary>\n<p>text</p>\n</details>")]
    [InlineData("::: details\ntext\n:::", "<details class=\"details\">\n<summary class=\"container-title\">Details</summary>\n<p>text</p>\n</details>")]
    [InlineData(
        "> [!tip]- More\n> text",
        "<details class=\"markdown-alert markdown-alert-tip\">\n<summary class=\"markdown-alert-title\">More</summary>\n<p>text</p>\n</details>")]
    [InlineData(
        "> [!tip]+\n> text",
        "<details class=\"markdown-alert markdown-alert-tip\" open>\n<summary class=\"markdown-alert-title\">Tip</summary>\n<p>text</p>\n</details>")]
    [InlineData(
        "??? tip \"More\"\n    text",
        "<details class=\"markdown-alert markdown-alert-tip\">\n<summary class=\"markdown-alert-title\">More</summary>\n<p>text</p>\n</details>")]
    public void What_can_be_folded_opens(string markdown, string html) =>
        Assert.Equal(html, Render.Html(markdown).Replace(" open=\"\"", " open", StringComparison.Ordinal));

    [Theory]
    [InlineData(":::wide\ntext\n:::", "<div class=\"wide\">\n<p>text</p>\n</div>")]
    [InlineData(":::wide A *title*\ntext\n:::", "<div class=\"wide\">\n<p class=\"container-title\">A <em>title</em></p>\n<p>text</p>\n</div>")]
    [InlineData("::: {.wide #w}\ntext\n:::", "<div id=\"w\" class=\"wide\">\n<p>text</p>\n</div>")]
    [InlineData(
        "=== \"C#\"\n    text\n\n=== \"F#\"\n    more",
        "<div class=\"tab\">\n<p class=\"tab-label\">C#</p>\n<p>text</p>\n</div>\n<div class=\"tab\">\n<p class=\"tab-label\">F#</p>\n<p>more</p>\n</div>")]
    public void Others_keep_name_and_title(string markdown, string html) => Assert.Equal(html, Render.Html(markdown));

    [Theory]
    [InlineData("::::tip\n:::note\na\n:::\nb\n::::\nc")]
    [InlineData(":::tip\n:::note\na\n:::\nb\n:::\nc")]
    public void Containers_nest(string markdown) => Assert.Equal(
        "<div class=\"markdown-alert markdown-alert-tip\">\n<p class=\"markdown-alert-title\">Tip</p>\n<div class=\"markdown-alert markdown-alert-note\">\n"
            + "<p class=\"markdown-alert-title\">Note</p>\n<p>a</p>\n</div>\n<p>b</p>\n</div>\n<p>c</p>",
        Render.Html(markdown));

    [Fact]
    public void A_fence_in_code_closes_no_container() => Assert.Equal(
        "<div class=\"markdown-alert markdown-alert-tip\">\n<p class=\"markdown-alert-title\">Tip</p>\n<pre><code>:::\n</code></pre>\n</div>",
        Render.Html(":::tip\n```\n:::\n```\n:::"));

    [Theory]
    [InlineData("!!! wow")]
    [InlineData("!!! this is great")]
    [InlineData("??? what now")]
    [InlineData("=== a ===")]
    [InlineData(":::")]
    [InlineData("[!NOTE] not in a quotation")]
    [InlineData("a ::: note")]
    public void Text_that_looks_like_one_is_text(string markdown) => Assert.Equal($"<p>{markdown}</p>", Render.Html(markdown));

    [Theory]
    [InlineData("> [!NOTE](x)\n> text", "<blockquote>\n<p><a href=\"x\">!NOTE</a>\ntext</p>\n</blockquote>")]
    [InlineData("> a [!NOTE]\n> text", "<blockquote>\n<p>a [!NOTE]\ntext</p>\n</blockquote>")]
    public void A_mark_is_what_a_quotation_begins_with(string markdown, string html) => Assert.Equal(html, Render.Html(markdown));

    [Theory]
    [InlineData("danger", "markdown-alert-danger markdown-alert-caution", "危险")]
    [InlineData("info", "markdown-alert-info markdown-alert-note", "信息")]
    [InlineData("NOTE", "markdown-alert-note", "注意")]
    public void A_kind_that_GitHub_has_not_looks_like_one_that_it_has(string kind, string classes, string title)
    {
        var html = Compile.File($"---\ntitle: t\nlang: zh\n---\n:::{kind}\n文\n:::").Model.Body.Html.ToString();

        Assert.Contains($"<div class=\"markdown-alert {classes}\">\n<p class=\"markdown-alert-title\">{title}</p>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("```js title=\"src/a.js\"\nx\n```", "js", "src/a.js")]
    [InlineData("```js copy title='a b.js' live\nx\n```", "js", "a b.js")]
    [InlineData("```js [a.js]\nx\n```", "js", "a.js")]
    [InlineData("```js:title=a.js\nx\n```", "js", "a.js")]
    [InlineData("```ruby:config/a.rb\nx\n```", "ruby", "config/a.rb")]
    [InlineData("```bash 安装依赖\nx\n```", "bash", "安装依赖")]
    [InlineData("~~~py app.py\nx\n~~~", "py", "app.py")]
    public void A_fence_has_a_title(string markdown, string language, string title) => Assert.Equal(
        $"<figure class=\"code-block\"><figcaption>{title}</figcaption>\n<pre><code class=\"language-{language}\">x\n</code></pre>\n</figure>",
        Render.Html(markdown));

    [Theory]
    [InlineData("```js copy live\nx\n```", "language-js")]
    [InlineData("```{.js .wide}\nx\n```", "language-js wide")]
    [InlineData("```js {.wide}\nx\n```", "language-js wide")]
    [InlineData("```c++\nx\n```", "language-c++")]
    [InlineData("```rust,ignore\nx\n```", "language-rust")]
    public void Instructions_to_a_highlighter_are_no_title(string markdown, string classes) =>
        Assert.Equal($"<pre><code class=\"{classes}\">x\n</code></pre>", Render.Html(markdown));
}
