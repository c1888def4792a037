using System.Text;
using System.Text.RegularExpressions;

namespace TypedContent.Package.Tests.Consumers;

public sealed partial class FaultyArticleTests(PackedFeed feed)
{
    [Fact]
    public void Every_fault_of_every_article_is_reported_in_one_build_at_its_line_and_column()
    {
        using var consumer = new Consumer(feed)
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

        var build = consumer.Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(
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
            Errors(consumer, build));
    }

    [Fact]
    public void A_consumer_with_an_old_language_version_is_told_so()
    {
        using var consumer = new Consumer(feed)
            .WriteProject(properties: "<LangVersion>11</LangVersion>")
            .Write("Program.cs", "Console.WriteLine();")
            .Write("articles/one.md", Consumer.Article);

        var build = consumer.Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(["CSC: TC0002"], Errors(consumer, build));
    }

    [Fact]
    public void A_file_name_that_the_build_cannot_pass_on_is_named()
    {
        using var consumer = new Consumer(feed)
            .WriteProject()
            .Write("Program.cs", "Console.WriteLine(Articles.One.Title);")
            .Write("articles/one.md", Consumer.Article)
            .Write("articles/qu\"ote.md", Consumer.Article);

        Assert.Contains("articles/qu\"ote.md(1,1): TC0004", Errors(consumer, consumer.Build()));
    }

    [Fact]
    public void Odd_file_names_arrive_as_they_are()
    {
        string[] names = ["It's 100%; #1 (a) $x [b] {c} *d?.md", "back`tick.md", "新闻 【一】《二》？：.md", "😀.md", "a,b=c&d.md"];
        using var consumer = new Consumer(feed)
            .WriteProject()
            .Write("Program.cs", "Console.OutputEncoding = System.Text.Encoding.UTF8; foreach (var a in Articles.All) Console.WriteLine(a.SourcePath);");
        foreach (var name in names)
        {
            consumer.Write("articles/" + name, Consumer.Article);
        }

        Assert.Equal(names.Select(name => "articles/" + name).Order(StringComparer.Ordinal), consumer.BuildAndRun().Order(StringComparer.Ordinal));
    }

    /// <summary>The distinct errors, as <c>path(line,column): id</c>.</summary>
    private static string[] Errors(Consumer consumer, CommandResult build) =>
        [.. ErrorLine().Matches(build.Output)
            .Select(match => match.Groups["place"].Value.Trim().Replace(consumer.FullPath(".") + "/", "", StringComparison.Ordinal)
                + ": "
                + match.Groups["id"].Value)
            .Distinct()
            .Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"^(?<place>.*?)\s*: error (?<id>[A-Z]+\d+):", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ErrorLine();
}
