using System.Collections;
using System.Reflection;
using TypedContent.Generator.Tests.Running;
using static TypedContent.Generator.Tests.Trees.TreeView;

namespace TypedContent.Generator.Tests.Trees;

/// <summary>The orders requested by a collection's C# code.</summary>
public class OrderTests
{
    private static readonly Site s_site = Site.Of(
        ("b10.md", Page("Part 10", "date: 2024-01-03", "order: 3")),
        ("a2.md", Page("part 2", "date: 2024-01-01", "order: 1")),
        ("c.md", Page("Alone", "date: 2024-01-02", "order: 2")),
        ("d.md", Page("Zoo")));

    [Theory]
    [InlineData("Newest", "Part 10, Alone, part 2, Zoo")]
    [InlineData("Oldest", "part 2, Alone, Part 10, Zoo")]
    [InlineData("Title", "Alone, part 2, Part 10, Zoo")]
    [InlineData("Tree", "part 2, Alone, Part 10, Zoo")]
    public void A_collection_says_which_order_its_list_has(string order, string expected)
    {
        var loaded = Load(order);

        Assert.Equal(expected, Titles(loaded.All()));
        Assert.Equal(expected, Titles((IEnumerable)LoadedSite.Value(loaded.Collection(), "All")!));
    }

    [Theory]
    [InlineData("Oldest")]
    [InlineData("Title")]
    [InlineData("Tree")]
    public void What_goes_by_date_goes_by_date_whatever_the_order(string order)
    {
        var loaded = Load(order);

        Assert.Equal("Part 10, Alone, part 2, Zoo", Titles(loaded.Collection().All));
        Assert.Equal("part 2", Title(loaded.Entry("Articles.C"), "Older"));
    }

    [Fact]
    public void A_view_keeps_the_order()
    {
        var view = Load("Title").Collection().PublishedAt(new DateTimeOffset(2024, 1, 2, 12, 0, 0, TimeSpan.Zero));

        Assert.Equal("Alone, part 2, Zoo", Titles((IEnumerable)LoadedSite.Value(view, "All")!));
    }

    [Theory]
    [InlineData("int Rating", "rating: 3", "rating: 12", "rating: 7", "A, C, B, D")]
    [InlineData("double? Rating", "rating: 3.5", "rating: 3.25", "rating: -1", "C, B, A, D")]
    [InlineData("string? Rating", "rating: page 10", "rating: Page 2", "rating: a", "C, B, A, D")]
    [InlineData("System.DateTimeOffset? Rating", "rating: 2024-01-02", "rating: 2023-01-02", "rating: 2024-01-01", "B, C, A, D")]
    [InlineData("System.DateOnly? Rating", "rating: 2024-01-02", "rating: 2023-01-02", "rating: 2024-01-01", "B, C, A, D")]
    [InlineData("System.TimeSpan? Rating", "rating: 01:30:00", "rating: 00:20:00", "rating: 10:00:00", "B, A, C, D")]
    [InlineData("bool? Rating", "rating: true", "rating: false", "rating: true", "B, A, C, D")]
    [InlineData("System.DayOfWeek? Rating", "rating: tuesday", "rating: monday", "rating: sunday", "C, B, A, D")]
    [InlineData("decimal? Rating", "rating: 10.5", "rating: 9.5", "rating: 100", "B, A, C, D")]
    public void A_property_gives_its_collection_a_list_that_is_sorted_by_it(string property, string a, string b, string c, string expected)
    {
        var site = Site.Of(("a.md", Page("A", a)), ("b.md", Page("B", b)), ("c.md", Page("C", c)), ("d.md", Page("D")))
            .WithSource("Article.cs", Declare("", $"[ContentIndex] public {property} {{ get; init; }}"));

        Assert.Equal(property.StartsWith("int", StringComparison.Ordinal) ? "A, C, B, D" : expected, Titles(List(site, "ByRating")));
    }

    [Fact]
    public void The_greatest_may_come_first_and_the_list_may_have_another_name()
    {
        var site = Site.Of(("a.md", Page("A", "rating: 3")), ("b.md", Page("B", "rating: 12")), ("c.md", Page("C")))
            .WithSource("Article.cs", Declare("", "[ContentIndex(\"Best\", Descending = true)] public int? Rating { get; init; }"));

        Assert.Equal("B, A, C", Titles(List(site, "Best")));
    }

    [Fact]
    public void A_list_can_be_asked_for_what_is_visible_at_a_time()
    {
        var site = Site.Of(
            ("a.md", Page("A", "rating: 3", "date: 2024-01-01")), ("b.md", Page("B", "rating: 2", "date: 2030-01-01")),
            ("c.md", Page("C", "rating: 1", "date: 2024-01-01")))
            .WithSource("Article.cs", Declare("", "[ContentIndex] public int Rating { get; init; }"));
        var list = List(site, "ByRating");

        var view = list.GetType().GetMethod("PublishedAt")!.Invoke(list, [new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero)])!;

        Assert.Equal("C, A", Titles((IEnumerable)view));
    }

    [Fact]
    public void An_article_of_the_same_name_makes_way()
    {
        var site = Site.Of(("by-rating.md", Page("A", "rating: 3"))).WithSource("Article.cs", Declare("", "[ContentIndex] public int Rating { get; init; }"));

        Assert.Equal("A", Titles(List(site, "ByRating")));
        Assert.NotNull(GeneratorRunner.Run(site).Load().Entry("Articles.ByRatingArticle"));
    }

    [Theory]
    [InlineData("[ContentIndex] public System.Collections.Generic.IReadOnlyList<string> Rating { get; init; } = [];", "its type is IReadOnlyList<string>")]
    [InlineData("[ContentIndex] public string Rating => \"\";", "front matter does not fill it")]
    [InlineData("[ContentIndex(\"All\")] public int Rating { get; init; }", "'All' is already the name of a member of Articles")]
    [InlineData("[ContentIndex(\"1st\")] public int Rating { get; init; }", "'1st' is not a valid C# identifier")]
    [InlineData("[ContentIndex(\"X\")] public int A { get; init; } [ContentIndex(\"X\")] public int B { get; init; }", "another property has the list 'X'")]
    public void What_cannot_be_a_list_is_reported_at_the_property(string property, string reason)
    {
        var run = GeneratorRunner.Run(Site.Of(("a.md", Page("A"))).WithSource("Article.cs", Declare("", property)));

        Assert.Contains(run.Findings, finding => finding.Contains("TC3072", StringComparison.Ordinal) && finding.Contains(reason, StringComparison.Ordinal));
    }

    private static LoadedSite Load(string order) => GeneratorRunner.Run(s_site.WithSource("Article.cs", Declare($", Order = ContentOrder.{order}", ""))).Load();

    private static string Declare(string argument, string property) =>
        $"using TypedContent; namespace Sample; [ContentCollection(\"Articles\"{argument})] public sealed partial class Article {{ {property} }}";

    private static IEnumerable List(Site site, string member)
    {
        var run = GeneratorRunner.Run(site);
        Assert.Empty(run.Findings);
        return (IEnumerable)run.Load().Type("Articles").GetProperty(member, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
    }

    private static string Titles(IEnumerable entries) => string.Join(", ", entries.Cast<IContentEntry>().Select(entry => entry.Title));
}
