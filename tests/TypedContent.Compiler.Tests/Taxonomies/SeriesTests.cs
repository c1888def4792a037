using TypedContent.Compiler.Findings;

namespace TypedContent.Compiler.Tests.Taxonomies;

/// <summary>The series of an article, and the paths of its categories.</summary>
public sealed class SeriesTests
{
    [Theory]
    [InlineData("series: Basics", "Basics")]
    [InlineData("series: Basics\npart: 2", "Basics 2")]
    [InlineData("series: Basics\nseries_order: 0", "Basics 0")]
    [InlineData("series: [Basics, More]\npart: 2", "Basics 2, More")]
    [InlineData("series: {name: Basics, part: 3}", "Basics 3")]
    [InlineData("series: {name: Basics, part: 3}\npart: 2", "Basics 3")]
    [InlineData("series: [{title: ' Basics ', order: 1}, Basics]", "Basics")]
    [InlineData("series: false", "")]
    [InlineData("series: 'false'", "false")]
    [InlineData("series:", "")]
    [InlineData("part: 2", "")]
    public void A_series_has_a_name_and_perhaps_the_number_of_a_part(string yaml, string expected)
    {
        var article = Compile.Yaml("title: t\n" + yaml);

        Assert.Equal(expected, string.Join(", ", article.Model.Series.Select(use => use.Part is { } part ? $"{use.Name} {part}" : use.Name)));
        Assert.Empty(article.Findings);
    }

    [Theory]
    [InlineData("series: {part: 3}", "TC1010(3,9,3,18)")]
    [InlineData("series: [[Basics]]", "TC1010(3,10,3,18)")]
    [InlineData("series: {name: Basics, part: -1}", "TC1010(3,30,3,32)")]
    [InlineData("series: {name: Basics, part: two}", "TC1010(3,30,3,33)")]
    public void What_names_no_series_or_no_part_is_a_finding(string yaml, string expected) =>
        Assert.Equal(expected, Compile.Show(Compile.Yaml("title: t\n" + yaml).Findings));

    [Theory]
    [InlineData("series: Basics\npart: two", "part")]
    [InlineData("part: 2", "part")]
    [InlineData("series: Basics\npart: 2", "")]
    public void A_part_that_means_nothing_stays_a_key_of_the_sites_own(string yaml, string expected) =>
        Assert.Equal(expected, string.Join(" ", Compile.Yaml("title: t\n" + yaml).Model.Fields.Select(field => field.Key)));

    [Theory]
    [InlineData("categories: [A, B]", "")]
    [InlineData("categories: [[A, B], C]", "A/B|C")]
    [InlineData("categories: [[A, B], [A, B]]", "A/B")]
    [InlineData("categories: [[A, [B, {name: C}]], '', ~]", "A/B/C")]
    [InlineData("categories: [[A, B]]\ncategory: C", "A/B|C")]
    public void Categories_within_others_have_paths(string yaml, string expected) =>
        Assert.Equal(expected,
            string.Join("|", Compile.Yaml("title: t\n" + yaml).Model.Terms.SelectMany(use => use.Paths).Select(path => string.Join("/", path.Words))));

    [Fact]
    public void What_is_not_a_word_is_a_finding() =>
        Assert.Equal([FindingIds.WrongType], Compile.Yaml("title: t\ncategories: [A, {url: b}]").Findings.Select(finding => finding.Id));
}
