using TypedContent.Compiler.Articles;

namespace TypedContent.Compiler.Tests.Body.Markdown;

/// <summary>Short names for what the Markdown tests need.</summary>
internal static class Render
{
    private static readonly ArticleCompiler s_plain = new(new CompilerOptions());
    private static readonly ArticleCompiler s_math = new(new CompilerOptions { HasMath = true });
    private static readonly ArticleCompiler s_breaks = new(new CompilerOptions { HasHardBreaks = true });

    /// <summary>The HTML of a Markdown body.</summary>
    public static string Html(string markdown) => Compile(s_plain, markdown).Model.Body.Html.ToString();

    public static string HtmlWithMath(string markdown) => Compile(s_math, markdown).Model.Body.Html.ToString();

    public static string HtmlWithHardBreaks(string markdown) => Compile(s_breaks, markdown).Model.Body.Html.ToString();

    /// <summary>The plain text of a Markdown body.</summary>
    public static string Text(string markdown) => Compile(s_plain, markdown).Model.Body.Text.ToString();

    /// <summary>The findings in a Markdown body, as ids with positions, separated by blanks.</summary>
    public static string Findings(string markdown) => Tests.Compile.Show(Compile(s_plain, markdown).Findings);

    private static CompiledArticle Compile(ArticleCompiler compiler, string markdown) =>
        compiler.Compile(new ArticleSource("Articles", "a.md", "articles/a.md", "---\ntitle: t\n---\n" + markdown), CancellationToken.None);
}
