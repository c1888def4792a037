using TypedContent.Compiler;
using TypedContent.Generator.Model;
using TypedContent.Generator.Stages;
using TypedContent.Generator.Tests.Incremental;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Diagnostics;

public class InternalErrorTests
{
    [Fact]
    public void A_failure_of_the_compiler_is_an_error_at_that_file_and_costs_no_other_article()
    {
        var compiler = new ArticleCompiler(new CompilerOptions());

        var run = GeneratorRunner.Run(
            ManyArticles.Site(5).With("cursed.md", "---\ntitle: T\n---\n"),
            (source, cancellation) => source.Path == "cursed.md"
                ? throw new InvalidOperationException("a fault, injected")
                : compiler.Compile(source, cancellation));

        Assert.StartsWith(
            "articles/cursed.md(1,1,1,1): error TC0001: TypedContent failed on this article, in the stage Compiled: InvalidOperationException: a "
                + "fault, injected. ",
            run.Findings[0],
            StringComparison.Ordinal);
        Assert.Single(run.Findings);
        var site = run.Load();
        Assert.Equal(6, site.All().Count);
        Assert.Equal(5, site.All().Count(entry => entry.Html.Length > 0));
        Assert.Equal("", site.Entry("Articles.Cursed").Html);
    }

    [Fact]
    public void A_fault_that_is_fixed_is_gone()
    {
        var isFaulty = true;
        var compiler = new ArticleCompiler(new CompilerOptions());
        var run = GeneratorRunner.Run(
            Site.Of(("a.md", "---\ntitle: T\n---\n")),
            (source, cancellation) => isFaulty ? throw new InvalidOperationException("a fault, injected") : compiler.Compile(source, cancellation));

        isFaulty = false;
        var repaired = run.Then(site => site.With("a.md", "---\ntitle: T\n---\nText.\n"));

        Assert.Single(run.Findings);
        Assert.Empty(repaired.Findings);
    }
}
