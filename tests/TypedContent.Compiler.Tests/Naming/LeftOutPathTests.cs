using TypedContent.Compiler.Naming;

namespace TypedContent.Compiler.Tests.Naming;

public class LeftOutPathTests
{
    [Theory]
    [InlineData(".trash/old.md", ".trash/")]
    [InlineData("vault/.obsidian/templates/t.md", "vault/.obsidian/")]
    [InlineData("._a.md", "._a.md")]
    [InlineData("guides/.#a.md", "guides/.#a.md")]
    [InlineData("_site/a.md", "_site/")]
    [InlineData("_drafts/a.md", "_drafts/")]
    [InlineData("docs/node_modules/x/README.md", "docs/node_modules/")]
    [InlineData("bin/a.md", "bin/")]
    [InlineData("Obj/a.md", "Obj/")]
    [InlineData("a.md", null)]
    [InlineData("_index.md", null)]
    [InlineData("a.b/c.d.md", null)]
    [InlineData("../posts/a.md", null)]
    [InlineData("binary/objects/a.md", null)]
    public void Names_of_tools_and_editors_are_never_articles(string path, string? reason) =>
        Assert.Equal(reason, LeftOutPaths.Find(path, includesDrafts: false));

    [Fact]
    public void A_folder_of_drafts_counts_where_drafts_are_asked_for()
    {
        Assert.Null(LeftOutPaths.Find("_drafts/a.md", includesDrafts: true));
        Assert.True(Compile.File("---\ntitle: T\n---\n", "_drafts/a.md").Model.Draft);
        Assert.Equal("a", ArticlePath.Parse("_drafts/a.md").Stem);
        Assert.Empty(ArticlePath.Parse("_drafts/a.md").Folders);
    }

    [Theory]
    [InlineData("_parts/a.md", true)]
    [InlineData("guides/_parts/deep/a.md", true)]
    [InlineData("_drafts/a.md", false)]
    [InlineData("_Drafts/_parts/a.md", true)]
    [InlineData("guides/_a.md", false)]
    [InlineData("a_b/c.md", false)]
    public void Files_in_a_folder_that_begins_with_an_underscore_are_parts(string path, bool expected) => Assert.Equal(expected, LeftOutPaths.IsOfParts(path));

    [Theory]
    [InlineData("_drafts/_site/a.md", "_drafts/_site/")]
    [InlineData("bin/a.md", "bin/")]
    [InlineData("_site/a.md", "_site/")]
    public void Only_the_drafts_folder_counts_where_drafts_are_asked_for(string path, string reason) =>
        Assert.Equal(reason, LeftOutPaths.Find(path, includesDrafts: true));
}
