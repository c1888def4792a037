using System.Globalization;
using TypedContent.Compiler.Linking;
using TypedContent.Compiler.Tests.Sanitizing;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.Linking;

public class LinkingTests
{
    [Theory]
    [InlineData("setup", "setpu install stepu", "setpu")]
    [InlineData("instal", "install uninstall", "install")]
    [InlineData("SETUP", "setup", "setup")]
    [InlineData("a", "b A", "A")]
    [InlineData("abc", "xyz", null)]
    [InlineData("", "a", null)]
    [InlineData("安装步骤", "安装 安装步聚", "安装步聚")]
    public void The_nearest_name_is_the_one_of_fewest_edits(string name, string names, string? nearest) =>
        Assert.Equal(nearest, NearestName.Find(name, names.Split(' ')));

    [Theory]
    [InlineData("a/b", "c.md", "a/b/c.md")]
    [InlineData("a/b", "../c.md", "a/c.md")]
    [InlineData("a", "../../c.md", "../c.md")]
    [InlineData("../a", "../../c.md", "../../c.md")]
    [InlineData("", "./c/", "c")]
    public void A_path_is_seen_from_its_folder(string folder, string path, string combined) => Assert.Equal(combined, SiteAddress.Combine(folder, path));

    [Theory]
    [InlineData("a/b", "a/b/c.md", "c.md")]
    [InlineData("a/b", "a/c.md", "../c.md")]
    [InlineData("a", "b/c.md", "../b/c.md")]
    [InlineData("", "b/c.md", "b/c.md")]
    public void The_way_to_a_file_is_the_shortest(string folder, string path, string way) => Assert.Equal(way, SiteAddress.Relate(folder, path));

    [Fact]
    public void Links_are_found_again_in_what_was_sanitised_and_replaced_one_by_one()
    {
        foreach (var html in Enumerable.Range(1, 2000).Select(seed => new PayloadGrammar((ulong)seed).Next()).Concat(["<a href='a&amp;b\"'>x</a><a>y</a><a href=''>z</a><p title='<a href=1>'><a title=\"href='\" href=c>"]))
        {
            var body = Sanitize.Article(html);
            var addresses = Enumerable.Range(0, body.Links.Count).ToDictionary(number => number, number => "/new&" + number.ToString(CultureInfo.InvariantCulture));

            var replaced = BodyAddresses.ReplaceLinks(body.Html, addresses);

            Assert.Equal(addresses.Values, Sanitize.Article(replaced).Links.Select(link => link.Url));
            Assert.Equal(body.Html, BodyAddresses.ReplaceLinks(replaced, addresses.Keys.ToDictionary(number => number, number => body.Links[number].Url)));
        }
    }

    [Fact]
    public void Every_id_of_a_body_is_found() =>
        Assert.Equal(["a", "b-1", "c\"d", "images-1"], BodyAddresses.FindIds(Sanitize.Article("<p id=a title='id=\"x\"'><b id=b-1>y</b><i id='c\"d'>z</i><h2>Images</h2>").Html));
}
