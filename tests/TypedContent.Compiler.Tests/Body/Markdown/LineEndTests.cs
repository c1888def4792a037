namespace TypedContent.Compiler.Tests.Body.Markdown;

/// <summary>Line ends within a paragraph.</summary>
public class LineEndTests
{
    [Theory]
    [InlineData("这一行很长，\n换行继续\n写下去。", "这一行很长，换行继续写下去。")]
    [InlineData("他说：“你好”\n然后走了。", "他说：“你好”然后走了。")]
    [InlineData("日本語の\nテキスト", "日本語のテキスト")]
    [InlineData("写下去。English\n中文", "写下去。English 中文")]
    [InlineData("中文\nEnglish", "中文 English")]
    [InlineData("한국어 줄\n바꿈", "한국어 줄 바꿈")]
    [InlineData("中文\n한국어", "中文 한국어")]
    [InlineData("one\ntwo", "one two")]
    [InlineData("**中**\n文", "中文")]
    [InlineData("𠀀\n𠀁", "𠀀𠀁")]
    [InlineData("中文  \n换行", "中文\n换行")]
    public void A_line_end_between_Chinese_or_Japanese_is_nothing(string markdown, string text) => Assert.Equal(text, Render.Text(markdown));

    [Theory]
    [InlineData("<p>第一行\n  第二行</p>", "第一行第二行")]
    [InlineData("<p>第一行 第二行</p>", "第一行 第二行")]
    [InlineData("<p>第一行\nsecond</p>", "第一行 second")]
    public void So_it_is_in_HTML(string html, string text)
    {
        var body = Compile.Body(html, "a.html").Model.Body;

        Assert.Equal(text, body.Text.ToString());
        Assert.Equal(text, body.Excerpt);
    }

    [Fact]
    public void The_HTML_of_Markdown_has_no_blank_there_either() => Assert.Equal("<p>中文换行\nwith 词</p>", Render.Html("中文\n换行\nwith 词"));

    [Theory]
    [InlineData("a\nb", "<p>a<br>\nb</p>")]
    [InlineData("床前明月光，\n疑是地上霜。", "<p>床前明月光，<br>\n疑是地上霜。</p>")]
    [InlineData("- a\n  b", "<ul>\n<li>a<br>\nb</li>\n</ul>")]
    [InlineData("a\n\nb", "<p>a</p>\n<p>b</p>")]
    public void All_of_them_are_shown_where_that_is_asked_for(string markdown, string html) => Assert.Equal(html, Render.HtmlWithHardBreaks(markdown));
}
