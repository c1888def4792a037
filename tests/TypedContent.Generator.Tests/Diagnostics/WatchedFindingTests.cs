using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Diagnostics;

/// <summary><c>dotnet watch</c> holds back an update only if there is an error in C# code.</summary>
public class WatchedFindingTests
{
    private static readonly Site s_watched = Site.Of(("good.md", "---\ntitle: Good\n---\nText.\n")).Packed().With(new SiteFile(
        Site.Folder + "obj/site.watch.TypedContent.pack.index", null, "TypedContent pack index 2\nArticles 0 0\n"u8.ToArray()));

    [Theory]
    [InlineData("---\ntitle: [one\n---\nText.\n", "An error in article files (TC1001): the program goes on with what it has until it is fixed")]
    [InlineData("---\ntitle: A\ndate: 2024-13-02\n---\nText.\n", "An error in article files (TC1012): the program goes on with what it has until it is fixed")]
    [InlineData(
        "---\ntitle: A\ndate:\n  2024-02-30\n---\nText.\n", "An error in article files (TC1012): the program goes on with what it has until it is fixed")]
    [InlineData("---\ntitle: A\n\nNo end.\n", "An error in article files (TC1002): the program goes on with what it has until it is fixed")]
    [InlineData("---\ntitle: 标题\n日期: [一\n---\n正文\n", "An error in article files (TC1001): the program goes on with what it has until it is fixed")]
    [InlineData(
        "---\ntitle: A\ndate: 2024-13-02\nupdated: 2024-02-30\n---\n", "2 errors in article files (TC1012): the program goes on with what it has until they are fixed")]
    public void Errors_in_articles_are_one_of_the_compiler_at_the_place_of_the_first(string article, string message)
    {
        var site = s_watched.With("bad.md", article);
        var compilation = GeneratorRunner.Compile(site, GeneratorRunner.CreateDriver()).Compilation;

        var first = GeneratorRunner.Drive(site, GeneratorRunner.CreateDriver()).GetRunResult().Diagnostics
            .First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var error = Assert.Single(compilation.GetDiagnostics(), error => error.Severity == DiagnosticSeverity.Error);
        Assert.Equal($"#error: '{message}'", error.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(Start(first.Location.GetLineSpan()), Start(error.Location.GetMappedLineSpan()));

        static string Start(FileLinePositionSpan span) => $"{span.Path}{span.StartLinePosition}";
    }

    [Fact]
    public void A_warning_holds_nothing_back() =>
        Assert.DoesNotContain(
            GeneratorRunner.Compile(s_watched.With("untitled.md", "---\ndate: 2024-01-02\n---\n<script>x</script>\n"), GeneratorRunner.CreateDriver())
                .Compilation.SyntaxTrees,
            tree => tree.FilePath.EndsWith("Findings.g.cs", StringComparison.Ordinal));

    [Fact]
    public void A_build_and_an_editor_say_it_once()
    {
        var site = Site.Of(("bad.md", "---\ntitle: [one\n---\nText.\n")).Packed();

        Assert.Single(GeneratorRunner.Run(site).Findings);
    }
}
