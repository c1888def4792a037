using TypedContent.Compiler.Findings;

namespace TypedContent.Compiler.Tests.FrontMatter;

/// <summary>Limits on keys and terms. Each becomes code, and no real article has that many.</summary>
public class FrontMatterLimitTests
{
    [Theory]
    [InlineData(2_001, 0)]
    [InlineData(0, 2_001)]
    [InlineData(1_100, 1_100)]
    public void More_than_2_000_keys_are_an_error(int keys, int nested)
    {
        var yaml = "title: t\n" + Lines(keys, i => $"k{i}: v") + (nested > 0 ? "map:\n" + Lines(nested, i => $"  k{i}: v") : "");
        var finding = Assert.Single(Compile.Yaml(yaml).Findings);
        Assert.Equal(FindingIds.RefusedFeature, finding.Id);
        Assert.Contains("2,000 keys", finding.Arguments[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tags")]
    [InlineData("Categories")]
    [InlineData("authors")]
    public void More_than_1_000_terms_are_an_error(string key)
    {
        var article = Compile.Yaml($"title: t\n{key}:\n" + Lines(1_001, i => $"- t{i}"));
        var finding = Assert.Single(article.Findings);
        Assert.Equal((FindingIds.RefusedFeature, 2), (finding.Id, finding.Lines.StartLine));
        Assert.Empty(article.Model.Tags);
        Assert.Equal("t", article.Model.Title);
    }

    [Fact]
    public void Keys_of_toml_count_too() =>
        Assert.Equal(FindingIds.RefusedFeature, Assert.Single(Compile.Toml("title = 't'\n" + Lines(2_001, i => $"k{i} = 1")).Findings).Id);

    [Theory]
    [InlineData("k", 1_900)]
    [InlineData("- x\nk", 0)]
    public void What_is_merely_much_is_taken(string key, int count)
    {
        var yaml = key == "k"
            ? "title: t\n" + Lines(count, i => $"k{i}: v")
            : "title: t\npoints:\n" + Lines(5_000, i => $"- {i}") + "tags:\n" + Lines(1_000, i => $"- t{i}");
        Assert.Empty(Compile.Yaml(yaml).Findings);
    }

    private static string Lines(int count, Func<int, FormattableString> line) =>
        string.Concat(Enumerable.Range(0, count).Select(i => FormattableString.Invariant(line(i)) + "\n"));
}
