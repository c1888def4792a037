using TypedContent.Compiler.Findings;

namespace TypedContent.Compiler.Tests.FrontMatter;

/// <summary>Text that is read differently from how it looks, and text that would be published by mistake.</summary>
public class SlipTests
{
    [Theory]
    [InlineData("dra\u200Bft: true", "TC1018(3,1,3,7)", "U+200B")]
    [InlineData("\u00A0 date: 2024-03-02", "TC1018(3,1,3,7)", "U+00A0")]
    [InlineData("d\u0430te: 2024-03-02", "TC1018(3,1,3,5)", "the Cyrillic letter")]
    [InlineData("last\u2011modified: 2024-03-02", "TC1018(3,1,3,14)", "U+2011")]
    [InlineData("“date”: 2024-03-02", "TC1018(3,1,3,7)", "U+201C")]
    [InlineData("cover:\n  al\uFEFFt: x", "TC1018(4,3,4,7)", "U+FEFF")]
    [InlineData("subtitle: “Walks”", "TC1019(3,11,3,18)", "“ and ”")]
    [InlineData("tags: [‘tea’]", "TC1019(3,8,3,13)", "‘ and ’")]
    [InlineData("darft: true", "TC1021(3,1,3,6)", "draft")]
    [InlineData("publised: false", "TC1021(3,1,3,9)", "published")]
    [InlineData("data: 2024-03-02", "TC1021(3,1,3,5)", "date")]
    [InlineData("tgas: [tea]", "TC1021(3,1,3,5)", "tags")]
    [InlineData("categorys: [tea]", "TC1021(3,1,3,10)", "categories")]
    [InlineData("note: Room #5 is free", "TC1022(3,12,3,22)", "note: \"Room #5 is free\"")]
    [InlineData("tags: #tea #cup", "TC1022(3,7,3,16)", "tags: [tea, cup]")]
    [InlineData("tags:\n  - #tea\n  - cup", "TC1022(4,5,4,9)", "- \"#tea\"")]
    [InlineData("tags: tea, cup", "TC1023(3,7,3,15)", "tags: [tea, cup]")]
    [InlineData("tags: [旅行，美食]", "TC1023(3,8,3,13)", "tags: [旅行, 美食]")]
    [InlineData("permalink: /blog/:title/", "TC1024(3,12,3,25)", "/blog/{name}/")]
    [InlineData("url: \"{{ slug }}\"", "TC1024(3,6,3,18)", "Liquid")]
    [InlineData("slug: :title", "TC1024(3,7,3,13)", "Jekyll")]
    [InlineData("author: {email: a@example.com}", "TC1025(3,9,3,31)", "name")]
    [InlineData("password: x", "TC1026(3,1,3,9)", "password")]
    [InlineData("status: Draft", "TC1027(3,1,3,14)", "Draft")]
    [InlineData("permalink: false", "TC1027(3,1,3,17)", "false")]
    [InlineData("published: no", "TC1010(3,12,3,14)", "Did you mean false?")]
    [InlineData("published: draft", "TC1010(3,12,3,17)", "Did you mean false?")]
    [InlineData("draft: 是", "TC1010(3,8,3,9)", "Did you mean true?")]
    [InlineData("draft: true\u00A0", "TC1010(3,8,3,12)", "U+00A0")]
    [InlineData("excerpt: true", "TC1010(3,10,3,14)", "true")]
    [InlineData("tags:\n  -tea\n  -cup", "TC1001(4,3,4,7)", "write: - tea")]
    [InlineData("tags:\n  -\u00A0tea", "TC1001(4,3,4,8)", "U+00A0")]
    [InlineData("tags:\n  – tea\n  – cup", "TC1001(4,3,4,8)", "U+2013")]
    [InlineData("tags:\n  • tea\n  • cup", "TC1001(4,3,4,8)", "not with '•'")]
    [InlineData("tags:\n  * tea\n  * cup", "TC1001(4,3,4,8)", "not with '*'")]
    [InlineData("tags: -tea -cup", "TC1001(3,7,3,16)", "tags: [tea, cup]")]
    [InlineData("note: ? why", "TC1001(3,7,3,12)", "begins with ? must be quoted")]
    [InlineData("note:\u00A0Hello\ndate: 2024-03-02", "TC1001(3,1,3,12)", "the space after 'note:' is U+00A0")]
    [InlineData("note: {{ page.note }}", "TC1001(3,7,3,22)", "a template that was never filled in")]
    [InlineData("note: {% note %}", "TC1001(3,7,3,17)", "a template that was never filled in")]
    [InlineData("note: one: two", "TC1001(3,7,3,15)", "note: \"one: two\"")]
    public void A_slip_is_reported_at_its_place_with_what_to_write(string yaml, string finding, string says)
    {
        var found = Assert.Single(Compile.Yaml("title: T\n" + yaml).Findings);

        Assert.Equal(finding, Compile.Show(found));
        Assert.Contains(says, string.Join(" ", found.Arguments), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("тема: тест\n标题: 好\nmots clés: x\nمی\u200Cخواهم: x")]
    [InlineData("published: 2024-03-02\nwritten: 1984")]
    [InlineData("published: 1984")]
    [InlineData("published:\ndraft:")]
    [InlineData("data: {a: 1}\nrate: 5\ntabs: [a]\nupdate: often")]
    [InlineData("date: 2024-03-02\ndata: 2024-03-02")]
    [InlineData("lang: en # the site's\ndraft: false #not now\nn: 5 #five\ntags: [a] #some\nname: \"x\" #y\ncover: #the image\n  src: a")]
    [InlineData("# tags: old\nlanguage: C#\nsub: F#")]
    [InlineData("categories: \"1,000 islands\"\ntags: [\"Paris, France\"]")]
    [InlineData("category: Health, Safety & Environment")]
    [InlineData("subtitle: “One” and “two”")]
    [InlineData("n:\n  -5\nquote:\n  — Anonymous\ncmd: -v\narrow: ->")]
    [InlineData("permalink: /wiki/File:Name\nstatus: stable\npassword: ''")]
    [InlineData("permalink: /%E4%BD%A0/12:30/")]
    [InlineData("status: draft\ndraft: true\npassword: x")]
    public void What_sites_write_on_purpose_is_no_slip(string yaml) => Assert.Empty(Compile.Yaml("title: T\n" + yaml).Findings);

    [Theory]
    [InlineData("---\ntitle: T\n---\u200B\n\nText.\n", "TC1002(1,1,1,4)", "Line 3 looks like it, but has U+200B")]
    [InlineData("---\ntitle: T\n—\n\nText.\n\n---\n", "TC1002(1,1,1,4)", "U+2014")]
    [InlineData("---\ntitle: T\n----\nText.\n", "TC1002(1,1,1,4)", "has 4 characters")]
    [InlineData("---\ntitle: T\n\n## What I saw\n\n---\nMore.\n", "TC1002(1,1,1,4)", "Line 4 looks like the body")]
    [InlineData("---\ntitle: T\n\nIt was a fine day.\n\n## Later\n\nNote: it rained.\n\n---\n", "TC1002(1,1,1,4)", "Line 4 looks like the body")]
    [InlineData("# Tea\n\n---\ntitle: T\ndate: 2024-03-02\n---\nText.\n", "TC1003(3,1,3,4)", "begins at line 3")]
    [InlineData("Title: Tea\nDate: 2024-03-02 10:20\nTags: green\n\nText.\n", "TC1003(1,1,1,11)", "no fence before it")]
    [InlineData("---\ntitle = \"Tea\"\ndate = 2024-03-02\n---\nText.\n", "TC1001(2,1,2,14)", "written between +++")]
    public void A_fence_that_is_missing_or_broken_is_found(string text, string finding, string says)
    {
        var found = Assert.Single(Compile.File(text).Findings);

        Assert.Equal(finding, Compile.Show(found));
        Assert.Contains(says, string.Join(" ", found.Arguments), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\ntitle: T\n\n## SEO\ndescription: x\n# draft: true\n\n# lang: en\n---\n")]
    [InlineData("---\ntitle: T\nnote: |\n  a\n  -----\n  b\n---\n")]
    [InlineData("+++\ntitle = 'T'\nnote = \"\"\"\n---\n\"\"\"\n+++\n")]
    [InlineData("---\ntitle: T\n---\nText.\n\n—\n\n---\n")]
    public void Comments_and_rules_are_no_broken_fences(string text) => Assert.Empty(Compile.File(text).Findings);

    [Theory]
    [InlineData("title: \"A text that\ngoes on\"", "A text that goes on")]
    [InlineData("title: \"A text that\ngoes \\\"on\\\"\n\nhere\" # comment", "A text that goes \"on\"\nhere")]
    [InlineData("title: \"A text\\\nthat goes on\"\ntags: [\"a\",\n\"b\"]", "A textthat goes on")]
    [InlineData("title: \"第一行\r\n第二行\"", "第一行 第二行")]
    [InlineData("title: >\n  Tea: a\n  history", "Tea: a history")]
    [InlineData("title: \"  Tea \"", "Tea")]
    public void Texts_over_several_lines_are_one_text(string yaml, string title)
    {
        var article = Compile.Yaml(yaml);

        Assert.Empty(article.Findings);
        Assert.Equal(title, article.Model.Title);
    }

    [Fact]
    public void Quotes_that_are_not_closed_take_no_other_key()
    {
        var finding = Assert.Single(Compile.Yaml("title: \"Tea\ndraft: true\nauthor: \"Jane\"").Findings);

        Assert.Equal((FindingIds.YamlSyntax, "TC1001(2,8,2,12)"), (finding.Id, Compile.Show(finding)));
    }

    [Theory]
    [InlineData("[taxonomies]\ntags = ['tea']\ncategories = ['drinks']\n[extra]\nlang = 'de'\nmath = true", "tea|drinks|de")]
    [InlineData("lang = 'de'\n[params]\ntags = 'tea'\ncategory = 'drinks'", "tea|drinks|de")]
    public void Keys_in_tables_of_other_systems_are_read_as_what_they_are(string toml, string expected)
    {
        var article = Compile.Toml("title = 'T'\n" + toml);

        Assert.Empty(article.Findings);
        Assert.Equal(expected, $"{string.Join(",", article.Model.Tags)}|{string.Join(",", article.Model.Categories)}|{article.Model.Lang}");
    }

    [Theory]
    [InlineData("\"[[cup.png]]\"")]
    [InlineData("[[cup.png|300]]")]
    [InlineData("\"![[cup.png]]\"")]
    [InlineData("\"![A cup](cup.png)\"")]
    public void An_image_may_be_written_as_a_link_of_a_body(string value) =>
        Assert.Equal("cup.png", Assert.Single(Compile.Yaml("title: T\nimage: " + value).Model.Fields).Value.Text);
}
