using TypedContent.AspNetCore.Components;

namespace TypedContent.AspNetCore.Tests.Components;

/// <summary>Literals of articles as values of parameters. The analyzer's tests have the same literals.</summary>
public sealed class ContentLiteralTests
{
    [Flags]
    public enum Sides
    {
        Left = 1,
        Right = 2,
    }

    [Fact]
    public void A_literal_becomes_a_value_of_its_type()
    {
        Assert.Equal("", ContentLiteral.Read<string>(null));
        Assert.Equal(" a ", ContentLiteral.Read<string?>(" a "));
        Assert.Equal("a", ContentLiteral.Read<object>("a"));
        Assert.Equal([true, false, true], new[] { null, "FALSE", " true " }.Select(ContentLiteral.Read<bool?>));
        Assert.Equal(-7, ContentLiteral.Read<int>(" -7 "));
        Assert.Equal((sbyte)-128, ContentLiteral.Read<sbyte?>("-128"));
        Assert.Equal(1.5m, ContentLiteral.Read<decimal>("1.50"));
        Assert.Equal(1000f, ContentLiteral.Read<float>("1e3"));
        Assert.Equal('é', ContentLiteral.Read<char>("é"));
        Assert.Equal(Sides.Left | Sides.Right, ContentLiteral.Read<Sides?>("right , LEFT"));
        Assert.Equal(new DateOnly(2026, 3, 2), ContentLiteral.Read<DateOnly?>("2026-03-02"));
        Assert.Equal(new TimeOnly(8, 30), ContentLiteral.Read<TimeOnly>("08:30"));
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 8, 30, 0, TimeSpan.FromHours(1)), ContentLiteral.Read<DateTimeOffset>("2026-03-02T08:30:00+01:00"));
        Assert.Equal(TimeSpan.FromSeconds(90), ContentLiteral.Read<TimeSpan>("00:01:30"));
        Assert.Equal(Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"), ContentLiteral.Read<Guid>("0f8fad5b-d9cb-469f-a165-70867728950e"));
        Assert.Equal(new Uri("/about?a=1", UriKind.Relative), ContentLiteral.Read<Uri?>("/about?a=1"));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" JavaScript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:x")]
    public void An_address_that_runs_script_is_refused_even_without_the_analyzer(string address) =>
        Assert.Throws<FormatException>(() => ContentLiteral.Read<Uri>(address));
}
