using TypedContent.Compiler;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Generator.Sources;
using TypedContent.Generator.Stages;

namespace TypedContent.Generator.Tests.Incremental;

public class CompilationMemoTests
{
    private static readonly CompilerOptions s_options = new();
    private static readonly ArticleSource s_source = new("Articles", "a.md", "articles/a.md", "---\ntitle: A\n---\nText.\n");

    private readonly CompilationMemo _memo = new(capacity: 10_000);
    private int _compiled;

    [Fact]
    public void An_article_is_compiled_once()
    {
        Assert.Same(Compile(s_source), Compile(s_source with { Text = new string(s_source.Text) }));
        Assert.Equal(1, _compiled);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("path")]
    [InlineData("collection")]
    [InlineData("options")]
    public void Anything_else_than_before_is_compiled(string change)
    {
        _ = Compile(s_source);

        _ = change switch
        {
            "text" => Compile(s_source with { Text = s_source.Text.Replace("Text", "Next", StringComparison.Ordinal) }),
            "path" => Compile(s_source with { Path = "b.md" }),
            "collection" => Compile(s_source with { Collection = "Posts" }),
            _ => Compile(s_source, s_options with { Sanitizer = SanitizerPolicy.Strict }),
        };

        Assert.Equal(2, _compiled);
    }

    [Fact]
    public void A_full_memo_forgets_and_goes_on()
    {
        for (var i = 0; i < 100; i++)
        {
            Assert.Contains($"Text {i}.", Compile(s_source with { Text = $"---\ntitle: A\n---\nText {i}.\n" }).Model.Body.Html.ToString(), StringComparison.Ordinal);
        }

        var before = _compiled;
        _ = Compile(s_source with { Text = "---\ntitle: A\n---\nText 99.\n" });
        _ = Compile(s_source with { Text = "---\ntitle: A\n---\nText 0.\n" });

        Assert.Equal(before + 1, _compiled);
    }

    private CompiledArticle Compile(ArticleSource source, CompilerOptions? options = null)
    {
        var compile = new ArticleCompiler(options ?? s_options).Compile;
        return _memo.Remember(options ?? s_options, (article, cancellation) =>
        {
            _compiled++;
            return compile(article, cancellation);
        })(source, CancellationToken.None);
    }
}
