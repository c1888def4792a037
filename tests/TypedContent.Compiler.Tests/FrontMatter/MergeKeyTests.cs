using System.Globalization;
using System.Text;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;

namespace TypedContent.Compiler.Tests.FrontMatter;

public class MergeKeyTests
{
    [Theory]
    [InlineData("b: &b {x: 1}\nk:\n  <<: *b\n  y: 2", "y=2 x=1")]
    [InlineData("b: &b {x: 1, y: 1}\nk:\n  y: 2\n  <<: *b", "y=2 x=1")]
    [InlineData("b: &b {x: 1, y: 1}\nk:\n  <<: *b\n  y: 2", "y=2 x=1")]
    [InlineData("b: &b {head-img: 1}\nk:\n  <<: *b\n  headImg: 2", "headImg=2")]
    [InlineData("a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nk:\n  <<: [*a, *b]", "x=1 y=1 z=2")]
    [InlineData("a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nk: {<<: [*b, *a], z: 3}", "z=3 y=2 x=1")]
    [InlineData("a: &a {x: 1}\nb: &b {<<: *a, y: 2}\nk: {<<: *b}", "y=2 x=1")]
    [InlineData("k:\n  <<: {x: 1}\n  y: 2", "y=2 x=1")]
    [InlineData("k: {<<: [], y: 2}", "y=2")]
    [InlineData("b: &b {x: 1}\nk:\n  \"<<\": *b", "<<=a map")]
    [InlineData("b: &b {x: 1}\nk:\n  ! <<: *b", "<<=a map")]
    public void A_merge_key_takes_in_what_the_map_lacks(string yaml, string expected)
    {
        var (root, findings) = Compile.Nodes($"---\n{yaml}\n---\n");

        Assert.Empty(findings);
        var map = Assert.IsType<FrontMatterMap>(Assert.IsType<FrontMatterMap>(root).Entries[^1].Value);
        Assert.Equal(expected, string.Join(" ", map.Entries.Select(entry => $"{entry.Key}={(entry.Value as FrontMatterScalar)?.Text ?? entry.Value.Kind}")));
    }

    [Fact]
    public void At_the_top_a_merged_key_is_one_of_the_article()
    {
        var fields = Compile.Fields("<<: {title: T, rating: 3}\ntags: [a]");

        Assert.Equal("T", fields.Title);
        Assert.Equal(["rating"], fields.Others.Select(field => field.Key));
    }

    [Fact]
    public void A_fault_in_a_merged_value_is_where_it_was_written()
    {
        var finding = Compile.Yaml("title: t\n<<:\n  date: 2024-02-30").Findings[0];

        Assert.Equal("TC1012(4,9,4,19)", Compile.Show(finding));
    }

    [Fact]
    public void The_entries_of_a_data_file_are_merged_too()
    {
        const string Text = "- &a {key: jane, role: editor, age: 4}\n- {<<: *a, key: john, age: 5}\n";
        var file = new ArticleCompiler(new CompilerOptions()).Compile(new ArticleSource("Authors", "a.yml", "authors/a.yml", Text), default);
        var entries = file.Unfold().ToArray();

        Assert.Equal(
            ["jane", "john"], entries.Select(entry => entry.Model.ProjectPath[(entry.Model.ProjectPath.IndexOf('#', StringComparison.Ordinal) + 1)..]));
        Assert.All(entries, entry => Assert.Empty(entry.Findings));
    }

    [Fact]
    public void A_bomb_of_merges_ends_in_an_error()
    {
        var text = new StringBuilder("a0: &a0 {k: [x, x, x, x, x, x, x, x, x]}\n");
        for (var i = 1; i < 12; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} {{<<: [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}], k{i}: 1}}\n");
        }

        var finding = Assert.Single(Compile.Yaml("title: t\n" + text).Findings);

        Assert.Equal(FindingIds.RefusedFeature, finding.Id);
    }
}
