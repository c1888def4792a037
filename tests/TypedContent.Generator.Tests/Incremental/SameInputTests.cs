using System.Collections.Immutable;
using System.Globalization;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Incremental;

/// <summary>The same input gives the same bytes.</summary>
public class SameInputTests
{
    private static readonly Site s_site = ManyArticles.Site(12)
        .With("INDIGO.md", "---\ntitle: I\nInfo: 1.5\nISBN: i\ntags: [ı, I, i, İ]\n---\n# Title I\n\nText.\n")
        .With("indigo.html", "---\ntitle: i\ninfo: 2\nisbn: 12\ntags: [I]\ndate: Sat, 02 Mar 2024 08:30:00 GMT\n---\n<P ID=I>Text <SCRIPT>x</SCRIPT></P>\n")
        .With("Ähre.md", "---\ntitle: Ähre\ntags: [z, ä, a]\nmixed: {a: 1}\n---\nText.\n")
        .With("zebra.md", "---\ntitle: Zebra\nmixed: text\n---\nText.\n")
        .With("v-w.md", "---\ntitle: V\n---\n")
        .With("v w.md", "---\ntitle: W\n---\n")
        .With("faulty.md", "---\ntitle: [\n---\n");

    [Fact]
    public void Any_order_of_files_gives_the_same_bytes()
    {
        var run = GeneratorRunner.Run(s_site);

        Assert.All(Orders(s_site.Files), files => AssertSame(run, GeneratorRunner.Run(s_site with { Files = files })));
    }

    [Fact]
    public void Any_order_of_many_files_gives_the_same_bytes()
    {
        var site = ManyArticles.Site(300);

        AssertSame(GeneratorRunner.Run(site), GeneratorRunner.Run(site with { Files = site.Files.Reverse() }));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("zh-CN")]
    [InlineData("ar-SA")]
    public void Any_culture_gives_the_same_bytes(string name)
    {
        var run = GeneratorRunner.Run(s_site);
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);

            AssertSame(run, GeneratorRunner.Run(s_site));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    [Fact]
    public void Cultures_are_real_in_these_tests() => Assert.Equal("ı", "I".ToLower(new CultureInfo("tr-TR")));

    [Fact]
    public void Another_run_gives_the_same_bytes() => AssertSame(GeneratorRunner.Run(s_site), GeneratorRunner.Run(s_site));

    [Fact]
    public void Another_folder_of_the_project_gives_the_same_code_and_the_same_findings()
    {
        var elsewhere = s_site with { Files = [.. s_site.Files.Select(
            file => file with { Path = file.Path.Replace(Site.Folder, "/elsewhere/", StringComparison.Ordinal) })] };

        AssertSame(GeneratorRunner.Run(s_site), GeneratorRunner.Run(elsewhere.WithProperty("ProjectDir", "/elsewhere/")));
    }

    private static IEnumerable<ImmutableList<SiteFile>> Orders(ImmutableList<SiteFile> files) =>
    [
        files.Reverse(),
        [.. files.OrderBy(file => file.Path.Length).ThenBy(file => file.Path, StringComparer.Ordinal)],
        [.. files.Skip(7), .. files.Take(7)],
    ];

    private static void AssertSame(GeneratorRun expected, GeneratorRun actual)
    {
        Assert.Equal(expected.Sources.Keys, actual.Sources.Keys);
        Assert.All(expected.Sources, file => Assert.Equal(file.Value, actual.Sources[file.Key]));
        Assert.Equal(expected.Findings, actual.Findings.Select(finding => finding.Replace("/elsewhere/", "", StringComparison.Ordinal)));
    }
}
