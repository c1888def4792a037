using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Findings;

namespace TypedContent.Compiler.Tests.Declared;

/// <summary>How properties of a declared type are read from front matter.</summary>
public sealed class DeclaredReaderTests
{
    [Theory]
    [InlineData(nameof(DeclaredKind.Text), "some text", "\"some text\"")]
    [InlineData(nameof(DeclaredKind.Text), "2023", "\"2023\"")]
    [InlineData(nameof(DeclaredKind.Text), "''", "\"\"")]
    [InlineData(nameof(DeclaredKind.Char), "x", "\"x\"")]
    [InlineData(nameof(DeclaredKind.Char), "xy", "TC1010")]
    [InlineData(nameof(DeclaredKind.Bool), "true", "true")]
    [InlineData(nameof(DeclaredKind.Bool), "false", "false")]
    [InlineData(nameof(DeclaredKind.Bool), "yes", "TC1010")]
    [InlineData(nameof(DeclaredKind.Integer), "255", "255")]
    [InlineData(nameof(DeclaredKind.Integer), "0", "0")]
    [InlineData(nameof(DeclaredKind.Integer), "256", "TC1016")]
    [InlineData(nameof(DeclaredKind.Integer), "-1", "TC1016")]
    [InlineData(nameof(DeclaredKind.Integer), "1.5", "TC1010")]
    [InlineData(nameof(DeclaredKind.Integer), "'5'", "TC1010")]
    [InlineData(nameof(DeclaredKind.Real), "1.5", "1.5")]
    [InlineData(nameof(DeclaredKind.Real), "2", "2")]
    [InlineData(nameof(DeclaredKind.Real), "1e39", "TC1010")]
    [InlineData(nameof(DeclaredKind.Real), "-1e39", "TC1010")]
    [InlineData(nameof(DeclaredKind.Real), ".inf", "Infinity")]
    [InlineData(nameof(DeclaredKind.Decimal), "1.50", "\"1.50\"")]
    [InlineData(nameof(DeclaredKind.Decimal), "7", "\"7\"")]
    [InlineData(nameof(DeclaredKind.Decimal), "1e40", "TC1010")]
    [InlineData(nameof(DeclaredKind.DateTimeOffset), "2024-03-02T08:30:00+08:00", "2024-03-02T08:30:00+08:00")]
    [InlineData(nameof(DeclaredKind.DateOnly), "1970-01-02", "719163")]
    [InlineData(nameof(DeclaredKind.DateOnly), "2024-02-30", "TC1012")]
    [InlineData(nameof(DeclaredKind.TimeOnly), "8:30", "306000000000")]
    [InlineData(nameof(DeclaredKind.TimeOnly), "24:00", "TC1010")]
    [InlineData(nameof(DeclaredKind.TimeSpan), "'1:30:00'", "54000000000")]
    [InlineData(nameof(DeclaredKind.TimeSpan), "PT1H30M", "54000000000")]
    [InlineData(nameof(DeclaredKind.TimeSpan), "-PT1S", "-10000000")]
    [InlineData(nameof(DeclaredKind.TimeSpan), "P", "TC1010")]
    [InlineData(nameof(DeclaredKind.TimeSpan), "P1D", "864000000000")]
    [InlineData(nameof(DeclaredKind.TimeSpan), "1D2", "TC1010")]
    [InlineData(nameof(DeclaredKind.TimeSpan), "':30'", "TC1010")]
    [InlineData(nameof(DeclaredKind.TimeSpan), "'1:xx'", "TC1010")]
    [InlineData(nameof(DeclaredKind.TimeOnly), "' 8:30:15 '", "306150000000")]
    [InlineData(nameof(DeclaredKind.DateTimeOffset), "Invalid Date", "TC1012")]
    [InlineData(nameof(DeclaredKind.TimeSpan), "P99999999999D", "TC1010")]
    [InlineData(nameof(DeclaredKind.Uri), "/a/b", "\"/a/b\"")]
    [InlineData(nameof(DeclaredKind.Guid), "{0F8FAD5B-D9CB-469F-A165-70867728950E}", "TC1010")]
    [InlineData(nameof(DeclaredKind.Guid), "0F8FAD5B-D9CB-469F-A165-70867728950E", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"")]
    [InlineData(nameof(DeclaredKind.Version), "1.2.3", "\"1.2.3\"")]
    [InlineData(nameof(DeclaredKind.Version), "one", "TC1010")]
    [InlineData(nameof(DeclaredKind.Enum), "extra-dark", "2")]
    [InlineData(nameof(DeclaredKind.Enum), "Light", "1")]
    [InlineData(nameof(DeclaredKind.Enum), "Lihgt", "TC1017")]
    [InlineData(nameof(DeclaredKind.List), "[a, b]", "[\"a\", \"b\"]")]
    [InlineData(nameof(DeclaredKind.List), "a", "[\"a\"]")]
    [InlineData(nameof(DeclaredKind.List), "[a, ~]", "[\"a\"]")]
    [InlineData(nameof(DeclaredKind.List), "{a: b}", "TC1010")]
    [InlineData(nameof(DeclaredKind.Dictionary), "{a: true, b: false}", "{a: true, b: false}")]
    [InlineData(nameof(DeclaredKind.Dictionary), "{a: x}", "TC1010")]
    [InlineData(nameof(DeclaredKind.Dictionary), "a", "TC1010")]
    public void A_value_is_read_as_what_the_property_holds(string kind, string value, string expected) =>
        Assert.Equal(expected, Read(Declare.Property("Value", Declare.Type(kind), "value"), "value: " + value));

    [Theory]
    [InlineData("18446744073709551615", "-1")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("18446744073709551616", "TC1010")]
    [InlineData("1.5", "TC1010")]
    [InlineData("-1", "TC1016")]
    public void A_number_that_only_an_unsigned_type_holds_is_stored_by_its_bits(string value, string expected) => Assert.Equal(expected, Read(
        Declare.Property("Value", new DeclaredType(DeclaredKind.Integer, "ulong") { Maximum = ulong.MaxValue }, "value"), "value: " + value));

    [Fact]
    public void A_number_that_a_signed_type_does_not_hold_is_a_fault() => Assert.Equal("TC1010", Read(
        Declare.Property("Value", new DeclaredType(DeclaredKind.Integer, "long") { Minimum = long.MinValue, Maximum = long.MaxValue }, "value"),
        "value: 18446744073709551615"));

    [Fact]
    public void Invalid_Date_is_null_where_the_property_may_be()
    {
        var property = Declare.Property("Value", Declare.Type(DeclaredKind.DateTimeOffset) with { IsNullable = true }, "value");
        var article = Declare.Apply(Declare.Schema(property), "title: t\nvalue: Invalid Date");

        Assert.Equal([FindingIds.InvalidDateText], article.Findings.Select(finding => finding.Id));
        Assert.DoesNotContain(article.Model.Declared, value => value.Value.Kind == PrimitiveKind.Date);
    }

    [Fact]
    public void A_list_keeps_what_is_null_where_its_elements_may_be()
    {
        var type = Declare.Type(DeclaredKind.List) with { Element = Declare.Type(DeclaredKind.Text) with { IsNullable = true } };

        Assert.Equal("[\"a\", null]", Read(Declare.Property("Value", type, "value"), "value: [a, ~]"));
    }

    [Theory]
    [InlineData("value: {a: true}", "[{a: true}]")]
    [InlineData("value: [{a: true}, {b: false}]", "[{a: true}, {b: false}]")]
    [InlineData("value: [a]", "TC1010")]
    public void A_list_of_maps_may_be_one_map(string yaml, string expected) => Assert.Equal(expected, Read(
        Declare.Property("Value", Declare.Type(DeclaredKind.List) with { Element = Declare.Type(DeclaredKind.Dictionary) }, "value"), yaml));

    [Theory]
    [InlineData("value: [light, extra-dark]", "3")]
    [InlineData("value: light", "1")]
    [InlineData("value: [light, none]", "TC1017")]
    public void The_values_of_flags_are_joined(string yaml, string expected) =>
        Assert.Equal(expected, Read(Declare.Property("Value", Declare.Type(DeclaredKind.Enum) with { IsFlags = true }, "value"), yaml));

    [Theory]
    [InlineData(nameof(DeclaredKind.Text), true, false, "other: 1", "TC1015")]
    [InlineData(nameof(DeclaredKind.Text), true, false, "value:", "TC1010")]
    [InlineData(nameof(DeclaredKind.Text), true, false, "value: ''", "\"\"")]
    [InlineData(nameof(DeclaredKind.Integer), true, false, "value: ''", "TC1010")]
    [InlineData(nameof(DeclaredKind.Text), true, true, "value:", "null")]
    [InlineData(nameof(DeclaredKind.Text), true, true, "other: 1", "TC1015")]
    [InlineData(nameof(DeclaredKind.Text), false, true, "value:", "null")]
    [InlineData(nameof(DeclaredKind.Text), false, true, "other: 1", "")]
    [InlineData(nameof(DeclaredKind.Text), false, false, "value:", "")]
    [InlineData(nameof(DeclaredKind.List), false, false, "other: 1", "[]")]
    [InlineData(nameof(DeclaredKind.List), false, true, "other: 1", "")]
    [InlineData(nameof(DeclaredKind.Dictionary), false, false, "value:", "{}")]
    public void A_key_that_says_nothing_is_a_fault_only_where_something_is_required(
        string kind, bool isRequired, bool isNullable, string yaml, string expected)
    {
        var type = Declare.Type(kind) with { IsNullable = isNullable };

        Assert.Equal(expected, Read(Declare.Property("Value", type, "value") with { IsRequired = isRequired }, yaml));
    }

    [Theory]
    [InlineData("other: 1", "faulty")]
    [InlineData("value: many", "faulty")]
    [InlineData("value: 3", "3")]
    public void What_CSharp_itself_needs_has_a_value_even_where_the_file_has_a_faulty_one(string yaml, string expected)
    {
        var property = Declare.Property("Value", Declare.Type(DeclaredKind.Integer), "value") with { IsRequired = true, MustBeSet = true };

        Assert.Equal(expected, Declare.Show(Assert.Single(Declare.Apply(Declare.Schema(property), "title: t\n" + yaml).Model.Declared).Value));
    }

    [Theory]
    [InlineData("Date", "date", nameof(DeclaredKind.DateTimeOffset), "2024-03-02-post.zh.md", "2024-03-02T00:00:00+00:00")]
    [InlineData("Date", "date", nameof(DeclaredKind.DateOnly), "2024-03-02-post.zh.md", "738946")]
    [InlineData("Date", "day", nameof(DeclaredKind.DateOnly), "2024-03-02-post.zh.md", "")]
    [InlineData("Day", "date", nameof(DeclaredKind.DateOnly), "2024-03-02-post.zh.md", "")]
    [InlineData("Date", "date", nameof(DeclaredKind.DateOnly), "post.zh.md", "")]
    public void A_date_that_only_the_path_has_fills_the_property_for_dates(string name, string key, string kind, string path, string expected) =>
        Assert.Equal(expected, Read(Declare.Property(name, Declare.Type(kind), key), "other: 1", path));

    [Theory]
    [InlineData("Lang", "post.zh.md", "\"zh\"")]
    [InlineData("Lang", "post.md", "")]
    [InlineData("Language", "post.zh.md", "")]
    public void A_language_that_only_the_path_has_fills_the_property_for_languages(string name, string path, string expected) =>
        Assert.Equal(expected, Read(Declare.Property(name, Declare.Type(DeclaredKind.Text), "lang", "language"), "other: 1", path));

    [Fact]
    public void Keys_without_a_property_are_unknown_with_the_nearest_that_there_is()
    {
        var schema = Declare.Schema(Declare.Property("Rating", Declare.Type(DeclaredKind.Integer), "rating")) with { IgnoredKeys = ["layout"] };
        var article = Declare.Apply(schema, "title: t\ntags: a\nraitng: 1\nlayout: post\nxyz: 2");

        Assert.Equal(["raitng (rating)", "xyz ()"], article.UnknownKeys.Select(key => $"{key.Path} ({key.Nearest})"));
    }

    [Fact]
    public void The_keys_of_an_object_are_read_and_unknown_ones_have_its_path()
    {
        var cover = new DeclaredObject("Sample.Cover", [Declare.Property("Alt", Declare.Type(DeclaredKind.Text), "alt") with { IsRequired = true }]);
        var schema = Declare.Schema(Declare.Property("Cover", new DeclaredType(DeclaredKind.Object, "Sample.Cover"), "cover")) with { Objects = [cover] };

        var article = Declare.Apply(schema, "title: t\ncover: {alt: A cup, src: a.png}");
        Assert.Equal("Cover: {Alt: \"A cup\"}", Declare.Show(Assert.Single(article.Model.Declared)));
        Assert.Equal("cover.src", Assert.Single(article.UnknownKeys).Path);
        Assert.Equal([FindingIds.MissingKey], Declare.Apply(schema, "title: t\ncover: {src: a.png}").Findings.Select(finding => finding.Id));
    }

    [Fact]
    public void Front_matter_that_cannot_be_read_lacks_nothing()
    {
        var schema = Declare.Schema(Declare.Property("Rating", Declare.Type(DeclaredKind.Integer), "rating") with { IsRequired = true });

        Assert.DoesNotContain(FindingIds.MissingKey, Declare.Apply(schema, "title: [").Findings.Select(finding => finding.Id));
    }

    /// <summary>The value of the only property, or the ids of the findings.</summary>
    private static string Read(DeclaredProperty property, string yaml, string path = "a.md")
    {
        var article = Declare.Apply(Declare.Schema(property), "title: t\n" + yaml, path);
        return article.Findings.Count > 0
            ? string.Join(" ", article.Findings.Select(finding => finding.Id))
            : string.Join(" ", article.Model.Declared.Select(value => Declare.Show(value.Value)));
    }
}
