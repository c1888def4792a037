using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Declared;

/// <summary>Errors in an article against the declared type of its collection, at their exact positions.</summary>
public class DeclaredFindingTests
{
    [Theory]
    [InlineData("public required string Name { get; init; }", "title: T", "(1,1,1,4): error TC1015: the key 'name' is missing, but Post requires it")]
    [InlineData("[Required] public string? Name { get; init; }", "title: T", "(1,1,1,4): error TC1015: the key 'name' is missing, but Post requires it")]
    [InlineData("[Required] public string? Name { get; init; }", "title: T\nname:", "(3,1,3,5): error TC1010: 'name' must be text, but is nothing")]
    [InlineData(
        "[Required] public string? Name { get; init; }", "title: T\nname: ' '", "(3,7,3,10): error TC1016: 'name' is \" \". Expected text that is not empty.")]
    [InlineData("public required string Name { get; init; }", "title: T\nname: ~", "(3,1,3,5): error TC1010: 'name' must be text, but is nothing")]
    [InlineData("public required string? Name { get; init; }", "title: T\nname: ~", null)]
    [InlineData("public required DateOnly Day { get; init; }", "title: T\nday: ''", "(3,1,3,4): error TC1010: 'day' must be a date, but is nothing")]
    [InlineData("public required string Title { get; init; }", "other: x", "(1,1,1,4): error TC1015: the key 'title' is missing, but Post requires it")]
    [InlineData(
        "[FrontMatter(\"ms.date\")] public required DateOnly Day { get; init; }",
        "title: T",
        "(1,1,1,4): error TC1015: the key 'ms.date' is missing, but Post requires it")]
    [InlineData("public int Rating { get; init; }", "title: T\nrating: soon", "(3,9,3,13): error TC1010: 'rating' must be a whole number, but is \"soon\"")]
    [InlineData("public int Rating { get; init; }", "title: T\nrating: '5'", "(3,9,3,12): error TC1010: 'rating' must be a whole number, but is \"5\"")]
    [InlineData("public int Rating { get; init; }", "title: T\nrating: 4.5", "(3,9,3,12): error TC1010: 'rating' must be a whole number, but is \"4.5\"")]
    [InlineData("public int Rating { get; init; }", "title: T\nrating: [1, 2]", "(3,9,3,15): error TC1010: 'rating' must be a whole number, but is a list")]
    [InlineData("public int Rating { get; init; }", "title: T\nrating:", null)]
    [InlineData(
        "public byte Rating { get; init; }", "title: T\nrating: 256", "(3,9,3,12): error TC1016: 'rating' is 256. Expected a whole number from 0 to 255.")]
    [InlineData("public decimal Price { get; init; }", "title: T\nprice: 1e40", "(3,8,3,12): error TC1010: 'price' must be a number, but is \"1e40\"")]
    [InlineData("public float Price { get; init; }", "title: T\nprice: 1e40", "(3,8,3,12): error TC1010: 'price' must be a number, but is \"1e40\"")]
    [InlineData("public bool Pinned { get; init; }", "title: T\npinned: yes", "(3,9,3,12): error TC1010: 'pinned' must be true or false, but is \"yes\"")]
    [InlineData(
        "public DateOnly Day { get; init; }",
        "title: T\nday: 2024-02-30",
        "(3,6,3,16): error TC1012: 'day' is not a valid date: \"2024-02-30\" (2024-02 has no day 30). Expected e.g. 2024-03-02 or 2024-03-02T08:30:00+01:00.")]
    [InlineData(
        "public DateOnly? Day { get; init; }",
        "title: T\nday: Invalid Date",
        "(3,6,3,18): warning TC1013: 'day' is \"Invalid Date\", which a tool wrote for a date that it could not read, so the article has no such date")]
    [InlineData(
        "public DateOnly Date { get; init; }",
        "title: T\ndate: Invalid Date",
        "(3,7,3,19): error TC1012: 'date' is not a valid date: \"Invalid Date\" (not a known format). Expected e.g. 2024-03-02 or 2024-03-02T08:30:00+01:00.")]
    [InlineData("public TimeOnly At { get; init; }", "title: T\nat: 25:00", "(3,5,3,10): error TC1010: 'at' must be a time such as 08:30, but is \"25:00\"")]
    [InlineData(
        "public TimeSpan Length { get; init; }",
        "title: T\nlength: 5",
        "(3,9,3,10): error TC1010: 'length' must be a duration such as 01:30:00 or PT1H30M, but is \"5\"")]
    [InlineData("public Guid Id { get; init; }", "title: T\nid: 12", "(3,5,3,7): error TC1010: 'id' must be a GUID, but is \"12\"")]
    [InlineData(
        "public Version? Since { get; init; }", "title: T\nsince: one", "(3,8,3,11): error TC1010: 'since' must be a version such as 1.2.0, but is \"one\"")]
    [InlineData("public char Mark { get; init; }", "title: T\nmark: ab", "(3,7,3,9): error TC1010: 'mark' must be one character, but is \"ab\"")]
    [InlineData(
        "public DayOfWeek Day { get; init; }",
        "title: T\nday: mondey",
        "(3,6,3,12): error TC1017: 'day' is \"mondey\", but must be one of Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday. Did you mean 'Monday'?")]
    [InlineData(
        "public IReadOnlyList<DayOfWeek> Days { get; init; } = [];",
        "title: T\ndays: [monday, 3]",
        "(3,16,3,17): error TC1017: 'days' is \"3\", but must be one of Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday")]
    [InlineData(
        "public IReadOnlyList<int> Numbers { get; init; } = [];",
        "title: T\nnumbers: [1, two]",
        "(3,14,3,17): error TC1010: 'numbers' must be a whole number, but is \"two\"")]
    [InlineData(
        "public IReadOnlyList<string> Words { get; init; } = [];",
        "title: T\nwords: {a: b}",
        "(3,8,3,14): error TC1010: 'words' must be a list of text, but is a map")]
    [InlineData("public Dictionary<string, int>? Map { get; init; }", "title: T\nmap: 3", "(3,6,3,7): error TC1010: 'map' must be a map, but is \"3\"")]
    [InlineData(
        "public Dictionary<string, int>? Map { get; init; }",
        "title: T\nmap: {a: b}",
        "(3,10,3,11): error TC1010: 'map.a' must be a whole number, but is \"b\"")]
    [InlineData(
        "public Cover? Cover { get; init; }", "title: T\ncover: {alt: x}", "(3,8,3,16): error TC1015: the key 'cover.image' is missing, but Post requires it")]
    [InlineData("public Cover? Cover { get; init; }", "title: T\ncover: x.png", "(3,8,3,13): error TC1010: 'cover' must be a map, but is \"x.png\"")]
    [InlineData(
        "public Cover? Cover { get; init; }",
        "title: T\ncover:\n  image: a\n  alt: abcdef",
        "(5,8,5,14): error TC1016: 'cover.alt' is 6 characters long. Expected at most 5 characters.")]
    [InlineData("public string Draft { get; init; } = \"\";", "title: T\ndraft: maybe", null)]
    [InlineData("public string? Date { get; init; }", "title: T\ndate: some day", null)]
    [InlineData("public string? Title { get; init; }", "other: T", null)]
    [InlineData("public string Title { get; init; } = \"none\";", "other: T", null)]
    public void A_fault_is_one_finding_at_its_place(string members, string frontMatter, string? finding)
    {
        var site = DeclaredSite.OfCode(
            $$"""
            namespace Sample
            {
                [ContentCollection("Posts")] public sealed partial class Post { {{members}} public string? Other { get; init; } }
                public sealed record Cover { public required string Image { get; init; } [MaxLength(5)] public string? Alt { get; init; } }
            }
            """,
            frontMatter,
            "title: Good\nname: n\nday: 2024-01-01\nms.date: 2024-01-01\nother: x");

        var findings = GeneratorRunner.Run(site.WithProperty("TypedContentUnknownKeys", "Ignore")).Findings;

        Assert.Equal(finding is null ? [] : ["posts/a.md" + finding], findings.Where(found => !found.StartsWith("posts/b.md", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(
        "[StringLength(5, MinimumLength = 2)] public string V { get; init; } = \"\";", "ab", "a", "'v' is 1 character long. Expected 2 to 5 characters.")]
    [InlineData("[StringLength(5)] public string V { get; init; } = \"\";", "腾讯和阿里", "abcdef", "'v' is 6 characters long. Expected at most 5 characters.")]
    [InlineData("[MinLength(3)] public string V { get; init; } = \"\";", "abc", "ab", "'v' is 2 characters long. Expected at least 3 characters.")]
    [InlineData("[MinLength(2)] public string[] V { get; init; } = [];", "[a, b]", "[a]", "'v' is 1 item long. Expected at least 2 items.")]
    [InlineData("[MaxLength(1)] public List<string> V { get; init; } = [];", "a", "[a, b]", "'v' is 2 items long. Expected at most 1 item.")]
    [InlineData("[Length(2, 2)] public Dictionary<string, int>? V { get; init; }", "{a: 1, b: 2}", "{a: 1}", "'v' is 1 item long. Expected 2 items.")]
    [InlineData("[Length(1, 3)] public string V { get; init; } = \"\";", "abc", "''", "'v' is 0 characters long. Expected 1 to 3 characters.")]
    [InlineData("[Range(1, 5)] public int V { get; init; }", "5", "6", "'v' is \"6\". Expected a value from 1 to 5.")]
    [InlineData("[Range(1, 5)] public int? V { get; init; }", "~", "0", "'v' is \"0\". Expected a value from 1 to 5.")]
    [InlineData("[Range(0.5, 1.5)] public double V { get; init; }", "0.5", "1.51", "'v' is \"1.51\". Expected a value from 0.5 to 1.5.")]
    [InlineData(
        "[Range(0, double.MaxValue)] public double V { get; init; }", "1e300", "-1", "'v' is \"-1\". Expected a value from 0 to 1.7976931348623157E+308.")]
    [InlineData(
        "[Range(typeof(decimal), \"0.10\", \"99.90\")] public decimal V { get; init; }",
        "99.90",
        "99.91",
        "'v' is \"99.91\". Expected a value from 0.10 to 99.90.")]
    [InlineData("[Range(0, 10, MinimumIsExclusive = true)] public int V { get; init; }", "1", "0", "'v' is \"0\". Expected a value above 0 and up to 10.")]
    [InlineData(
        "[Range(typeof(DateTime), \"2020-01-01\", \"2024-12-31\")] public DateOnly V { get; init; }",
        "2024-12-31",
        "2025-01-01",
        "'v' is \"2025-01-01\". Expected a value from 2020-01-01 to 2024-12-31.")]
    [InlineData(
        "[Range(typeof(DateTime), \"2020-01-01\", \"2024-12-31\")] public DateTimeOffset V { get; init; }",
        "2020-01-01",
        "2019-12-31T23:59:59Z",
        "'v' is \"2019-12-31T23:59:59Z\". Expected a value from 2020-01-01 to 2024-12-31.")]
    [InlineData(
        "[Range(typeof(TimeSpan), \"00:01\", \"02:00\")] public TimeSpan V { get; init; }",
        "01:00",
        "PT3H",
        "'v' is \"PT3H\". Expected a value from 00:01 to 02:00.")]
    [InlineData("[Range(1, 3)] public int[] V { get; init; } = [];", "[1, 3]", "4", "'v' is \"4\". Expected a value from 1 to 3.")]
    [InlineData("[RegularExpression(\"[a-z]+\")] public string V { get; init; } = \"\";", "abc", "abc1", "'v' is \"abc1\". Expected text that matches [a-z]+.")]
    [InlineData(
        "[RegularExpression(\"(a+)+b\", MatchTimeoutInMilliseconds = 1000)] public string V { get; init; } = \"\";",
        "ab",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac",
        "'v' is \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac\". Expected text that matches (a+)+b.")]
    [InlineData(
        "[Url] public string? V { get; init; }",
        "https://example.com",
        "example.com",
        "'v' is \"example.com\". Expected an address that begins with http://, https:// or ftp://.")]
    [InlineData(
        "[Url] public Uri? V { get; init; }", "HTTP://example.com", "/a", "'v' is \"/a\". Expected an address that begins with http://, https:// or ftp://.")]
    [InlineData("[EmailAddress] public string? V { get; init; }", "a@b.c", "a@b@c", "'v' is \"a@b@c\". Expected an e-mail address.")]
    [InlineData("[DeniedValues(\"x\", \"y\")] public string V { get; init; } = \"\";", "X", "x", "'v' is \"x\". Expected a value other than x, y.")]
    [InlineData("[DeniedValues(1, 1.5)] public double V { get; init; }", "2", "1.50", "'v' is \"1.50\". Expected a value other than 1, 1.5.")]
    [InlineData(
        "[AllowedValues(\"draft\", \"final\")] public string V { get; init; } = \"draft\";",
        "final",
        "finel",
        "'v' is \"finel\", but must be one of draft, final. Did you mean 'final'?")]
    [InlineData("[AllowedValues(1, 2)] public int V { get; init; }", "2", "3", "'v' is \"3\", but must be one of 1, 2")]
    public void An_annotation_is_enforced(string member, string good, string bad, string message)
    {
        var run = GeneratorRunner.Run(DeclaredSite.Of(member, $"title: T\nv: {good}", $"title: T\nv: {bad}"));

        var finding = Assert.Single(run.Findings);
        Assert.StartsWith("posts/b.md(3,", finding, StringComparison.Ordinal);
        Assert.EndsWith(": " + message, finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_of_a_file_is_reported_once_and_no_error_of_csharp_joins_it()
    {
        var run = GeneratorRunner.Run(DeclaredSite.Of(
            "public required string Name { get; init; } public required Uri Site { get; init; } [Range(1, 5)] public required int Rating { get; init; "
                + "} public required IReadOnlyList<int> Numbers { get; init; }",
            "title: T\nrating: 9\nnumbers: [x]",
            "title: [",
            "title: Good\nname: n\nsite: /\nrating: 1\nnumbers: 1"));

        Assert.Equal(
            ["posts/a.md TC1015", "posts/a.md TC1015", "posts/a.md TC1016", "posts/a.md TC1010", "posts/b.md TC1001"],
            run.Findings.Select(finding => finding[..10] + " " + finding[(finding.IndexOf("TC", StringComparison.Ordinal))..][..6]));
        Assert.Equal("n", LoadedSite.Value(run.Load().Entry("Posts.C"), "Name"));
    }

    [Theory]
    [InlineData("Warning", "posts/a.md(3,1,3,6): warning TC1014: unknown key 'ratng' in Post, found in 2 files. Did you mean 'rating'?")]
    [InlineData("Error", "posts/a.md(3,1,3,6): error TC1014: unknown key 'ratng' in Post, found in 2 files. Did you mean 'rating'?")]
    [InlineData("Ignore", null)]
    public void An_unknown_key_is_one_finding_with_the_nearest_name_and_the_count_of_files(string option, string? finding)
    {
        var site = DeclaredSite
            .Of("public int Rating { get; init; }", "title: T\nratng: 3", "title: T\nRatNg: 4", "title: T\nrating: 5")
            .WithProperty("TypedContentUnknownKeys", option);

        Assert.Equal(finding is null ? [] : [finding], GeneratorRunner.Run(site).Findings);
    }

    [Fact]
    public void Keys_that_every_article_has_are_known_and_those_within_a_map_are_looked_at_too()
    {
        var site = DeclaredSite.OfCode(
            """
            namespace Sample { [ContentCollection("Posts")] public sealed partial class Post { public Cover? Cover { get; init; } [FrontMatterIgnore] public string? Layout { get; set; } }
            public sealed class Cover { public string Image { get; init; } = ""; } }
            """,
            "title: T\nslug: s\nlastmod: 2024-01-01\nlanguage: en\npublished: true\ntag: x\npermalink: https://x.example\nexcerpt: e\nformat: quote\nlayout: wide\ncover: {imgae: x}\nzzzzzzzz: 1");

        Assert.Equal(
            [
                "posts/a.md(12,9,12,14): warning TC1014: unknown key 'cover.imgae' in Post, found in 1 file. Did you mean 'image'?",
                "posts/a.md(13,1,13,9): warning TC1014: unknown key 'zzzzzzzz' in Post, found in 1 file",
            ],
            GeneratorRunner.Run(site).Findings);
    }
}
