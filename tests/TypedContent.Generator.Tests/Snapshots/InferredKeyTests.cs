using System.Collections;
using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Snapshots;

public class InferredKeyTests
{
    private const string First = """
        ---
        title: First
        flag: true
        count: 3
        ratio: 1.5
        ms.date: 2024-03-02
        cSpell:ignore: hexo
        short-title: One
        headimg: a.png
        widened: 1
        year: 2024
        word_or_list: one
        numbers: [1, 2]
        nothing:
        map:
          name: a
          size: {width: 1, height: 2}
        gallery:
          - {src: a.png, alt: A}
          - {src: b.png, wide: true}
        matrix: [[1, 2], [3]]
        html: a key that an entry has
        class: a keyword
        infinite: .inf
        ---
        """;

    private const string Second = """
        ---
        title: Second
        widened: 2.5
        year: next
        word_or_list: [two, three]
        map: {name: b, size: {depth: 3}}
        numbers: []
        ---
        """;

    private static readonly GeneratorRun s_run = GeneratorRunner.Run(Site.Of(("first.md", First), ("second.md", Second)));

    [Fact]
    public void Keys_of_every_type()
    {
        Assert.Empty(s_run.Findings);
        SnapshotOf.Sources(s_run, "inferred-keys", file => !file.EndsWith("Catalog.g.cs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("First", "Flag", true)]
    [InlineData("Second", "Flag", null)]
    [InlineData("First", "Count", 3L)]
    [InlineData("First", "Ratio", 1.5)]
    [InlineData("First", "Widened", 1.0)]
    [InlineData("Second", "Widened", 2.5)]
    [InlineData("First", "Year", "2024")]
    [InlineData("First", "HeadImg", "a.png")]
    [InlineData("First", "MetaHtml", "a key that an entry has")]
    [InlineData("First", "Class", "a keyword")]
    [InlineData("First", "Infinite", double.PositiveInfinity)]
    [InlineData("First", "Nothing", null)]
    public void A_scalar_has_its_value(string member, string property, object? value) =>
        Assert.Equal(value, LoadedSite.Value(s_run.Load().Entry("Articles." + member), property));

    [Theory]
    [InlineData("First", "WordOrList", "one")]
    [InlineData("Second", "WordOrList", "two, three")]
    [InlineData("First", "Numbers", "1, 2")]
    [InlineData("Second", "Gallery", "")]
    public void A_list_has_its_items_and_is_never_null(string member, string property, string items) =>
        Assert.Equal(items, string.Join(", ", ((IEnumerable)LoadedSite.Value(s_run.Load().Entry("Articles." + member), property)!).Cast<object>()));

    [Fact]
    public void Nested_maps_and_lists_of_maps_have_their_values()
    {
        var site = s_run.Load();
        var map = LoadedSite.Value(site.Entry("Articles.First"), "Map")!;
        var gallery = ((IEnumerable)LoadedSite.Value(site.Entry("Articles.First"), "Gallery")!).Cast<object>().ToArray();

        Assert.Equal(2L, LoadedSite.Value(LoadedSite.Value(map, "Size")!, "Height"));
        Assert.Equal("b.png", LoadedSite.Value(gallery[1], "Src"));
        Assert.Equal(true, LoadedSite.Value(gallery[1], "Wide"));
        Assert.Null(LoadedSite.Value(gallery[1], "Alt"));
    }
}
