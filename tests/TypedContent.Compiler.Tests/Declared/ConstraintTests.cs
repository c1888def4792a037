using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.Declared;

/// <summary>The attributes of System.ComponentModel.DataAnnotations have the same meaning as at run time.</summary>
public sealed class ConstraintTests
{
    private static readonly Dictionary<string, DeclaredConstraint> s_constraints = new(StringComparer.Ordinal)
    {
        ["required"] = new(DeclaredConstraintKind.Required) { Expected = "text that is not empty" },
        ["required, empty too"] = new(DeclaredConstraintKind.Required) { AllowsEmpty = true, Expected = "text" },
        ["2 to 3 long"] = new(DeclaredConstraintKind.Length) { Minimum = 2, Maximum = 3, Expected = "2 to 3" },
        ["1 to 5"] = new(DeclaredConstraintKind.Range) { Minimum = 1, Maximum = 5, Expected = "1 to 5" },
        ["at least 1"] = new(DeclaredConstraintKind.Range) { Minimum = 1, Expected = "at least 1" },
        ["at most 5"] = new(DeclaredConstraintKind.Range) { Maximum = 5, Expected = "at most 5" },
        ["before 1970-01-03"] = new(DeclaredConstraintKind.Range) { Maximum = 719163 * TimeSpan.TicksPerDay, Expected = "before 1970-01-03" },
        ["between 1 and 5"] =
            new(DeclaredConstraintKind.Range) { Minimum = 1, Maximum = 5, MinimumIsExclusive = true, MaximumIsExclusive = true, Expected = "between" },
        ["letters"] = new(DeclaredConstraintKind.Pattern) { Pattern = "[a-z]+", Timeout = 1000, Expected = "letters" },
        ["url"] = new(DeclaredConstraintKind.Url) { Expected = "a URL" },
        ["email"] = new(DeclaredConstraintKind.Email) { Expected = "an address" },
        ["1.5 or a"] = new(DeclaredConstraintKind.Allowed) { Values = ["1.5", "a", "5"], Expected = "1.5 or a" },
        ["not 1.5 or a"] = new(DeclaredConstraintKind.Denied) { Values = ["1.5", "a", "5"], Expected = "another" },
    };

    [Theory]
    [InlineData("required", nameof(DeclaredKind.Text), "x", true)]
    [InlineData("required", nameof(DeclaredKind.Text), "' '", false)]
    [InlineData("required, empty too", nameof(DeclaredKind.Text), "' '", true)]
    [InlineData("2 to 3 long", nameof(DeclaredKind.Text), "a", false)]
    [InlineData("2 to 3 long", nameof(DeclaredKind.Text), "ab", true)]
    [InlineData("2 to 3 long", nameof(DeclaredKind.Text), "abc", true)]
    [InlineData("2 to 3 long", nameof(DeclaredKind.Text), "abcd", false)]
    [InlineData("2 to 3 long", nameof(DeclaredKind.List), "[abcd]", false)]
    [InlineData("2 to 3 long", nameof(DeclaredKind.List), "[abcd, b]", true)]
    [InlineData("2 to 3 long", nameof(DeclaredKind.Dictionary), "{a: true}", false)]
    [InlineData("1 to 5", nameof(DeclaredKind.Integer), "0", false)]
    [InlineData("1 to 5", nameof(DeclaredKind.Integer), "1", true)]
    [InlineData("1 to 5", nameof(DeclaredKind.Integer), "5", true)]
    [InlineData("1 to 5", nameof(DeclaredKind.Integer), "6", false)]
    [InlineData("1 to 5", nameof(DeclaredKind.Real), ".inf", false)]
    [InlineData("1 to 5", nameof(DeclaredKind.Real), "1", true)]
    [InlineData("1 to 5", nameof(DeclaredKind.Real), "5", true)]
    [InlineData("at least 1", nameof(DeclaredKind.Real), ".inf", true)]
    [InlineData("at least 1", nameof(DeclaredKind.Real), "-.inf", false)]
    [InlineData("at most 5", nameof(DeclaredKind.Real), "-.inf", true)]
    [InlineData("at most 5", nameof(DeclaredKind.Real), ".inf", false)]
    [InlineData("before 1970-01-03", nameof(DeclaredKind.DateOnly), "1970-01-02", true)]
    [InlineData("before 1970-01-03", nameof(DeclaredKind.DateOnly), "1970-01-03", false)]
    [InlineData("before 1970-01-03", nameof(DeclaredKind.DateTimeOffset), "1970-01-02T01:00:00+08:00", true)]
    [InlineData("before 1970-01-03", nameof(DeclaredKind.DateTimeOffset), "1970-01-02T01:00:00Z", false)]
    [InlineData("1 to 5", nameof(DeclaredKind.Decimal), "5.0", true)]
    [InlineData("1 to 5", nameof(DeclaredKind.Decimal), "5.01", false)]
    [InlineData("between 1 and 5", nameof(DeclaredKind.Integer), "1", false)]
    [InlineData("between 1 and 5", nameof(DeclaredKind.Integer), "2", true)]
    [InlineData("between 1 and 5", nameof(DeclaredKind.Integer), "5", false)]
    [InlineData("between 1 and 5", nameof(DeclaredKind.Real), "1", false)]
    [InlineData("between 1 and 5", nameof(DeclaredKind.Real), "4.9", true)]
    [InlineData("between 1 and 5", nameof(DeclaredKind.Real), "5", false)]
    [InlineData("letters", nameof(DeclaredKind.Text), "abc", true)]
    [InlineData("letters", nameof(DeclaredKind.Text), "abc1", false)]
    [InlineData("letters", nameof(DeclaredKind.Text), "1abc", false)]
    [InlineData("letters", nameof(DeclaredKind.Text), "''", true)]
    [InlineData("letters", nameof(DeclaredKind.List), "[abc, '1']", false)]
    [InlineData("url", nameof(DeclaredKind.Text), "HTTPS://x.example", true)]
    [InlineData("url", nameof(DeclaredKind.Text), "http://x.example", true)]
    [InlineData("url", nameof(DeclaredKind.Text), "ftp://x.example", true)]
    [InlineData("url", nameof(DeclaredKind.Text), "ftps://x.example", false)]
    [InlineData("url", nameof(DeclaredKind.Text), "see http://x.example", false)]
    [InlineData("url", nameof(DeclaredKind.Text), "x.example", false)]
    [InlineData("email", nameof(DeclaredKind.Text), "\"a@b\\n\"", false)]
    [InlineData("email", nameof(DeclaredKind.Text), "a@b", true)]
    [InlineData("email", nameof(DeclaredKind.Text), "a@", false)]
    [InlineData("email", nameof(DeclaredKind.Text), "'@b'", false)]
    [InlineData("email", nameof(DeclaredKind.Text), "a@b@c", false)]
    [InlineData("1.5 or a", nameof(DeclaredKind.Decimal), "1.50", true)]
    [InlineData("1.5 or a", nameof(DeclaredKind.Real), "1.50", true)]
    [InlineData("1.5 or a", nameof(DeclaredKind.Integer), "5", true)]
    [InlineData("1.5 or a", nameof(DeclaredKind.Text), "a", true)]
    [InlineData("1.5 or a", nameof(DeclaredKind.Text), "A", false)]
    [InlineData("not 1.5 or a", nameof(DeclaredKind.Decimal), "1.500", false)]
    [InlineData("not 1.5 or a", nameof(DeclaredKind.Text), "b", true)]
    [InlineData("not 1.5 or a", nameof(DeclaredKind.List), "[b, a]", false)]
    [InlineData("not 1.5 or a", nameof(DeclaredKind.List), "[b, c]", true)]
    public void A_constraint_holds_or_is_a_finding(string constraint, string kind, string value, bool holds)
    {
        var property = Declare.Property("Value", Declare.Type(kind), "value") with { Constraints = [s_constraints[constraint]] };

        Assert.Equal(holds, Declare.Apply(Declare.Schema(property), $"title: t\nvalue: {value}").Findings.Count == 0);
    }

    [Theory]
    [InlineData("18446744073709551615", true)]
    [InlineData("9223372036854775808", false)]
    public void An_unsigned_number_beyond_the_signed_ones_is_compared_by_its_value(string value, bool holds)
    {
        var type = new DeclaredType(DeclaredKind.Integer, "ulong") { Maximum = ulong.MaxValue };
        var property = Declare.Property("Value", type, "value") with
        {
            Constraints =
            [
                new(DeclaredConstraintKind.Range) { Minimum = 10_000_000_000_000_000_000, Expected = "a large number" },
                new(DeclaredConstraintKind.Allowed) { Values = ["18446744073709551615"], Expected = "the largest" },
            ],
        };

        Assert.Equal(holds ? 0 : 2, Declare.Apply(Declare.Schema(property), $"title: t\nvalue: {value}").Findings.Count);
    }

    [Fact]
    public void A_length_that_does_not_fit_is_said_in_its_own_unit()
    {
        Assert.Equal(["value", "1 character long", "2 to 3"], Arguments("2 to 3 long", nameof(DeclaredKind.Text), "a"));
        Assert.Equal(["value", "1 item long", "2 to 3"], Arguments("2 to 3 long", nameof(DeclaredKind.Dictionary), "{a: true}"));
        Assert.Equal(["value", "4 items long", "2 to 3"], Arguments("2 to 3 long", nameof(DeclaredKind.List), "[a, b, c, d]"));
    }

    [Fact]
    public void A_value_that_is_not_allowed_is_reported_with_the_nearest_one()
    {
        var property = Declare.Property("Value", Declare.Type(DeclaredKind.Text), "value") with
        {
            Constraints = [new(DeclaredConstraintKind.Allowed) { Values = ["espresso", "filter"], Expected = "a way to brew" }],
        };

        Assert.Equal(
            ["value", "esprseso", "espresso, filter", ". Did you mean 'espresso'?"],
            Assert.Single(Declare.Apply(Declare.Schema(property), "title: t\nvalue: esprseso").Findings).Arguments);
    }

    [Fact]
    public void A_whole_number_out_of_range_is_reported_alike_in_every_culture()
    {
        var type = new DeclaredType(DeclaredKind.Integer, "sbyte") { Minimum = sbyte.MinValue, Maximum = sbyte.MaxValue };
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            // In this culture the minus sign is U+2212.
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("sv-SE");
            var finding = Assert.Single(Declare.Apply(Declare.Schema(Declare.Property("Value", type, "value")), "title: t\nvalue: 200").Findings);
            Assert.Equal(["value", "200", "a whole number from -128 to 127"], finding.Arguments);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static EquatableArray<string> Arguments(string constraint, string kind, string value)
    {
        var property = Declare.Property("Value", Declare.Type(kind), "value") with { Constraints = [s_constraints[constraint]] };
        return Assert.Single(Declare.Apply(Declare.Schema(property), $"title: t\nvalue: {value}").Findings).Arguments;
    }
}
