using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Storage;
using TypedContent.Packing;

namespace TypedContent.Compiler.Tests.Storage;

public class ValueDigestTests
{
    public static TheoryData<string> Options => [.. Filled.PropertiesOf(typeof(CompilerOptions)).Select(property => property.Name)];

    public static TheoryData<string> Policy => [.. Filled.PropertiesOf(typeof(SanitizerPolicy)).Select(property => property.Name)];

    public static TheoryData<string> Source => [.. Filled.PropertiesOf(typeof(ArticleSource)).Select(property => property.Name)];

    public static TheoryData<string> Included => [.. Filled.PropertiesOf(typeof(IncludedFile)).Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(Options))]
    public void Another_value_of_any_option_is_written_otherwise(string property) => AssertCounts(new CompilerOptions(), property);

    [Theory]
    [MemberData(nameof(Policy))]
    public void Another_value_of_any_part_of_a_policy_is_written_otherwise(string property) =>
        AssertCounts(SanitizerPolicy.Article with { SiteHost = "example.org" }, property);

    [Theory]
    [MemberData(nameof(Source))]
    public void Anything_else_that_an_article_is_compiled_from_is_written_otherwise(string property) =>
        AssertCounts(new ArticleSource("Articles", "a.md", "articles/a.md", "Text."), property);

    [Theory]
    [MemberData(nameof(Included))]
    public void Anything_else_that_it_includes_is_written_otherwise(string property) => AssertCounts(new Filled().Make<IncludedFile>(), property);

    [Fact]
    public void Equal_options_are_written_the_same() => Assert.Equal(Write(new CompilerOptions()), Write(new CompilerOptions()));

    [Fact]
    public void Lists_that_are_cut_elsewhere_are_written_otherwise() => Assert.NotEqual(
        Write(new CompilerOptions { DateFormats = ["a", "b"] }), Write(new CompilerOptions { DateFormats = ["a"], HandledKeys = ["b"] }));

    [Fact]
    public void What_has_no_value_that_could_be_written_is_rejected() => Assert.Throws<NotSupportedException>(() => Write(new object()));

    private static void AssertCounts<T>(T options, string name)
        where T : notnull
    {
        var property = typeof(T).GetProperty(name)!;
        var other = typeof(T).GetMethod("<Clone>$")!.Invoke(options, null)!;
        var value = property.GetValue(options);
        property.SetValue(
            other,
            value is bool truth ? !truth : typeof(Filled).GetMethod(nameof(Filled.Make))!.MakeGenericMethod(property.PropertyType).Invoke(new Filled(), null));

        Assert.NotEqual(Write(options), Write(other));
    }

    private static byte[] Write(object value)
    {
        var pack = new PackWriter();
        ValueDigest.Write(pack, value);
        return pack.Written.ToArray();
    }
}
