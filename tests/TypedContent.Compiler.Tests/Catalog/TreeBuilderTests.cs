using System.Globalization;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.Catalog;

public class TreeBuilderTests
{
    private const int Many = 20_000;

    [Fact]
    public void A_chain_of_parents_of_any_length_is_a_tree()
    {
        var tree = Build([.. Enumerable.Range(0, 2_000).Select(number => Row(Name(number)) with { Parent = number == 0 ? null : Name(number - 1) })]);

        Assert.Empty(tree.Faults);
        Assert.Equal(Enumerable.Range(-1, 2_001), tree.Nodes.Where((_, index) => index % 2 == 0));
    }

    [Fact]
    public void Many_parents_that_do_not_exist_are_reported_as_many_times_as_warnings_are_shown()
    {
        var rows = Enumerable.Range(0, Many).Select(number => Row(Name(number)) with { Parent = "nowhere in " + Name(number) });

        Assert.InRange(Build([.. rows, Row("z.md") with { Parent = Name(1) }]).Faults.Count, 25, 50);
    }

    [Fact]
    public void Every_article_is_in_the_tree_once()
    {
        var tree = Build([.. Enumerable.Range(0, Many).Select(number => Row($"{number % 7}/{number % 11}/{Name(number)}"))]);

        Assert.Equal(Enumerable.Range(0, Many), tree.InOrder.Order());
    }

    [Theory]
    [InlineData("a1", "a2")]
    [InlineData("a2", "a10")]
    [InlineData("a02", "a10")]
    [InlineData("A2", "a10")]
    [InlineData("a", "a1")]
    [InlineData("a", "B")]
    [InlineData("B", "c")]
    [InlineData("a9", "a99999999999999999999999")]
    [InlineData("A", "a")]
    [InlineData("", "a")]
    public void Names_are_sorted_as_people_count(string first, string second)
    {
        Assert.InRange(NaturalOrder.Instance.Compare(first, second), int.MinValue, -1);
        Assert.InRange(NaturalOrder.Instance.Compare(second, first), 1, int.MaxValue);
    }

    [Theory]
    [InlineData("getting-started", "Getting started")]
    [InlineData("01-getting_started", "Getting started")]
    [InlineData("3. Übersicht", "Übersicht")]
    [InlineData("2024-review", "2024 review")]
    [InlineData("1", "1")]
    [InlineData("--", "--")]
    [InlineData("入门", "入门")]
    public void A_folder_is_called_by_its_name(string folder, string title) => Assert.Equal(title, FolderTitle.Of(folder));

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"p{number:d5}.md");

    private static TreeSpec Build(IndexRow[] rows) => TreeBuilder.Build(rows, LanguageSpec.None, VersionSpec.None.Plan, []);

    private static IndexRow Row(string path) => new(path, null, default, default) { Path = ArticlePath.Parse(path), Title = "" };
}
