using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.References;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Diagnostics;

public class FileFindingTests
{
    // Findings about the project as a whole or across files have their own tests.
    private static readonly string[] s_elsewhere =
    [
        FindingIds.InternalError, FindingIds.LanguageVersion, FindingIds.TypeExists, FindingIds.InvalidOption, FindingIds.InvalidCollectionName,
        FindingIds.ExtensionRejected, FindingIds.PackNotWritten, FindingIds.InvalidTaxonomy, FindingIds.InvalidTermAlias, FindingIds.SamePart,
        FindingIds.InvalidEntryType, FindingIds.InvalidProperty, FindingIds.ReferenceUnresolved, FindingIds.BrokenReference, FindingIds.HiddenReference,
        FindingIds.MixedSpelling, FindingIds.RepeatedLanguage, FindingIds.DeclaredTwice,
        FindingIds.KeyDeclaredTwice, FindingIds.LessAccessible, FindingIds.UncheckedConstraint, FindingIds.NamespaceShadowed,
        FindingIds.LibraryNotReferenced, FindingIds.OtherLanguage, FindingIds.FilesNotFetchable, FindingIds.ActiveFile,
        FindingIds.InvalidPageTemplate, FindingIds.PagesClash, FindingIds.UnknownCollection, FindingIds.InvalidVersion, FindingIds.UnusedVersion,
        FindingIds.MissingInNewest, FindingIds.NoGitDates, FindingIds.ShallowClone,
        FindingIds.SnippetFile, FindingIds.SnippetPart, FindingIds.SnippetSymbol, FindingIds.SampleError, FindingIds.SampleCompiles, FindingIds.UnknownSymbol,
        FindingIds.UnknownComponent, FindingIds.UnknownParameter, FindingIds.ComponentValue, FindingIds.MissingParameter, FindingIds.NoChildContent,
        FindingIds.PartFile, FindingIds.PartSection, FindingIds.PartCycle, FindingIds.PartLimit, FindingIds.UnknownVariable, FindingIds.PartWithinLine,
        FindingIds.ComponentTag, FindingIds.NotAComponent, FindingIds.InteractiveContent, FindingIds.ParentCycle, FindingIds.MissingParent,
        FindingIds.InvalidIndex,
        FindingIds.UnknownKey, FindingIds.MissingKey, FindingIds.ConstraintViolated, FindingIds.NotAmongValues, FindingIds.MixedTypes, FindingIds.UnstableBody,
        FindingIds.SameUrl, FindingIds.LinkToDraft,
        FindingIds.InvalidPermalink, FindingIds.UnknownPlaceholder, FindingIds.MissingPlaceholder, FindingIds.SameAlias,
        FindingIds.FileWithoutCollection, FindingIds.MissingFile, FindingIds.LeftOut, FindingIds.ArticleAsFile, FindingIds.SharedAlias, FindingIds.SecondIndex,
        FindingIds.DateInAddress, FindingIds.SameFileUrl, FindingIds.NotAnImage,
    ];

    public static TheoryData<string> Ids => [.. FileFindingCases.All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_finding_is_reported_at_its_range_in_the_article_file_and_stops_no_other_article(string id)
    {
        var (file, finding) = FileFindingCases.All[id];

        var run = GeneratorRunner.Run(Site.Of(("good.md", "---\ntitle: Good\n---\nText.\n")).With(file));

        Assert.Equal(finding, Assert.Single(run.Findings));
        Assert.Equal("<p>Text.</p>", run.Load().Entry("Articles.Good").Html.Trim());
    }

    [Fact]
    public void Every_finding_about_a_file_has_a_case() =>
        Assert.Equal(Descriptors.All.Select(descriptor => descriptor.Id).Except(s_elsewhere), FileFindingCases.All.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void All_faults_of_all_files_are_reported_in_one_run_in_the_order_of_files_and_places()
    {
        var site = Site.Of(
            ("b.md", "---\ntitle: T\ndate: 2024-02-30\ndraft: 3\n---\n<script>x</script>\n\n[x](javascript:y)\n"),
            ("good.md", "---\ntitle: Good\n---\nText.\n"),
            ("a.md", "---\ntitle: [\n---\n"),
            ("c.md", "+++\ntitle = T\n+++\n"));

        var run = GeneratorRunner.Run(site);

        Assert.Equal(
            ["a.md TC1001", "b.md TC1012", "b.md TC1010", "b.md TC2001", "b.md TC2004", "c.md TC1007"],
            run.Result.Diagnostics.Select(diagnostic => $"{Path.GetFileName(diagnostic.Location.GetLineSpan().Path)} {diagnostic.Id}"));
        Assert.Equal("Good", ((IContentEntry)run.Load().Entry("Articles.Good")).Title);
    }

    [Fact]
    public void A_file_in_another_encoding_is_no_utf_8_whatever_the_machine_reads_it_as()
    {
        var file = Site.ArticleFile("a.md", "") with { Bytes = [.. "---\ntitle: T\n---\n"u8, 0xCD, 0xF8], Fallback = System.Text.Encoding.Latin1 };

        Assert.StartsWith("articles/a.md(4,1,4,2): error TC0006", Assert.Single(GeneratorRunner.Run(Site.Empty.With(file)).Findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16LE")]
    [InlineData("utf-16BE")]
    public void Utf_16_without_a_byte_order_mark_is_named(string encoding)
    {
        var run = GeneratorRunner.Run(
            Site.Empty.With("a.md", System.Text.Encoding.GetEncoding(encoding).GetBytes("---\r\ntitle: T\r\n---\r\nA long enough text, 中文 too.\r\n")));

        Assert.Equal(
            "articles/a.md(1,1,1,2): error TC0006: the article is not UTF-8: it looks like UTF-16 without a byte order mark. Save the file as UTF-8; "
                + "most editors have a command 'Save with encoding'.",
            Assert.Single(run.Findings));
    }

    [Theory]
    [InlineData("a.md", "---\ntitle: T\n---\nHello\0World", "(4,6,4,7)")]
    [InlineData("a.html", "---\ntitle: T\n---\n<p>a\0b</p>", "(4,5,4,6)")]
    [InlineData("a.md", "---\ntitle: a\0b\n---\n", "(2,9,2,10)")]
    [InlineData("a.yml", "title: a\0b\n", "(1,9,1,10)")]
    public void A_nul_is_in_no_text(string path, string text, string place) =>
        Assert.Equal(
            $"articles/{path}{place}: error TC0006: the article is not UTF-8: there is a NUL character (U+0000) here, which text cannot contain. Save the file as UTF-8; most editors have a command 'Save with encoding'.",
            Assert.Single(GeneratorRunner.Run(Site.Of((path, text))).Findings));

    [Fact]
    public void A_replacement_character_that_was_written_is_text()
    {
        var run = GeneratorRunner.Run(Site.Of(("a.md", "---\ntitle: \uFFFD\n---\n\uFFFD\n")));

        Assert.Empty(run.Findings);
        Assert.Equal("<p>\uFFFD</p>", run.Load().Entry("Articles.A").Html.Trim());
    }
}
