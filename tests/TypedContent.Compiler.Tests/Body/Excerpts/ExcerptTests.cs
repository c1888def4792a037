using TypedContent.Compiler.Body.Excerpts;

namespace TypedContent.Compiler.Tests.Body.Excerpts;

/// <summary>Which part of a body becomes the excerpt, and how long it is.</summary>
public class ExcerptTests
{
    private static readonly string s_words = string.Join(' ', Enumerable.Repeat("kettle", 60));

    [Theory]
    [InlineData("> [!TIP]\n> Warm the pot.\n\nTea is a drink.", "Tea is a drink.")]
    [InlineData("[TOC]\n\nTea is a drink.", "Tea is a drink.")]
    [InlineData("[[_TOC_]]\n\nTea is a drink.", "Tea is a drink.")]
    [InlineData("@[toc]\n\nTea is a drink.", "Tea is a drink.")]
    [InlineData("[toc] is what Typora calls it.", "[toc] is what Typora calls it.")]
    [InlineData("Tea[^1] is old.\n\n[^1]: Very old.", "Tea is old.")]
    [InlineData("Tea [^1] is old.\n\n[^1]: Very old.", "Tea is old.")]
    [InlineData("Tea[^1].<!-- more -->\n\nMore.\n\n[^1]: Very old.", "Tea.")]
    [InlineData("[TOC]\n\nTea.\n\n<!-- more -->\n\nMore.", "Tea.")]
    [InlineData("> [!NOTE]\n> Only a note.", "Only a note.")]
    [InlineData("- first\n- second", "first")]
    public void Of_Markdown_the_excerpt_is_the_first_paragraph_that_says_something(string body, string excerpt) =>
        Assert.Equal(excerpt, ExcerptOf(body, "a.md"));

    [Theory]
    [InlineData("<p>&nbsp;</p><p>Tea.</p>", "Tea.")]
    [InlineData("<p>&#8203;</p><p>\u3000\u3000茶。</p>", "茶。")]
    [InlineData("<p><br></p><p>&#65279;</p><p>Tea.</p>", "Tea.")]
    [InlineData("<nav><p>Home</p></nav><p>Tea.</p>", "Tea.")]
    [InlineData("<figure><img src=a alt=a><figcaption><p>A pot</p></figcaption></figure><p>Tea.</p>", "Tea.")]
    [InlineData("<div class=\"wp-caption\"><p class=\"wp-caption-text\">A pot</p></div><p>Tea.</p>", "Tea.")]
    [InlineData("<div id=toc><p>Contents</p></div><p>Tea.</p>", "Tea.")]
    [InlineData("<details><summary>Open</summary><p>Inside</p></details><p>Tea.</p>", "Tea.")]
    [InlineData("<details open><summary>Open</summary><p>Inside</p></details><p>Tea.</p>", "Inside")]
    [InlineData("<p hidden>No</p><p style=\"display: none\">No</p><p>Tea.</p>", "Tea.")]
    [InlineData("<p><span style=\"display:none !important\">No</span>Tea.</p>", "Tea.")]
    [InlineData("<p><span class=\"sr-only\">Skip</span>Tea.</p>", "Tea.")]
    [InlineData("<p>Tea<sup id=r><a href=\"#note\">[1]</a></sup> is old.</p><p id=note>Very.</p>", "Tea is old.")]
    [InlineData("<p>Tea (<a href=\"#note\">see below</a>).</p><p id=note>Very.</p>", "Tea (see below).")]
    [InlineData("<p><ruby>茶<rp>(</rp><rt>ちゃ</rt><rp>)</rp></ruby>です。</p>", "茶です。")]
    [InlineData("<nav><p>Only a list</p></nav>", "Only a list")]
    [InlineData("<nav><ul><li>One</li></ul></nav><ul><li>Two</li></ul>", "Two")]
    [InlineData("<nav><ul><li>One</li></ul></nav>Loose text", "Loose text")]
    public void Of_HTML_the_excerpt_is_the_first_paragraph_that_says_something(string body, string excerpt) => Assert.Equal(excerpt, ExcerptOf(body, "a.html"));

    [Fact]
    public void The_excerpt_as_HTML_has_no_marks_of_footnotes()
    {
        var article = Compile.Body("Tea[^1] is *old*.\n\n[^1]: Very old.");

        Assert.Equal("Tea is <em>old</em>.", article.Model.Body.ExcerptHtml);
    }

    [Theory]
    [InlineData("He said “Stop.” ", "He said “Stop.”")]
    [InlineData("他说：“停下。”", "他说：“停下。”")]
    [InlineData("彼は「止まれ。」", "彼は「止まれ。」")]
    [InlineData("هل هذا شاي؟ ", "هل هذا شاي؟")]
    [InlineData("यह चाय है। ", "यह चाय है।")]
    [InlineData("Is it tea?! ", "Is it tea?!")]
    [InlineData("It costs $3.50 (with milk.) ", "It costs $3.50 (with milk.)")]
    public void A_long_paragraph_is_cut_behind_a_sentence_and_what_closes_it(string sentence, string end)
    {
        var lead = s_words[..150] + " ";

        Assert.Equal(lead + end, ExcerptCutter.Cut(lead + sentence + s_words));
    }

    [Theory]
    [InlineData("with Dr. Brown")]
    [InlineData("with J. R. Brown")]
    [InlineData("with pots, e.g. Brown ones")]
    [InlineData("in the U.S. Navy")]
    [InlineData("with No. 5")]
    [InlineData("und z. B. Kannen")]
    [InlineData("with milk etc. and sugar")]
    [InlineData("version 2.5 of it")]
    public void A_full_stop_within_a_sentence_does_not_end_it(string words)
    {
        const string First = "Tea is a drink, and it has been one for some thousands of years in all parts of the world.";

        Assert.Equal(First, ExcerptCutter.Cut($"{First} The pot came {words} {s_words}"));
    }

    [Theory]
    [InlineData("🇩🇪")]
    [InlineData("👨‍👩‍👧‍👦")]
    [InlineData("👍🏽")]
    [InlineData("é\u0323")]
    [InlineData("क्ष्म")]
    [InlineData("🏴\U000E0067\U000E0062\U000E007F")]
    [InlineData("각")]
    public void A_cut_splits_no_character_of_several_parts(string character)
    {
        for (var before = 0; before < 40; before++)
        {
            var excerpt = ExcerptCutter.Cut(new string('x', before) + string.Concat(Enumerable.Repeat(character, 240)));

            Assert.Equal(0, (excerpt.Length - 1 - before) % character.Length);
        }
    }

    [Theory]
    [InlineData("## Tea[^1]\n\n[^1]: Old.", "Tea", "tea")]
    [InlineData("## ![The pot](pot.png)", "The pot", "the-pot")]
    [InlineData("## Pot ![x](pot.png)", "Pot", "pot")]
    [InlineData("## Use[^1] 3 cups\n\n[^1]: Small.", "Use 3 cups", "use-3-cups")]
    [InlineData("## Tea [¶](#tea)", "Tea", "tea")]
    [InlineData("## Tea [§ 5](#tea)", "Tea § 5", "tea--5")]
    [InlineData("<h2>Tea<a class=\"anchor\" href=\"#tea\" aria-hidden=\"true\">Link</a></h2>", "Tea", "tea")]
    public void A_heading_is_its_words(string body, string text, string id)
    {
        var heading = Compile.Body(body).Model.Body.ReadHeadings()[0];

        Assert.Equal((text, id), (heading.Text, heading.Id));
    }

    private static string ExcerptOf(string body, string path) => Compile.Body(body, path).Model.Body.Excerpt;
}
