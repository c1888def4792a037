namespace TypedContent.Compiler.Tests.Body.Markdown;

/// <summary>Math between dollar signs, if the project turns it on.</summary>
public class MathTests
{
    [Theory]
    [InlineData("a $x^2 < y$ b", "a <code class=\"language-math\">x^2 &lt; y</code> b")]
    [InlineData("变量$x$是", "变量<code class=\"language-math\">x</code>是")]
    [InlineData("设$a+b$，则$c$。", "设<code class=\"language-math\">a+b</code>，则<code class=\"language-math\">c</code>。")]
    [InlineData("$\\frac{a}{b}$", "<code class=\"language-math\">\\frac{a}{b}</code>")]
    [InlineData("$[0,1)$ and $f(x)$", "<code class=\"language-math\">[0,1)</code> and <code class=\"language-math\">f(x)</code>")]
    [InlineData("$a_1$ and $a_2$", "<code class=\"language-math\">a_1</code> and <code class=\"language-math\">a_2</code>")]
    [InlineData("$\\text{速度}$", "<code class=\"language-math\">\\text{速度}</code>")]
    [InlineData("$`a`$", "<code class=\"language-math\">a</code>")]
    [InlineData("$$x$$", "<code class=\"language-math math-display\">x</code>")]
    [InlineData("costs $5, and $x$ is", "costs $5, and <code class=\"language-math\">x</code> is")]
    [InlineData("`$x$`", "<code>$x$</code>")]
    public void A_formula_is_marked(string markdown, string html) => Assert.Equal($"<p>{html}</p>", Render.HtmlWithMath(markdown));

    [Theory]
    [InlineData("it costs $5")]
    [InlineData("from $5 to $10 or so")]
    [InlineData("from $ 5 to $ 10 or so")]
    [InlineData("$5-$6")]
    [InlineData("US$5 and US$6")]
    [InlineData("花了$5，又花了$6。")]
    [InlineData("jQuery: $('a').b($('c'))")]
    [InlineData("$HOME/bin:$PATH")]
    [InlineData("${a}${b}")]
    [InlineData("a \\$5 and b \\$6")]
    public void Prices_and_variables_are_text(string markdown) =>
        Assert.Equal($"<p>{markdown.Replace("\\", "", StringComparison.Ordinal)}</p>", Render.HtmlWithMath(markdown));

    [Fact]
    public void A_block_is_between_two_lines_of_dollar_signs() =>
        Assert.Equal("<pre><code class=\"language-math\">a &amp; b\n</code></pre>", Render.HtmlWithMath("$$\na & b\n$$"));
}
