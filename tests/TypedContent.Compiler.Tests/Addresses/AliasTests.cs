using TypedContent.Compiler.Addresses;

namespace TypedContent.Compiler.Tests.Addresses;

public class AliasTests
{
    [Theory]
    [InlineData("/old", "/old")]
    [InlineData("/old/", "/old")]
    [InlineData("//old", null)]
    [InlineData("/a//b", "/a/b")]
    [InlineData("/a/./b/../c.html", "/a/c.html")]
    [InlineData("/../../a", "/a")]
    [InlineData("/%E5%9F%8E%E5%B8%82", "/城市")]
    [InlineData("/why%3F", "/why?")]
    [InlineData("old", "/posts/2024/old")]
    [InlineData("./old/", "/posts/2024/old")]
    [InlineData("../old", "/posts/old")]
    [InlineData("../../../../old", "/old")]
    [InlineData(" /old ", "/old")]
    [InlineData("", null)]
    [InlineData("/", null)]
    [InlineData("/..", null)]
    [InlineData("https://example.org/old", null)]
    [InlineData("mailto:a@example.org", null)]
    [InlineData("/\\example.org", null)]
    [InlineData("/old?x=1", null)]
    [InlineData("/old#x", null)]
    [InlineData("/a%00b", null)]
    public void An_alias_becomes_an_address_of_the_site_or_is_refused(string written, string? url)
    {
        var alias = AliasAddress.Read(written, isFromRoot: false, out var fault);

        Assert.Equal(url is null, fault.Length > 0);
        Assert.Equal(url, fault.Length > 0 ? null : AliasAddress.Resolve(alias, "/posts/2024/new/"));
    }

    [Theory]
    [InlineData("aliases: /a", "/a")]
    [InlineData("aliases: [/a, b]", "/a b")]
    [InlineData("redirect_from:\n- /a\n- /b/", "/a /b")]
    [InlineData("redirectFrom: /a", "/a")]
    [InlineData("redirect_from: [a/b.html, ../c]", "/a/b.html /c")]
    [InlineData("aliases: /a\nredirect_from: /b", "/a /b")]
    [InlineData("aliases:", "")]
    [InlineData("aliases: []", "")]
    [InlineData("aliases: 2019", "2019")]
    public void They_are_a_word_or_a_list(string yaml, string expected)
    {
        var fields = Compile.Fields(yaml);

        Assert.Equal(expected, string.Join(" ", fields.Aliases));
        Assert.Empty(fields.Others);
    }

    [Theory]
    [InlineData("aliases: https://example.org/a", "TC3003(3,10,3,31)")]
    [InlineData("aliases:\n- /a\n- /b#c", "TC3003(5,3,5,7)")]
    [InlineData("aliases: {a: b}", "TC1010(3,10,3,16)")]
    public void A_faulty_one_is_reported_where_it_stands(string yaml, string finding) =>
        Assert.Equal(finding, Compile.Show(Compile.Yaml("title: t\n" + yaml).Findings));
}
