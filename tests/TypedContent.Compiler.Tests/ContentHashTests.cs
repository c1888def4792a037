using TypedContent.Compiler.Articles;

namespace TypedContent.Compiler.Tests;

public class ContentHashTests
{
    private const string Original = "---\ntitle: t\ndate: 2024-01-02\ntags: [a, b]\nother: {x: 1, y: [2]}\n---\nbody *text*\n\nmore\n";

    [Theory]
    [InlineData("\n", "\r\n")]
    [InlineData("---\ntitle", "\uFEFF\n---\ntitle")]
    [InlineData("title: t\ndate: 2024-01-02", "date: 2024-01-02\ntitle: t")]
    [InlineData("tags: [a, b]\nother: {x: 1, y: [2]}", "other:\n  y:\n  - 2\n  x: 1 # comment\ntags:\n- a\n- b")]
    [InlineData("title: t", "title: \"t\"")]
    [InlineData("tags: [a, b]", "tags: [a, b, a]")]
    [InlineData("2024-01-02", "2024-01-02 00:00:00 +0000")]
    public void Laying_the_file_out_anew_keeps_the_hash(string from, string to) =>
        Assert.Equal(Hash(Original), Hash(Original.Replace(from, to, StringComparison.Ordinal)));

    [Theory]
    [InlineData("title: t", "title: u")]
    [InlineData("2024-01-02", "2024-01-03")]
    [InlineData("2024-01-02", "2024-01-02 00:00:00 +0100")]
    [InlineData("[a, b]", "[b, a]")]
    [InlineData("[a, b]", "[ab]")]
    [InlineData("tags", "categories")]
    [InlineData("x: 1", "x: 2")]
    [InlineData("x: 1", "x: '1'")]
    [InlineData("x: 1", "z: 1")]
    [InlineData("y: [2]", "y: 2")]
    [InlineData("y: [2]", "y: [[2]]")]
    [InlineData("other:", "draft: true\nother:")]
    [InlineData("other:", "lang: zh\nother:")]
    [InlineData("other:", "slug: s\nother:")]
    [InlineData("other:", "url: /s\nother:")]
    [InlineData("other:", "updated: 2024-01-02\nother:")]
    [InlineData("other:", "description: d\nother:")]
    [InlineData("other:", "excerpt: d\nother:")]
    [InlineData("other:", "author: d\nother:")]
    [InlineData("*text*", "text")]
    [InlineData("more", "More")]
    public void Any_other_value_is_another_hash(string from, string to) =>
        Assert.NotEqual(Hash(Original), Hash(Original.Replace(from, to, StringComparison.Ordinal)));

    [Fact]
    public void A_hash_has_32_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{32}$", Hash(Original));

    [Fact]
    public void Moving_lines_changes_nothing_in_the_model() =>
        Assert.Equal(Compile.File(Original).Model, Compile.File("\n\n" + Original.Replace("tags", "# comment\n\ntags", StringComparison.Ordinal)).Model);

    private static string Hash(string text)
    {
        var article = Compile.File(text);
        Assert.Empty(article.Findings);
        return ContentHasher.Hash(article.Model);
    }
}
