using TypedContent.Compiler.Sanitizing;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Sanitizing.Reporting;

namespace TypedContent.Compiler.Tests.Sanitizing;

public class LimitTests
{
    [Theory]
    [InlineData("<div>")]
    [InlineData("<blockquote>")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<svg>")]
    [InlineData("<math><mrow>")]
    [InlineData("<template>")]
    [InlineData("<x y=1>")]
    [InlineData("<a href=x><div>")]
    public void A_hundred_thousand_nested_elements_are_refused(string tag) =>
        Assert.Equal(BodyFailure.TooDeep, Sanitize.Article(Repeat(tag, 100_000)).Failure);

    // A parser reopens formatting elements in every paragraph. It is stopped because of that multiplication before the nesting limit is reached.
    [Fact]
    public void A_hundred_thousand_nested_formatting_elements_are_too_complex() =>
        Assert.Equal(BodyFailure.TooComplex, Sanitize.Article(Repeat("<b>", 100_000)).Failure);

    [Theory]
    [InlineData("<p>x")]
    [InlineData("<li>x")]
    [InlineData("<br>")]
    [InlineData("<h2>Heading</h2>")]
    [InlineData("<a href=/x>y</a> ")]
    [InlineData("<table><tr><td>x")]
    [InlineData("<dl><dt>x<dd>y</dl>")]
    public void A_long_document_is_not_a_deep_one(string html)
    {
        var long_ = html.StartsWith("<table>", StringComparison.Ordinal) ? "<table>" + Repeat("<tr><td>x", 20_000) : Repeat(html, 20_000);
        Assert.Equal(BodyFailure.None, Sanitize.Article(long_).Failure);
    }

    [Fact]
    public void Nesting_of_256_is_allowed() => Assert.Equal(BodyFailure.None, Sanitize.Article(Repeat("<div>", 256)).Failure);

    [Fact]
    public void Nesting_of_257_is_not() => Assert.Equal(BodyFailure.TooDeep, Sanitize.Article(Repeat("<div>", 257)).Failure);

    [Fact]
    public void The_element_that_is_too_deep_is_named_by_its_place() => Assert.Equal(256 * 5, Sanitize.Article(Repeat("<div>", 257)).FailureOffset);

    [Fact]
    public void What_failed_has_no_html() => Assert.Equal("", Sanitize.Article(Repeat("<div>", 300)).Html);

    [Fact]
    public void Formatting_that_is_repeated_without_end_is_refused()
    {
        var open = string.Concat(Enumerable.Range(0, 200).Select(i => $"<b class=c{i}>"));
        Assert.Equal(BodyFailure.TooComplex, Sanitize.Article(open + Repeat("<p>x", 100_000)).Failure);
    }

    [Theory]
    [InlineData(10_000, nameof(BodyFailure.None))]
    [InlineData(10_001, nameof(BodyFailure.TooManyFrames))]
    public void More_frames_than_a_browser_could_show_are_refused(int count, string failure) =>
        Assert.Equal(failure, Sanitize.Article(Repeat("<iframe src=https://example.com/></iframe>", count)).Failure.ToString());

    [Theory]
    [InlineData("<table><tr>", "<b></b><td></td>")]
    [InlineData("<b><p>", "</b><b><p>")]
    [InlineData("", "<i><p></i></p>")]
    public void Depth_is_measured_as_elements_are_moved_about(string before, string again)
    {
        var deep = Repeat("<div>", 240) + before + Repeat(again, 5_000);
        Assert.Equal(BodyFailure.None, Sanitize.Article(deep).Failure);
        Assert.Equal(BodyFailure.TooDeep, Sanitize.Article(deep + Repeat("<div>", 20)).Failure);
    }

    [Fact]
    public void An_attribute_of_a_hundred_thousand_hyphens_is_looked_up_like_any_other() =>
        Assert.Equal(BodyFailure.None, Sanitize.Article("<p data" + Repeat("-a", 100_000) + "=1>x").Failure);

    [Fact]
    public void Work_can_be_canceled() =>
        Assert.ThrowsAny<OperationCanceledException>(
            () => new BodySanitizer(SanitizerPolicy.Article).Sanitize(Repeat("<p>x", 10_000), new CancellationToken(canceled: true)));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
