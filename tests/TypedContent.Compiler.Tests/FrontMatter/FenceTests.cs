using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Fences;

namespace TypedContent.Compiler.Tests.FrontMatter;

public class FenceTests
{
    [Theory]
    [InlineData("---\na: b\n---\nbody", "a: b\n", "body")]
    [InlineData("\uFEFF---\na: b\n---\nbody", "a: b\n", "body")]
    [InlineData("\n\n  \n---\na: b\n---\nbody", "a: b\n", "body")]
    [InlineData("\uFEFF\r\n\r\n---\r\na: b\r\n---\r\nbody", "a: b\r\n", "body")]
    [InlineData("---\ra: b\r---\rbody", "a: b\r", "body")]
    [InlineData("---\r\na: b\n---\r\nbody", "a: b\n", "body")]
    [InlineData("---  \t\na: b\n--- \t \nbody", "a: b\n", "body")]
    [InlineData("---\na: b\n---", "a: b\n", "")]
    [InlineData("---\na: b\n---\n\nbody", "a: b\n", "\nbody")]
    [InlineData("---\n---\nbody", "", "body")]
    [InlineData("---\n\n---\nbody", "\n", "body")]
    [InlineData("---\na: b\n...\nbody", "a: b\n", "body")]
    [InlineData("---yaml\na: b\n---\nbody", "a: b\n", "body")]
    [InlineData("---\na: ----\nb: '---'\n---\nbody", "a: ----\nb: '---'\n", "body")]
    [InlineData("---\na: |\n  ---\n---\nbody", "a: |\n  ---\n", "body")]
    [InlineData("---\na: b\n---\nbody\n---\nmore", "a: b\n", "body\n---\nmore")]
    public void Yaml_between_fences_is_found(string text, string content, string body) => AssertBlock(FenceKind.Yaml, text, content, body);

    [Theory]
    [InlineData("---json\n{\"a\": 1}\n---\nbody", "{\"a\": 1}\n", "body")]
    [InlineData("{\n\"a\": 1\n}\nbody", "{\n\"a\": 1\n}", "body")]
    [InlineData("{\"a\": 1}\r\nbody", "{\"a\": 1}", "body")]
    [InlineData("{ \"a\": {\"b\": \"}\"}}\nbody", "{ \"a\": {\"b\": \"}\"}}", "body")]
    [InlineData("{\"a\": \"\\\"}\"}\nbody", "{\"a\": \"\\\"}\"}", "body")]
    [InlineData("\uFEFF\n{\"a\": 1}\nbody", "{\"a\": 1}", "body")]
    public void Json_is_found(string text, string content, string body) => AssertBlock(FenceKind.Json, text, content, body);

    [Fact]
    public void Toml_is_found() => AssertBlock(FenceKind.Toml, "+++\na = 1\n---\n+++\nbody", "a = 1\n---\n", "body");

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# Heading\n---\n")]
    [InlineData("{{< figure >}}")]
    [InlineData("{% raw %}")]
    [InlineData("{#id}")]
    [InlineData("<!-- --- -->")]
    [InlineData("--\na: b\n--")]
    [InlineData("- a\n- b")]
    public void A_text_without_front_matter_opens_none(string text)
    {
        Assert.False(FrontMatterBlock.Opens(text));
        Assert.Equal(FenceKind.None, FrontMatterBlock.Find(text).Kind);
    }

    [Theory]
    [InlineData("----\na: b\n----\n", "TC1003(1,1,1,5)")]
    [InlineData("---toml\na = 1\n---\n", "TC1003(1,1,1,8)")]
    [InlineData("\n++++\na\n++++\n", "TC1003(2,1,2,5)")]
    [InlineData(";;;\n{}\n;;;\n", "TC1003(1,1,1,4)")]
    public void An_unknown_fence_is_an_error_and_never_body(string text, string finding)
    {
        var article = Compile.File(text);

        Assert.Equal(finding, Compile.Show(article.Findings.Where(found => found.Id != FindingIds.MissingTitle)));
        Assert.Empty(article.Model.Body.Html.ToString());
    }

    [Theory]
    [InlineData("---", "TC1002(1,1,1,4)", "---")]
    [InlineData("---\na: b\n", "TC1002(1,1,1,4)", "---")]
    [InlineData("\uFEFF---\na: b\n ---\n", "TC1002(1,1,1,4)", "---")]
    [InlineData("+++\na = 1\n---\n", "TC1002(1,1,1,4)", "+++")]
    [InlineData("\r\n---json\r\n{}\r\n", "TC1002(2,1,2,8)", "---")]
    [InlineData("{\n\"a\": \"}\"\n", "TC1002(1,1,1,2)", "}")]
    public void An_unclosed_fence_is_an_error_that_says_what_closes_it(string text, string finding, string expected)
    {
        var found = Assert.Single(Compile.File(text).Findings, found => found.Id == FindingIds.UnclosedFence);

        Assert.Equal(finding, Compile.Show(found));
        Assert.Equal(expected, found.Arguments[0]);
    }

    [Theory]
    [InlineData("---\n---\n")]
    [InlineData("---\n# a comment\n---\n")]
    [InlineData("---\n~\n---\n")]
    [InlineData("---\n\t\n---\n")]
    [InlineData("---json\n{}\n---\n")]
    public void Empty_front_matter_lacks_nothing_but_a_title(string text) =>
        Assert.Equal(FindingIds.MissingTitle, Assert.Single(Compile.File(text).Findings).Id);

    [Theory]
    [InlineData("---\njust text\n---\n", "TC1004(2,1,2,10)", "text")]
    [InlineData("---\ntitel:missing blank\n---\n", "TC1004(2,1,2,20)", "text")]
    [InlineData("---\n- a\n- b\n---\n", "TC1004(2,1,3,4)", "a list")]
    [InlineData("---\n12\n---\n", "TC1004(2,1,2,3)", "a whole number")]
    public void Front_matter_that_is_no_map_is_an_error(string text, string finding, string kind)
    {
        var found = Assert.Single(Compile.File(text).Findings, found => found.Id == FindingIds.NotAMap);

        Assert.Equal(finding, Compile.Show(found));
        Assert.Equal(kind, found.Arguments[1]);
    }

    private static void AssertBlock(FenceKind kind, string text, string content, string body)
    {
        var block = FrontMatterBlock.Find(text);

        Assert.True(FrontMatterBlock.Opens(text));
        Assert.True(block.IsClosed);
        Assert.Equal(kind, block.Kind);
        Assert.Equal(content, text.Substring(block.Content.Start, block.Content.Length));
        Assert.Equal(body, text[block.BodyStart..]);
    }
}
