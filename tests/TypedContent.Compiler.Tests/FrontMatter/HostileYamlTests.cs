using System.Globalization;
using System.Text;
using TypedContent.Compiler.Findings;

namespace TypedContent.Compiler.Tests.FrontMatter;

/// <summary>Input meant to exhaust the parser gives one finding or none, and walking the values stays cheap.</summary>
public class HostileYamlTests
{
    // The test data is only a name, so that no megabytes are written to the test log.
    private static readonly Dictionary<string, (string Yaml, string Id)> s_rejected = new(StringComparer.Ordinal)
    {
        ["an alias bomb"] = (AliasBomb(), FindingIds.RefusedFeature),
        ["nested brackets"] = ("a: " + new string('[', 100_000), FindingIds.RefusedFeature),
        ["nested brackets that are closed"] = ($"a: {new string('[', 100_000)}{new string(']', 100_000)}", FindingIds.RefusedFeature),
        ["nested braces"] = ("a: " + new string('{', 100_000), FindingIds.RefusedFeature),
        ["nested explicit keys"] = (Repeat("? ", 100_000), FindingIds.RefusedFeature),
        ["nested list items"] = (Repeat("- ", 100_000), FindingIds.RefusedFeature),
        ["list items in one value"] = ("a: " + Repeat("- ", 100_000), FindingIds.YamlSyntax),
        ["a deep staircase"] = (string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i) + "a:\n")), FindingIds.RefusedFeature),
        ["10,000 keys"] = (string.Concat(Enumerable.Range(0, 10_000).Select(i => $"key{i}: v\n")), FindingIds.RefusedFeature),
        ["a megabyte of colons"] = (Repeat("a: ", 300_000), FindingIds.YamlSyntax),
        ["a megabyte of quotation marks"] = ("a: " + new string('"', 999_999), FindingIds.YamlSyntax),
        ["a line of a megabyte without a key"] = (new string('x', 1_000_000), FindingIds.NotAMap),
        ["a line of a megabyte before a colon"] = (new string('x', 1_000_000) + ": y", FindingIds.YamlSyntax),
        ["a quotation mark never closed"] = ("a: \"" + new string('x', 5_000_000), FindingIds.YamlSyntax),
        ["a tag of half a megabyte"] = ("a: " + new string('!', 500_000), FindingIds.RefusedFeature),
        ["a bracket before half a million comments"] = ("a: [\n" + Repeat("#\n", 500_000), FindingIds.YamlSyntax),
        ["a date of a megabyte"] = ("date: " + new string('1', 1_000_000), FindingIds.NotADate),
        ["a date with a megabyte of blanks"] = ($"date: \"2024-01-01 10:00{new string(' ', 1_000_000)}x\"", FindingIds.NotADate),
    };

    private static readonly Dictionary<string, string> s_accepted = new(StringComparer.Ordinal)
    {
        ["a plain scalar of 5 MB"] = "a: " + new string('x', 5_000_000),
        ["a quoted scalar of 5 MB"] = $"a: \"{new string('x', 5_000_000)}\"",
        ["a block scalar of 5 MB"] = "a: |\n  " + new string('x', 5_000_000),
        ["17,000 words"] = "a:\n" + Repeat("- word\n", 17_000),
        ["1,900 keys"] = string.Concat(Enumerable.Range(0, 1_900).Select(i => $"key{i}: v\n")),
        ["4,000 maps"] = "a:\n" + Repeat("- b: 1\n  c:\n    d: 2\n", 4_000),
        ["half a million comments"] = Repeat("# comment\n", 500_000),
        ["an anchor's name of half a megabyte"] = "a: &" + new string('x', 500_000),
    };

    public static TheoryData<string> Refused => [.. s_rejected.Keys];

    public static TheoryData<string> Accepted => [.. s_accepted.Keys];

    [Theory]
    [MemberData(nameof(Refused))]
    public void Hostile_front_matter_ends_in_one_finding(string what)
    {
        var (yaml, id) = s_rejected[what];

        var finding = Assert.Single(Compile.Yaml(yaml).Findings.Where(finding => finding.Id != FindingIds.MissingTitle).ToArray());

        Assert.Equal(id, finding.Id);
        Assert.All(finding.Arguments, argument => Assert.InRange(argument.Length, 0, 201));
    }

    [Theory]
    [MemberData(nameof(Accepted))]
    public void Large_front_matter_is_read(string what) => Assert.Empty(Compile.Yaml("title: t\n" + s_accepted[what]).Findings);

    [Fact]
    public void Of_a_key_repeated_endlessly_every_repetition_is_counted_once()
    {
        var findings = Compile.Yaml("title: t\n" + Repeat("a: 1\n", 1_000)).Findings;

        Assert.Equal(999, findings.Count(finding => finding.Id == FindingIds.CollidingKeys));
    }

    [Fact]
    public void Aliases_within_reason_are_written_out()
    {
        var field = Assert.Single(Compile.Fields("base: &b [x, y]\nlist: [*b, *b]").Others, field => field.Key == "list");

        Assert.Equal(["x", "y", "x", "y"], field.Value.Items.SelectMany(item => item.Items).Select(item => item.Text));
    }

    [Fact]
    public void A_message_never_splits_a_character()
    {
        var finding = Compile.Yaml("date: x" + string.Concat(Enumerable.Repeat("😀", 500))).Findings.First(finding => finding.Id == FindingIds.NotADate);

        Assert.True(finding.Arguments.All(argument => argument == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(argument))));
    }

    private static string AliasBomb()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++)
        {
            bomb.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");
        }

        return bomb.ToString();
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
