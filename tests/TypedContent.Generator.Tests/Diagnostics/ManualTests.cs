using System.Text.RegularExpressions;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Diagnostics;

/// <summary>The output shown on a diagnostic's manual page must be what a build prints for the articles on that page.</summary>
public partial class ManualTests
{
    private const string Pages = "samples/Docs/articles/diagnostics";

    // Pages whose examples are project files, C# code, files that text cannot show, or articles too large to show.
    private static readonly string[] s_declared =
        ["TC0010", "TC0011", "TC0012", "TC0013", "TC0014", "TC0015", "TC0016", "TC0017", "TC1014", "TC1015", "TC1016", "TC1017", "TC3020", "TC3021"];

    private static readonly string[] s_withoutArticles =
    [
        "TC0001", "TC0002", "TC0003", "TC0004", "TC0005", "TC0006", "TC0007", "TC0008", "TC0009", .. s_declared, "TC0018", "TC0019", "TC0020",
        "TC0021", "TC0022", "TC0023", "TC0024", "TC0025", "TC0026", "TC0030", "TC0031", "TC0037", "TC0040", "TC0041", "TC0042", "TC0043", "TC0044", "TC0045",
        "TC0046", "TC2010", "TC2011", "TC2012", "TC2052", "TC2053", "TC2060", "TC2061", "TC2062", "TC2070", "TC2071", "TC2072", "TC2073", "TC2074", "TC2075",
        "TC2076", "TC2077", "TC2083", "TC3002", "TC3060", "TC3061", "TC3062", "TC3072", "TC3080",
    ];

    public static TheoryData<string> Ids => [.. Directory.GetFiles(Repository.PathOf(Pages), "TC*.md")
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Except(s_withoutArticles)
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_of_a_page_prints_what_the_page_says(string id)
    {
        var (before, after) = Split(id);
        var site = ArticlesOf(before);

        Assert.NotEmpty(site.Files);
        Assert.Equal(MessagesOf(before), GeneratorRunner.Run(site).Findings.Where(finding => !IsAboutParts(finding)).Select(WithoutEnd));
        Assert.DoesNotContain(
            Fix(site, after) is { } corrected ? GeneratorRunner.Run(corrected).Findings : [], finding => finding.Contains(id, StringComparison.Ordinal));
    }

    /// <summary>Splits the page into the example and the fix.</summary>
    private static (string Before, string After) Split(string id)
    {
        var page = Repository.Read(Pages, id + ".md").ReplaceLineEndings("\n");
        var example = page[page.IndexOf("## Example", StringComparison.Ordinal)..];
        var fix = example.IndexOf("## How to fix it", StringComparison.Ordinal);
        return (example[..fix], example[fix..]);
    }

    /// <summary>The article files of an example, parts among them, and the variables that its project file declares.</summary>
    private static Site ArticlesOf(string section) => ArticleBlock().Matches(section)
        .Aggregate(Site.Empty, (site, block) => site.With(block.Groups["path"].Value, block.Groups["text"].Value))
        .WithEncodedProperty(
            "TypedContentEncodedVariables", string.Join('\n', Variable().Matches(section).Select(item => $"{item.Groups["name"].Value}\t{item.Groups["value"].Value}")));

    /// <summary>The note that a folder of parts has no articles, which a build shows only if it is asked for details.</summary>
    private static bool IsAboutParts(string finding) => finding.Contains("info TC0030", StringComparison.Ordinal);

    /// <summary>The example with its files replaced by those in the fix; null if the fix shows none.</summary>
    private static Site? Fix(Site site, string section)
    {
        var corrected = ArticleBlock().Matches(section).DistinctBy(block => block.Groups["path"].Value).ToArray();
        return corrected.Length == 0 ? null : corrected.Aggregate(site, (all, block) => all.With(block.Groups["path"].Value, block.Groups["text"].Value));
    }

    private static string[] MessagesOf(string section) => [.. Message().Matches(section).Select(line => line.Value)];

    private static string WithoutEnd(string finding) => EndOfRange().Replace(finding, ")", 1);

    [GeneratedRegex(
        @"^`articles/(?<path>[^`]+)`:\n\n(?<fence>`{3,})\w+\n(?<text>.*?)\n?^\k<fence>$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex ArticleBlock();

    [GeneratedRegex("<ContentVariable Include=\"(?<name>[^\"]+)\" Value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Variable();

    [GeneratedRegex(@"^articles/[^\n]*: (error|warning|info) TC\d{4}: [^\n]*", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Message();

    [GeneratedRegex(@"(?<=\(\d+,\d+),\d+,\d+\)")]
    private static partial Regex EndOfRange();
}
