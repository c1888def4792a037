using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Fences;

namespace TypedContent.Compiler.Tests.FrontMatter;

public class NearFenceTests
{
    [Theory]
    [InlineData("—--\na: b\n---\n", "TC1003(1,1,1,4)", "begins with '—--', which an editor may have made of '---'")]
    [InlineData("—\ndraft: true\n—\n", "TC1003(1,1,1,2)", "begins with '—', which an editor may have made of '---'")]
    [InlineData("–-\ndraft: true\n", "TC1003(1,1,1,3)", "begins with '–-', which an editor may have made of '---'")]
    [InlineData("－－－\ntitle：x\n－－－\n", "TC1003(1,1,1,4)", "begins with '－－－', which an editor may have made of '---'")]
    [InlineData("−−−\n\n# why\na: b\n...\n", "TC1003(1,1,1,4)", "begins with '−−−', which an editor may have made of '---'")]
    [InlineData("-+-\na: b\n", "TC1003(1,1,1,4)", "begins with '-+-', which an editor may have made of '---'")]
    [InlineData("——json\ndraft: true\n", "TC1003(1,1,1,7)", "begins with '——json', which an editor may have made of '---'")]
    [InlineData("＋＋＋\na = 1\n+++\n", "TC1003(1,1,1,4)", "begins with '＋＋＋', which an editor may have made of '+++'")]
    [InlineData("\u200B---\na: b\n---\n", "TC1003(1,1,1,5)", "has the invisible character U+200B before the fence '---', which must begin its line")]
    [InlineData("\uFEFF\uFEFF---\na: b\n---\n", "TC1003(1,1,1,5)", "has the invisible character U+FEFF before the fence '---', which must begin its line")]
    [InlineData("  ---\na: b\n---\n", "TC1003(1,1,1,6)", "has spaces before the fence '---', which must begin its line")]
    [InlineData("\n  ---\n  layout: post\n  tags:\n  - a\n  ---\n", "TC1003(2,1,2,6)", "has spaces before the fence '---', which must begin its line")]
    [InlineData("\u3000---\nlayout: x\ndraft: true\n", "TC1003(1,1,1,5)", "has spaces before the fence '---', which must begin its line")]
    [InlineData(" +++\ndraft = true\n", "TC1003(1,1,1,5)", "has spaces before the fence '+++', which must begin its line")]
    [InlineData("<!-- hi -->\n---\na: b\n---\n", "TC1003(2,1,2,4)", "has a comment before the fence '---', which must be its first line")]
    [InlineData(
        "<!--\nhi\n--> <!-- ho -->\n\u200B\n\n---\r\ndraft: true\r\n", "TC1003(6,1,6,4)", "has a comment before the fence '---', which must be its first line")]
    [InlineData("title: x\ndate: 2024-03-02\n---\n", "TC1003(1,1,1,9)", "begins with the key 'title', but has no fence before it")]
    [InlineData("Title: x\nlayout: post\n---\n", "TC1003(1,1,1,9)", "begins with the key 'Title', but has no fence before it")]
    [InlineData("\n\"tags\":\n- a\n---\n", "TC1003(2,1,2,8)", "begins with the key 'tags', but has no fence before it")]
    [InlineData("title = 'x'\n+++\n", "TC1003(1,1,1,12)", "begins with the key 'title', but has no fence before it")]
    public void Front_matter_that_nothing_opens_is_an_error_and_never_body(string text, string finding, string says)
    {
        var article = Compile.File(text + "body\n");

        Assert.True(FrontMatterBlock.Opens(text));
        Assert.Equal((finding, says), (Compile.Show(article.Findings), article.Findings[0].Arguments[0]));
        Assert.Empty(article.Model.Body.Html.ToString());
    }

    [Theory]
    [InlineData(" ---\nNote: this is prose.\n")]
    [InlineData(" ---\n\nAuthor: me\n\nText.\n")]
    [InlineData(" ---\n\nText.\n")]
    [InlineData("<!-- hi -->\n---\nNote: this is prose.\n")]
    [InlineData("<!-- hi -->\n\nText.\n\n---\n")]
    [InlineData("<!-- never closed\n---\ntitle: x\n")]
    [InlineData("———\nText without a key.\n")]
    [InlineData("———\n注：说明\n")]
    [InlineData("——\nHe said: no.\n")]
    [InlineData("—\nNote: this is prose.\n")]
    [InlineData("— — —\ntitle: x\n")]
    [InlineData("--\na: b\n--\n")]
    [InlineData("***\ntitle: x\n")]
    [InlineData("Note: this is prose.\n\n---\n")]
    [InlineData("Note: a heading\n---\n")]
    [InlineData("Title: a heading\n---\n")]
    [InlineData("Author: Jane\nDate: May\n\n---\n\nOnce upon a time\n")]
    [InlineData("Tags: these are\nwhat this article is about\n---\n")]
    [InlineData("title: x\n\nText.\n")]
    [InlineData("title:x\n---\n")]
    [InlineData("https://example.org\n---\n")]
    public void Ordinary_text_is_a_body(string text)
    {
        Assert.False(FrontMatterBlock.Opens(text));
        Assert.DoesNotContain(Compile.File(text).Findings, finding => finding.Id == FindingIds.UnknownFence);
        Assert.Equal(FenceKind.None, FrontMatterBlock.Find(text).Kind);
    }
}
