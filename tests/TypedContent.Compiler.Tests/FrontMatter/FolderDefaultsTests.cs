using TypedContent.Compiler.Articles;

namespace TypedContent.Compiler.Tests.FrontMatter;

public class FolderDefaultsTests
{
    private static readonly ArticleCompiler s_compiler = new(new CompilerOptions());

    [Theory]
    [InlineData("", "Jane|tea|False|3")]
    [InlineData("author: Bob", "Bob|tea|False|3")]
    [InlineData("tag: cup", "Jane|cup|False|3")]
    [InlineData("draft: true", "Jane|tea|True|3")]
    [InlineData("Rating: 5", "Jane|tea|False|5")]
    public void An_articles_own_keys_come_first(string yaml, string expected) =>
        Assert.Equal(
            expected, Show(Article($"---\ntitle: T\n{yaml}\n---\n", new DefaultsSource("yml", "author: Jane\ntags: [tea]\npublished: true\nrating: 3\n"))));

    [Fact]
    public void The_nearest_folder_comes_before_those_above_it() => Assert.Equal(
        "Bob|tea|True|",
        Show(Article(
            "---\ntitle: T\n---\n",
            new DefaultsSource("toml", "author = 'Bob'\npublished = false\n"),
            new DefaultsSource("json", "{\"author\": \"Jane\", \"tags\": \"tea\", \"draft\": false}"))));

    [Fact]
    public void A_file_without_front_matter_has_them_too() => Assert.Equal("Jane||False|", Show(Article("Text.\n", new DefaultsSource("yml", "author: Jane"))));

    [Fact]
    public void What_is_wrong_with_them_is_not_reported_in_the_article() =>
        Assert.Empty(Article("---\ntitle: T\n---\n", new DefaultsSource("yml", "date: 2024-13-02\ndarft: true\npassword: x\n")).Findings);

    [Theory]
    [InlineData("_defaults.yml", "date: 2024-13-02\n", "TC1012(1,7,1,17)")]
    [InlineData("_defaults.yml", "slug: a\nauthor: Jane\n", "TC1028(1,1,1,5)")]
    [InlineData("_defaults.yml", "darft: true\n", "TC1021(1,1,1,6)")]
    [InlineData("_defaults.yml", "- a\n", "TC1004(1,1,1,4)")]
    [InlineData("_defaults.toml", "a = b\n", "TC1007(1,5,1,6)")]
    [InlineData("_defaults.json", "{\"a\": 1,}\n", "TC1008(1,8,1,9)")]
    [InlineData("_defaults.yml", "", "")]
    public void What_is_wrong_with_them_is_reported_in_their_file(string name, string text, string findings) =>
        Assert.Equal(findings, Compile.Show(s_compiler.CompileDefaults(new ArticleSource("Articles", name, "articles/" + name, text)).Findings));

    private static CompiledArticle Article(string text, params DefaultsSource[] defaults) =>
        s_compiler.Compile(new ArticleSource("Articles", "a.md", "articles/a.md", text) { Defaults = new(defaults) }, CancellationToken.None);

    private static string Show(CompiledArticle article) =>
        $"{string.Join(",", article.Model.Authors)}|{string.Join(",", article.Model.Tags)}|{article.Model.Draft}|{string.Join(",", article.Model.Fields.Select(field => field.Value.Text))}";
}
