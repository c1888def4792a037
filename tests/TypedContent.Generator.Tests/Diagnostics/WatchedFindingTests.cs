using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Diagnostics;

/// <summary><c>dotnet watch</c> shows what the C# compiler says, and nothing that a generator reports.</summary>
public class WatchedFindingTests
{
    private static readonly Site s_watched = Site.Of(("good.md", "---\ntitle: Good\n---\nText.\n")).Packed().With(new SiteFile(
        Site.Folder + "obj/site.watch.TypedContent.pack.index", null, "TypedContent pack index 2\nArticles 0 0\n"u8.ToArray()));

    [Theory]
    [InlineData("---\ntitle: [one\n---\nText.\n")]
    [InlineData("---\ntitle: A\ndate: 2024-13-02\n---\nText.\n")]
    [InlineData("---\ntitle: A\ndate:\n  2024-02-30\n---\nText.\n")]
    [InlineData("---\ntitle: A\n\nNo end.\n")]
    [InlineData("---\ntitle: A\ntitle: \"B \\\\ { } \\\" # ; %\"\n---\nText.\n")]
    [InlineData("---\ntitle: 标题\n日期: [一\n---\n正文\n")]
    public void An_error_in_an_article_is_one_of_the_compiler_at_the_same_place(string article)
    {
        var site = s_watched.With("bad.md", article);
        var compilation = GeneratorRunner.Compile(site, GeneratorRunner.CreateDriver()).Compilation;

        // As a build reports it: the end of a range may be a column later, for no range of C# is empty.
        var reported = GeneratorRunner.Drive(site, GeneratorRunner.CreateDriver()).GetRunResult().Diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        Assert.NotEmpty(reported);
        Assert.Equal(
            reported.Select(error => $"{Start(error.Location.GetLineSpan())}: error CS1029: #error: '{error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}'"),
            compilation.GetDiagnostics()
                .Where(error => error.Severity == DiagnosticSeverity.Error)
                .Select(error => $"{Start(error.Location.GetMappedLineSpan())}: error {error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}"));

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
