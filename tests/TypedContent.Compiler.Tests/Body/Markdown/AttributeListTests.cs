namespace TypedContent.Compiler.Tests.Body.Markdown;

/// <summary>Text in braces is an attribute list if it belongs to something; otherwise it stays text.</summary>
public class AttributeListTests
{
    [Theory]
    [InlineData("GET /api/{id} and {name}")]
    [InlineData("Say {hello world} now.")]
    [InlineData("Replace {hidden} and {title} by your own words.")]
    [InlineData("In C#: new { Id = 1 } and {get; set;} and $\"{x}\"")]
    [InlineData("#{name} in Ruby, ${HOME} in a shell")]
    [InlineData("\\frac{a}{b} and {} and { }")]
    [InlineData("mv a{.txt,.bak}")]
    [InlineData("see {.note} in the middle")]
    [InlineData("a{.b} in the middle")]
    [InlineData("it ends in {count}")]
    [InlineData("it ends in {count=1}")]
    [InlineData("it ends in /users{.json}")]
    [InlineData("{#each items} … {/each}")]
    [InlineData("{{.Title}}")]
    [InlineData("{.5}")]
    [InlineData("字典 {a: 1} 和 {键=值}")]
    public void Braces_in_text_are_text(string markdown) => Assert.Equal(markdown.Replace("\\f", "\\f", StringComparison.Ordinal), Render.Text(markdown));

    [Theory]
    [InlineData("{.note}")]
    [InlineData("{: .note}")]
    [InlineData("{#x}")]
    public void A_list_alone_in_a_paragraph_is_text(string list)
    {
        Assert.Equal($"<p>a</p>\n<p>{list}</p>\n<p>b</p>", Render.Html($"a\n\n{list}\n\nb"));
        Assert.Equal($"<p>{list}</p>", Render.Html(list));
    }

    [Theory]
    [InlineData("## `GET /foo/{bar}`", "GET /foo/{bar}")]
    [InlineData("## The `{id}` segment", "The {id} segment")]
    [InlineData("## `{.a}` and `{#b}`", "{.a} and {#b}")]
    [InlineData("## Using {id} in routes", "Using {id} in routes")]
    [InlineData("## Own {#own .wide}", "Own")]
    [InlineData("## Own{#own}", "Own")]
    [InlineData("## Own {#own} ##", "Own")]
    [InlineData("Own {#own}\n===", "Own")]
    [InlineData("## **Own**{#own}", "Own")]
    public void A_heading_ends_in_a_list_or_not(string markdown, string text)
    {
        var heading = Assert.Single(Compile.Body(markdown).Model.Body.ReadHeadings());

        Assert.Equal(text, heading.Text);
        Assert.Equal(markdown.Contains("{#own", StringComparison.Ordinal), heading.Id == "own");
    }

    [Theory]
    [InlineData("## A {#a}", "<h2 id=\"a\">A</h2>")]
    [InlineData("## A {#a} {.b}", "<h2 id=\"a\" class=\"b\">A</h2>")]
    [InlineData("## A {#a.b.c}", "<h2 id=\"a\" class=\"b c\">A</h2>")]
    [InlineData("## 标题 {#标题}", "<h2 id=\"标题\">标题</h2>")]
    [InlineData("**b**{.x} end", "<p><strong class=\"x\">b</strong> end</p>")]
    [InlineData("`c`{.x} end", "<p><code class=\"x\">c</code> end</p>")]
    [InlineData("[a](/b){.x title=\"T t\"} end", "<p><a href=\"/b\" class=\"x\" title=\"T t\">a</a> end</p>")]
    [InlineData("![a](/b.png){width=50%}", "<p><img src=\"/b.png\" width=\"50%\" alt=\"a\" loading=\"lazy\" decoding=\"async\"></p>")]
    [InlineData("[a](/b){:.x} end", "<p><a href=\"/b\" class=\"x\">a</a> end</p>")]
    [InlineData("[a](/b){.x}{#y} end", "<p><a href=\"/b\" id=\"y\" class=\"x\">a</a> end</p>")]
    [InlineData("a {.x}", "<p class=\"x\">a</p>")]
    [InlineData("a\n{.x}", "<p class=\"x\">a</p>")]
    [InlineData("a\n{: .x #y}\n\nb", "<p id=\"y\" class=\"x\">a</p>\n<p>b</p>")]
    [InlineData("## A\n{: #own}\n\nb", "<h2 id=\"own\">A</h2>\n<p>b</p>")]
    [InlineData("- a {.x}\n- b", "<ul>\n<li class=\"x\">a</li>\n<li>b</li>\n</ul>")]
    [InlineData("- a\n- b\n{.x}", "<ul class=\"x\">\n<li>a</li>\n<li>b</li>\n</ul>")]
    [InlineData("- a\n  {.x}\n- b", "<ul>\n<li class=\"x\">a</li>\n<li>b</li>\n</ul>")]
    [InlineData("> a\n{.x}", "<blockquote class=\"x\">\n<p>a</p>\n</blockquote>")]
    [InlineData("```cs\nx\n```\n{.y}", "<pre><code class=\"language-cs y\">x\n</code></pre>")]
    [InlineData(
        "| a |\n|---|\n| 1 |\n{.x}", "<table class=\"x\">\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n</tr>\n</tbody>\n</table>")]
    [InlineData(
        "| a |\n|---|\n| 1 {.x} |", "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class=\"x\">1</td>\n</tr>\n</tbody>\n</table>")]
    public void A_list_belongs_to_what_it_touches_or_ends(string markdown, string html) => Assert.Equal(html, Render.Html(markdown));

    [Theory]
    [InlineData("```\n{.x}\n```", "<pre><code>{.x}\n</code></pre>")]
    [InlineData("    {.x}", "<pre><code>{.x}\n</code></pre>")]
    [InlineData("`a {.x}`", "<p><code>a {.x}</code></p>")]
    [InlineData("a \\{.x}", "<p>a {.x}</p>")]
    public void A_list_is_not_looked_for_in_code(string markdown, string html) => Assert.Equal(html, Render.Html(markdown));

    [Theory]
    [InlineData("a\n{: .lead}", "")]
    [InlineData("[a](/b){:.x}", "")]
    [InlineData("a\n\n{: .lead}", "TC2030(6,1,6,10)")]
    [InlineData("* a\n{:toc}", "TC2030(5,1,5,7)")]
    public void Only_a_list_that_stays_is_left_over(string markdown, string findings) => Assert.Equal(findings, Render.Findings(markdown));

    [Fact]
    public void Attributes_are_sanitized_like_any_others()
    {
        Assert.Equal("<p><a href=\"/b\">a</a></p>", Render.Html("[a](/b){onclick=\"x()\"}"));
        Assert.Equal("TC2001(4,1,4,1)", Render.Findings("[a](/b){onclick=\"x()\"}"));
    }
}
