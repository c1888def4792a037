using System.Globalization;
using TypedContent.Compiler.Addresses;
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
    public void Links_are_found_again_in_what_was_sanitized_and_replaced_by_their_addresses()
    {
        foreach (var html in Enumerable.Range(1, 2000).Select(seed => new PayloadGrammar((ulong)seed).Next())
            .Concat(["<a href='a&amp;b\"'>x</a><a>y</a><a href=''>z</a><p title='<a href=1>'><a title=\"href='\" href=c>"]))
        {
            var body = Sanitize.Article(html);
            var links = Renamed(body.Links.Select(link => link.Value.Url), "/new&");
            var resources = Renamed(body.Resources.Select(resource => resource.Value.Url), "/file&");

            var replaced = BodyAddresses.Replace(body.Html, links, resources);

            var after = Sanitize.Article(replaced);
            Assert.Equal(body.Links.Select(link => links[link.Value.Url]), after.Links.Select(link => link.Value.Url));
            Assert.Equal(body.Images.Select(image => resources.GetValueOrDefault(image.Value.Url, image.Value.Url)),
                after.Images.Select(image => image.Value.Url));
            Assert.Empty(after.Resources);
            Assert.Equal(body.Html, BodyAddresses.Replace(replaced, Inverse(links), Inverse(resources)));
        }

        static Dictionary<string, string> Renamed(IEnumerable<string> addresses, string prefix) =>
            addresses.Distinct(StringComparer.Ordinal).Select((address, number) => (address, number))
                .ToDictionary(pair => pair.address, pair => prefix + pair.number.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);

        static Dictionary<string, string> Inverse(Dictionary<string, string> addresses) =>
            addresses.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("<img src=a.png>", "src a.png")]
    [InlineData("<img src=/a.png><img src=https://x.example/a.png><img src='data:image/png;base64,AA=='><img src='#a'><img src='?a'>", "")]
    [InlineData("<img src=a.png srcset='a.png 1x, b/c,d.png 2x,, /e.png 3x'>", "src a.png|srcset a.png|srcset b/c,d.png")]
    [InlineData("<picture><source srcset='a.webp'><img src=a.png></picture>", "srcset a.webp|src a.png")]
    [InlineData("<video src=v.mp4 poster=p.jpg><source src=w.webm><track src=t.vtt></video><audio src=a.mp3></audio>",
        "src v.mp4|poster p.jpg|src w.webm|src t.vtt|src a.mp3")]
    [InlineData("<a href=a.png>x</a>", "")]
    public void What_a_body_shows_or_plays_from_files_beside_it_is_known(string html, string resources) =>
        Assert.Equal(resources, string.Join("|", Sanitize.Article(html).Resources.Select(resource => $"{resource.Value.Attribute} {resource.Value.Url}")));

    [Fact]
    public void Addresses_in_a_set_are_replaced_one_by_one() =>
        Assert.Equal(
            "<img src=\"/x/a.png?v=1&amp;w=2\" srcset=\"/x/a.png?v=1&amp;w=2 1x, b.png 2x\">",
            BodyAddresses.Replace("<img src=\"a.png?v=1&amp;w=2\" srcset=\"a.png?v=1&amp;w=2 1x, b.png 2x\">", new Dictionary<string, string>(),
                new Dictionary<string, string> { ["a.png?v=1&w=2"] = "/x/a.png?v=1&w=2" }));
}
