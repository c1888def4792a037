using System.Text;
using System.Text.RegularExpressions;

namespace TypedContent.Package.Tests.Consumers;

/// <summary>What a build says about articles that it cannot compile or can hardly name.</summary>
public sealed partial class FaultyArticleTests(FaultyArticleTests.Projects projects) : IClassFixture<FaultyArticleTests.Projects>
{
    private static readonly string[] s_oddNames = ["It's 100%; #1 (a) $x [b] {c} *d?.md", "back`tick.md", "新闻 【一】《二》？：.md", "😀.md", "a,b=c&d.md"];

    [Fact]
    public void Every_fault_of_every_article_is_reported_in_one_build_at_its_line_and_column() => Assert.Equal(
        [
            "CSC: TC0021",
            "articles/date.md(3,7): TC1012",
            "articles/date.md(4,10): TC1012",
            "articles/latin.md(2,8): TC0006",
            "articles/list.md(2,1): TC1004",
            "articles/second.md(3,7): TC3001",
            "articles/unclosed.md(1,1): TC1002",
            "articles/yaml.md(2,8): TC1001",
        ],
        ErrorsOf(ManyFaults));

    private static void ManyFaults(Consumer consumer) => consumer
        .WriteProject("""<AdditionalFiles Update="articles/good.md" ContentPermalink="/a;b|c#d/{slug}" /><AdditionalFiles Update="articles/list.md" ContentPermalink="/{slug}/{yaer}" />""")
        .Write("Program.cs", "Console.WriteLine(Articles.Good.Title + Articles.Yaml.Title + Articles.Unclosed.Title);")
        .Write("articles/good.md", Consumer.Article)
        .Write("articles/yaml.md", "---\ntitle: \"Open\ndate: 2024-01-01\n---\n\nx\n")
        .Write("articles/unclosed.md", "---\ntitle: Never closed\n\nx\n")
        .Write("articles/list.md", "---\n- a\n- b\n---\n\nx\n")
        .Write("articles/date.md", "---\ntitle: Date\ndate: 2024-13-02\nupdated: 2024-02-30\n---\n\nx\n")
        .Write("articles/first.md", "---\ntitle: First\nslug: same\n---\n\nx\n")
        .Write("articles/second.md", "---\ntitle: Second\nslug: same\n---\n\nx\n")
        .Write("articles/latin.md", Encoding.Latin1.GetBytes("---\ntitle: été\n---\n\nx\n"));

    [Fact]
    public void A_consumer_with_an_old_language_version_is_told_so() => Assert.Equal(["CSC: TC0002"], ErrorsOf(OldLanguage));

    private static void OldLanguage(Consumer consumer) => consumer
        .WriteProject(properties: "<LangVersion>11</LangVersion>")
        .Write("Program.cs", "Console.WriteLine();")
        .Write("articles/one.md", Consumer.Article);

    [Fact]
    public void A_file_name_that_the_build_cannot_pass_on_is_named() => Assert.Contains("articles/qu\"ote.md(1,1): TC0004", ErrorsOf(QuotedName));

    private static void QuotedName(Consumer consumer) => consumer
        .WriteProject()
        .Write("Program.cs", "Console.WriteLine(Articles.One.Title);")
        .Write("articles/one.md", Consumer.Article)
        .Write("articles/qu\"ote.md", Consumer.Article);

    [Fact]
    public void Odd_file_names_arrive_as_they_are() => Assert.Equal(
        s_oddNames.Select(name => "articles/" + name).Order(StringComparer.Ordinal),
        projects.Run(OddNames).Order(StringComparer.Ordinal));

    private static void OddNames(Consumer consumer)
    {
        consumer
            .WriteProject()
            .Write("Program.cs", "Console.OutputEncoding = System.Text.Encoding.UTF8; foreach (var a in Articles.All) Console.WriteLine(a.SourcePath);");
        foreach (var name in s_oddNames)
        {
            consumer.Write("articles/" + name, Consumer.Article);
        }
    }

    /// <summary>The distinct errors of a project that must have failed, as <c>path(line,column): id</c>.</summary>
    private string[] ErrorsOf(Action<Consumer> project)
    {
        var build = projects.ResultOf(project);
        Assert.NotEqual(0, build.ExitCode);
        return [.. ErrorLine().Matches(build.Output)
            .Select(match => match.Groups["place"].Value.Trim().Replace(projects[project].FullPath(".") + "/", "", StringComparison.Ordinal)
                + ": "
                + match.Groups["id"].Value)
            .Distinct()
            .Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"^(?<place>.*?)\s*: error (?<id>[A-Z]+\d+):", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ErrorLine();

    public sealed class Projects(PackedFeed feed) : ConsumerGroup(feed, ManyFaults, OldLanguage, QuotedName, OddNames);
}
