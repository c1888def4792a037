using TypedContent.Compiler.FrontMatter.Values;

namespace TypedContent.Compiler.Tests.FrontMatter;

/// <summary>YAML 1.2: no is text (Norway), 012 is text because a number would lose the zero, and 0x1F is a number.</summary>
public class CoreSchemaTests
{
    [Theory]
    [InlineData("", nameof(FieldKind.Null))]
    [InlineData("~", nameof(FieldKind.Null))]
    [InlineData("null", nameof(FieldKind.Null))]
    [InlineData("NULL", nameof(FieldKind.Null))]
    [InlineData("nULL", nameof(FieldKind.Text))]
    [InlineData("true", nameof(FieldKind.Bool))]
    [InlineData("False", nameof(FieldKind.Bool))]
    [InlineData("yes", nameof(FieldKind.Text))]
    [InlineData("no", nameof(FieldKind.Text))]
    [InlineData("on", nameof(FieldKind.Text))]
    [InlineData("y", nameof(FieldKind.Text))]
    [InlineData("0", nameof(FieldKind.Integer))]
    [InlineData("-19", nameof(FieldKind.Integer))]
    [InlineData("+12", nameof(FieldKind.Text))]
    [InlineData("012", nameof(FieldKind.Text))]
    [InlineData("-07", nameof(FieldKind.Text))]
    [InlineData("01067", nameof(FieldKind.Text))]
    [InlineData("+4915112345678", nameof(FieldKind.Text))]
    [InlineData("00.5", nameof(FieldKind.Text))]
    [InlineData("61e9540", nameof(FieldKind.Text))]
    [InlineData("1e-400", nameof(FieldKind.Text))]
    [InlineData("0e10", nameof(FieldKind.Real))]
    [InlineData("0o14", nameof(FieldKind.Integer))]
    [InlineData("0o8", nameof(FieldKind.Text))]
    [InlineData("0x1F", nameof(FieldKind.Integer))]
    [InlineData("0xG", nameof(FieldKind.Text))]
    [InlineData("9223372036854775807", nameof(FieldKind.Integer))]
    [InlineData("9223372036854775808", nameof(FieldKind.Text))]
    [InlineData("1_000", nameof(FieldKind.Text))]
    [InlineData("1,000", nameof(FieldKind.Text))]
    [InlineData("10:30", nameof(FieldKind.Text))]
    [InlineData("0.", nameof(FieldKind.Real))]
    [InlineData(".5", nameof(FieldKind.Real))]
    [InlineData("-0.0", nameof(FieldKind.Real))]
    [InlineData("12e03", nameof(FieldKind.Real))]
    [InlineData("-2E+05", nameof(FieldKind.Real))]
    [InlineData(".inf", nameof(FieldKind.Real))]
    [InlineData("-.INF", nameof(FieldKind.Real))]
    [InlineData(".NaN", nameof(FieldKind.Real))]
    [InlineData("NaN", nameof(FieldKind.Text))]
    [InlineData("1.2.3", nameof(FieldKind.Text))]
    [InlineData("+", nameof(FieldKind.Text))]
    [InlineData("١٢", nameof(FieldKind.Text))]
    public void A_plain_scalar_is_what_yaml_12_says(string text, string kind) => Assert.Equal(kind, CoreSchema.Resolve(text).ToString());

    [Theory]
    [InlineData("012", 12)]
    [InlineData("-19", -19)]
    [InlineData("0o14", 12)]
    [InlineData("0x1F", 31)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void A_whole_number_has_its_value(string text, long expected)
    {
        Assert.True(CoreSchema.TryInteger(text, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("a: 12", nameof(FieldKind.Integer))]
    [InlineData("a: '12'", nameof(FieldKind.Text))]
    [InlineData("a: \"true\"", nameof(FieldKind.Text))]
    [InlineData("a: !!str 12", nameof(FieldKind.Text))]
    [InlineData("a: |\n  12", nameof(FieldKind.Text))]
    [InlineData("a: 2024-01-02", nameof(FieldKind.Date))]
    [InlineData("a: '2024-01-02'", nameof(FieldKind.Text))]
    [InlineData("a: 2024-02-30", nameof(FieldKind.Text))]
    [InlineData("a:", nameof(FieldKind.Null))]
    [InlineData("a: ''", nameof(FieldKind.Text))]
    [InlineData("a: [1]", nameof(FieldKind.List))]
    [InlineData("a: {}", nameof(FieldKind.Map))]
    public void Quotes_make_text(string yaml, string kind) => Assert.Equal(kind, Assert.Single(Compile.Fields(yaml).Others).Value.Kind.ToString());
}
