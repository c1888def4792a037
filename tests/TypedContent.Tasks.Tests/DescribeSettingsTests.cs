using System.Text;

namespace TypedContent.Tasks.Tests;

public class DescribeSettingsTests
{
    [Theory]
    [InlineData("", "Acme.Site", "Acme.Site")]
    [InlineData("Mine", "Acme.Site", "Mine")]
    [InlineData(" ", "My-Site.2nd", "My_Site._2nd")]
    [InlineData("", "2024 (blog)", "_2024__blog_")]
    [InlineData("", "腾讯.e\u0301", "腾讯.e\u0301")]
    [InlineData("", "", "")]
    public void The_namespace_is_the_given_one_or_the_root_one_as_identifiers(string given, string root, string expected) =>
        Assert.Equal(expected, Run(new DescribeSettings { Namespace = given, RootNamespace = root }).EffectiveNamespace);

    [Theory]
    [InlineData("")]
    [InlineData("MM/dd/yyyy;MMM d, yyyy 'at' HH:mm;#yyyy.d.M")]
    [InlineData("/文章,(a)/{year}/$(x)%41\"'.html")]
    public void A_text_arrives_whatever_is_in_it(string text)
    {
        var task = Run(new DescribeSettings { DateFormats = text, Permalink = text, ApiUrl = text, PackFile = text });

        Assert.All([task.EncodedDateFormats, task.EncodedPermalink, task.EncodedApiUrl, task.EncodedPackFile], encoded => Assert.Equal(text, Decode(encoded)));
    }

    [Fact]
    public void Each_alias_of_a_term_is_a_line()
    {
        var task = Run(
            new DescribeSettings { TermAliases = [new Item("C sharp", "", ("Term", "C#"), ("Taxonomy", "tags")), new Item("新", "", ("Term", "new; old"))] });

        Assert.Equal("tags\tC#\tC sharp\n\tnew; old\t新", Decode(task.EncodedTermAliases));
    }

    [Fact]
    public void Each_variable_is_a_line_whatever_is_in_its_value()
    {
        var task = Run(new DescribeSettings
        {
            Variables =
            [
                new Item("version", "", ("Value", "1.0;2#3")), new Item("empty"), new Item("名", "", ("Value", " a\tb ")),
                new Item("lines", "", ("Value", "one\r\n  two\n")),
            ],
        });

        Assert.Equal("version\t1.0;2#3\nempty\t\n名\ta\tb\nlines\tone two", Decode(task.EncodedVariables));
    }

    [Fact]
    public void Each_collection_and_each_taxonomy_with_a_template_is_a_line()
    {
        var task = Run(new DescribeSettings
        {
            Collections = [new Item("Posts", "", ("TermUrl", "/{taxonomy}/{term};x"), ("FeedUrl", "/{feed}"))],
            Taxonomies = [new Item("level", ""), new Item("tags", "", ("Collection", "Posts"), ("TermUrl", "/标签/{term}"))],
        });

        Assert.Equal("collection\tPosts\t\t/{taxonomy}/{term};x\t\t/{feed}\ntaxonomy\tPosts\ttags\t/标签/{term}", Decode(task.EncodedPages));
    }

    [Fact]
    public void Each_collection_with_versions_and_each_version_of_an_item_is_a_line_once()
    {
        var task = Run(new DescribeSettings
        {
            Collections = [new Item("Docs", "", ("Versions", "next; v2\nv1"), ("CurrentVersion", " v3 ")), new Item("Posts", "")],
            Files =
            [
                new Item(
                    "a.md", "", ("ContentCollection", "Docs"),
                    ("ContentVersion", "v0")), new Item("b.md", "", ("ContentCollection", "Docs"), ("ContentVersion", "v0 ")),
                new Item("c.md", "", ("ContentVersion", "1.0")), new Item("d.md", "", ("ContentCollection", "Docs")),
            ],
        });

        Assert.Equal(
            ["versions\tDocs\tnext; v2 v1\tv3", "version\tDocs\tv0", "version\tArticles\t1.0"],
            Decode(task.EncodedPages).Split('\n').Where(line => line.StartsWith("version", StringComparison.Ordinal)));
    }

    private static DescribeSettings Run(DescribeSettings task)
    {
        task.BuildEngine = new BuildLog();
        Assert.True(task.Execute());
        return task;
    }

    private static string Decode(string text) => Encoding.UTF8.GetString(Convert.FromBase64String(text));
}
