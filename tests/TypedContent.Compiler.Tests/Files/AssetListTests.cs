using TypedContent.Compiler.Files;

namespace TypedContent.Compiler.Tests.Files;

/// <summary>The list of files that the package's targets write.</summary>
public sealed class AssetListTests
{
    [Fact]
    public void A_list_is_a_heading_with_collections_and_a_line_for_each_file()
    {
        var list = AssetList.Read(
            [
                "TypedContent files 1\tArticles,Notes\tArticles",
                "\tb.png\tout/b.png\t/p/articles/b.png",
                "Notes\ta.png\tout/a.png\t/p/notes/a.png",
                "not\ta file",
            ],
            path => path["/p/".Length..]);

        Assert.Equal(["Articles", "Notes"], list!.Collections);
        Assert.Equal([new AssetFile("articles/b.png", "", "b.png", "out/b.png"), new AssetFile("notes/a.png", "Notes", "a.png", "out/a.png")], list.Files);
    }

    [Fact]
    public void A_file_may_have_an_address_and_the_size_of_its_image()
    {
        var list = AssetList.Read(
            [
                "TypedContent files 1\tArticles",
                "\tb.png\tout\t/p/b.png\t/assets/\t640x480",
                "\ta.png\tout\t/p/a.png\t/assets/",
                "\tc.png\tout\t/p/c.png\t\t\tmore",
                "\td.png\tout",
            ],
            path => path["/p/".Length..]);

        Assert.Equal(
            [
                new AssetFile("a.png", "", "a.png", "out") { Url = "/assets/" },
                new AssetFile("b.png", "", "b.png", "out") { Url = "/assets/", Image = new(640, 480, "") },
            ],
            list!.Files);
    }

    [Theory]
    [InlineData("TypedContent files 2\tArticles")]
    [InlineData("Articles")]
    [InlineData("")]
    public void What_is_not_a_list_of_this_version_is_not_read(string heading) => Assert.Null(AssetList.Read([heading], path => path));

    [Fact]
    public void A_list_without_lines_is_not_one() => Assert.Null(AssetList.Read([], path => path));

    [Fact]
    public void A_heading_without_collections_is_a_list_of_nothing() => Assert.Equal(AssetList.Empty, AssetList.Read(["TypedContent files 1"], path => path));

    [Theory]
    [InlineData("Articles", "articles", true)]
    [InlineData("Articles", "other", true)]
    [InlineData("articles", "articles", false)]
    [InlineData("Notes", "notes", true)]
    [InlineData("Notes", "Notes", true)]
    [InlineData("Notes", "other", false)]
    [InlineData("Posts", "posts", false)]
    public void A_collection_is_given_whole_or_by_one_folder(string collection, string root, bool expected) =>
        Assert.Equal(expected, new AssetList(["Articles", "Notes=notes"], default).HasAllOf(collection, root));
}
