using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Content;
using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.Content;

public class BodyListsTests
{
    // Rows with this text are not enumerated before the run: test discovery passes data through UTF-8, which cannot represent half a surrogate pair.
    private const string Half = "Half \uD83D of a cat";

    public static TheoryData<int, string, string> Headings => new()
    {
        { 1, "", "" },
        { 6, "新媒体", "新媒体 & more" },
        { 2, "half", Half },
    };

    public static TheoryData<string, string, string?, int> Addresses => new()
    {
        { "", "", null, 0 },
        { "/articles/新媒体?a=1&b=2#c", "新媒体", "", 1 },
        { "https://example.org/", "A link", "Its title", 100_000 },
        { "other.md", Half, Half, 300 },
    };

    [Theory]
    [MemberData(nameof(Headings), DisableDiscoveryEnumeration = true)]
    public void A_heading_comes_back_as_it_was(int level, string id, string text)
    {
        var heading = new BodyHeading(level, id, text);

        Assert.Equal([heading, heading], BodyLists.ReadHeadings(BodyLists.Pack([heading, heading])));
    }

    [Theory]
    [MemberData(nameof(Addresses), DisableDiscoveryEnumeration = true)]
    public void A_link_comes_back_as_it_was(string url, string text, string? title, int line)
    {
        var link = new BodyLink(url, text, title) { Line = line };
        var resolved = link with { Kind = LinkKind.Article };

        Assert.Equal([link, resolved], BodyLists.ReadLinks(BodyLists.Pack([link, resolved])));
    }

    [Theory]
    [MemberData(nameof(Addresses), DisableDiscoveryEnumeration = true)]
    public void An_image_comes_back_as_it_was(string url, string title, string? alt, int line)
    {
        var image = new BodyImage(url, alt, title) { Line = line };
        var untitled = image with { Title = null };

        Assert.Equal([image, untitled], BodyLists.ReadImages(BodyLists.Pack([image, untitled])));
    }

    [Fact]
    public void Lists_are_equal_if_what_is_in_them_is()
    {
        Assert.Equal(BodyLists.Pack([new BodyLink("a", "b", null)]), BodyLists.Pack([new BodyLink("a", "b", null)]));
        Assert.NotEqual(BodyLists.Pack([new BodyLink("a", "b", null)]), BodyLists.Pack([new BodyLink("a", "b", "")]));
        Assert.NotEqual(BodyLists.Pack([new BodyLink("a", "b", null)]), BodyLists.Pack([new BodyLink("a", "b", null) { Line = 2 }]));
    }

    [Fact]
    public void An_empty_list_is_one_that_was_never_set() => Assert.Equal(default, BodyLists.Pack(new Compiler.Text.EquatableArray<BodyLink>([])));

    [Fact]
    public void A_list_says_how_many_it_holds() =>
        Assert.Equal(
            (0, 200),
            (default(PackedList).Count, BodyLists.Pack(Enumerable.Repeat(new BodyHeading(2, "a", "A"), 200).ToEquatableArray()).Count));
}
