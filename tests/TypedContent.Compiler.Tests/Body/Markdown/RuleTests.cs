using System.Reflection;

namespace TypedContent.Compiler.Tests.Body.Markdown;

/// <summary>The rules of CommonMark and of GitHub's extensions, with one example of our own per rule.</summary>
public class RuleTests
{
    private static readonly Dictionary<string, (string Markdown, string Html)> s_examples = Read();

    public static TheoryData<string> Rules => [.. s_examples.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_holds(string rule)
    {
        var (markdown, html) = s_examples[rule];

        Assert.Equal(html, Render.Html(markdown));
    }

    [Fact]
    public void There_are_examples_of_all_chapters() => Assert.All(
        ["2.", "4.", "5.", "6.", "GFM"], chapter => Assert.Contains(s_examples.Keys, rule => rule.StartsWith(chapter, StringComparison.Ordinal)));

    private static Dictionary<string, (string Markdown, string Html)> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("CommonMark.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n==== ").Skip(1).Select(example => example.Split('\n', 2)).ToDictionary(
            example => example[0],
            example =>
            {
                var halves = example[1].Split("\n----\n");
                return (halves[0].Replace('→', '\t').Replace('·', ' '), halves[1].TrimEnd('\n'));
            },
            StringComparer.Ordinal);
    }
}
