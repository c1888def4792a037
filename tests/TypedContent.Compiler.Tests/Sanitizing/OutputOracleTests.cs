namespace TypedContent.Compiler.Tests.Sanitizing;

/// <summary>The oracle of the fuzz tests must be able to find faults.</summary>
public class OutputOracleTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<a href=' java\tscript:alert(1)'>x</a>")]
    [InlineData("<p style='background:url(x)'>x</p>")]
    [InlineData("<iframe src=http://x.y></iframe>")]
    [InlineData("<p><!-- x --></p>")]
    [InlineData("<a id=cookie></a>")]
    public void It_names_what_is_dangerous(string html) => Assert.NotNull(OutputOracle.Fault(html));

    [Fact]
    public void It_finds_fault_with_most_raw_payloads()
    {
        var faults = Enumerable.Range(0, 1_000).Count(i => OutputOracle.Fault(new PayloadGrammar((ulong)i).Next()) is not null);

        Assert.InRange(faults, 700, 1_000);
    }

    [Fact]
    public void It_lets_an_article_pass() =>
        Assert.Null(OutputOracle.Fault("<p style=\"color: red\">x <a href=\"https://example.com/\">y</a></p><math><mi>x</mi></math>"));
}
