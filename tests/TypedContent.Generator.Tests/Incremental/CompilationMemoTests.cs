using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Generator.Settings;
using TypedContent.Generator.Sources;
using TypedContent.Generator.Stages;

namespace TypedContent.Generator.Tests.Incremental;

public class CompilationMemoTests
{
    private const string Text = "---\ntitle: A\n---\nText.\n";

    private static readonly CompilerOptions s_options = new();

    private readonly CompilationMemo _memo = new(capacity: 10_000);
    private int _compiled;

    [Fact]
    public void An_article_is_compiled_once()
    {
        Assert.Same(Compile("articles/a.md", Text), Compile("articles/a.md", new string(Text)));
        Assert.Equal(1, _compiled);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("path")]
    [InlineData("options")]
    [InlineData("encoding")]
    public void Anything_else_than_before_is_compiled(string change)
    {
        _ = Compile("articles/a.md", Text);

        _ = change switch
        {
            "text" => Compile("articles/a.md", Text.Replace("Text", "Next", StringComparison.Ordinal)),
            "path" => Compile("articles/b.md", Text),
            "encoding" => Compile("articles/a.md", Text, encoding: Encoding.Unicode),
            _ => Compile("articles/a.md", Text, s_options with { Sanitizer = SanitizerPolicy.Strict }),
        };

        Assert.Equal(2, _compiled);
    }

    [Fact]
    public void Typing_leaves_one_slot_for_the_file()
    {
        for (var i = 0; i < 50; i++)
        {
            _ = Compile("articles/a.md", Text + i);
        }

        Assert.Equal(1, _memo.For(s_options).Count);
        Assert.Equal(50, _compiled);
    }

    [Fact]
    public void A_full_memo_forgets_and_goes_on()
    {
        for (var i = 0; i < 100; i++)
        {
            Assert.Equal($"articles/{i}.md", Compile($"articles/{i}.md", Text).Model.ProjectPath);
        }

        Assert.InRange(_memo.For(s_options).Count, 1, 10);
        var before = _compiled;
        _ = Compile("articles/99.md", Text);
        _ = Compile("articles/0.md", Text);

        Assert.Equal(before + 1, _compiled);
    }

    [Fact]
    public void What_throws_is_not_remembered()
    {
        var slots = _memo.For(s_options);
        var file = FileOf("articles/a.md", Text, Encoding.UTF8);

        Assert.Throws<InvalidOperationException>(() => slots.GetOrAdd(file, _ => throw new InvalidOperationException()));
        Assert.Equal("A", slots.GetOrAdd(file, Compile).Model.Title);
    }

    private CompiledArticle Compile(string path, string text, CompilerOptions? options = null, Encoding? encoding = null) =>
        _memo.For(options ?? s_options).GetOrAdd(FileOf(path, text, encoding ?? Encoding.UTF8), Compile);

    private CompiledArticle Compile(SourceFile file)
    {
        _compiled++;
        return new ArticleCompiler(s_options).Compile(file.ToArticleSource(file.Text!.ToString()), CancellationToken.None);
    }

    private static SourceFile FileOf(string path, string text, Encoding encoding) =>
        SourceFile.Create(
            new GivenText("/site/" + path, SourceText.From(text, encoding)),
            FileDescriptions.None,
            new BuildSettings { ProjectFolder = "/site/" },
            CancellationToken.None)!;

    private sealed class GivenText(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
