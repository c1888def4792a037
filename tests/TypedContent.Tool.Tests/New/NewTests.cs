using TypedContent.Tool.New;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Tests.New;

public sealed class NewTests
{
    private const string Project =
        "<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup><AdditionalFiles Include=\"posts/**/*.md\" ContentCollection=\"Posts\" /></ItemGroup></Project>";

    private static readonly Clock s_clock = new();

    private static string Write(TemporaryFolder folder, string title, string collection = "Articles", string? lang = null) =>
        Path.GetRelativePath(folder.Root, new NewArticle(s_clock).Write(ContentProject.Find(folder.Root), title, collection, lang)).Replace('\\', '/');

    [Theory]
    [InlineData("A walk along the river", null, "articles/a-walk-along-the-river.md")]
    [InlineData("城市：漫步？", null, "articles/城市-漫步.md")]
    [InlineData("Learning C# 14", null, "articles/learning-csharp-14.md")]
    [InlineData("Tea", "zh", "articles/tea.zh.md")]
    [InlineData("../../etc/passwd", null, "articles/etc-passwd.md")]
    public void The_name_is_made_from_the_title(string title, string? lang, string path)
    {
        using var folder = new TemporaryFolder(("Site.csproj", Project));

        Assert.Equal(path, Write(folder, title, lang: lang));
    }

    [Fact]
    public void A_title_of_signs_alone_has_a_name_all_the_same()
    {
        using var folder = new TemporaryFolder(("Site.csproj", Project));

        Assert.Matches(@"\Aarticles/[0-9a-z]+\.md\z", Write(folder, "？！"));
    }

    [Fact]
    public void The_article_is_a_draft_of_now()
    {
        using var folder = new TemporaryFolder(("Site.csproj", Project));

        Assert.Equal(
            "---\ntitle: \"Tea: \\\"green\\\"\"\ndate: 2024-03-02 08:30:00 +00:00\ndraft: true\n---\n\n", folder.Read(Write(folder, "Tea: \"green\"")));
    }

    [Fact]
    public void Its_keys_are_those_that_most_articles_have()
    {
        using var folder = new TemporaryFolder(
            ("Site.csproj", Project),
            ("articles/a.md", "---\ntitle: A\nlayout: post\ntags: [x]\nrating: 3\nodd: 1\n---\nA\n"),
            ("articles/b.md", "---\ntitle: B\nlayout: post\ntags: y\nrating: 4\n---\nB\n"));

        Assert.EndsWith("draft: true\nlayout: post\ntags: []\nrating:\n---\n\n", folder.Read(Write(folder, "C")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_declared_type_names_its_keys_required_ones_first_hand_and_others_as_comments()
    {
        using var folder = new TemporaryFolder(
            ("Site.csproj", Project),
            ("Post.cs", "[ContentCollection(\"Posts\")] public sealed partial class Post { public required string Title { get; init; } public required string Summary { get; init; } [FrontMatter(\"stars\")] public required int Rating { get; init; } public string? Source { get; init; } public required IReadOnlyList<string> Tags { get; init; } [FrontMatterIgnore] public string X => \"\"; }"));

        Assert.EndsWith(
            "draft: true\nsummary: \"\"\nstars: 0\n# source:\ntags: []\n---\n\n",
            folder.Read(Write(folder, "C", "Posts")).Replace("# source: \"\"", "# source:", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_is_like_those_of_its_neighbors()
    {
        using var folder = new TemporaryFolder(("Site.csproj", Project), ("posts/2023-01-02-a.md", ""), ("posts/zh/2023-01-02-b.md", ""));

        Assert.Equal("posts/zh/2024-03-02-c.md", Write(folder, "C", "posts", "zh"));
        Assert.Equal("posts/2024-03-02-c.md", Write(folder, "C", "posts"));
    }

    [Fact]
    public void Nothing_is_ever_overwritten()
    {
        using var folder = new TemporaryFolder(("Site.csproj", Project), ("articles/tea.md", "mine"));

        var stop = Assert.Throws<ToolException>(() => Write(folder, "Tea"));

        Assert.Equal(ExitCodes.Refused, stop.ExitCode);
        Assert.Equal("mine", folder.Read("articles/tea.md"));
    }

    [Theory]
    [InlineData("Tea", "Pots", null, "It has Articles, Posts.")]
    [InlineData("  ", "Posts", null, "needs a title")]
    [InlineData("Tea", "Posts", "../x", "is not a language tag")]
    public void What_is_wrong_is_told(string title, string collection, string? lang, string message)
    {
        using var folder = new TemporaryFolder(("Site.csproj", Project));

        Assert.Contains(message, Assert.Throws<ToolException>(() => Write(folder, title, collection, lang)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_very_long_title_has_a_name_that_every_system_takes()
    {
        using var folder = new TemporaryFolder(("Site.csproj", Project));

        var path = Write(folder, string.Concat(Enumerable.Repeat("漫步", 200)));

        Assert.True(System.Text.Encoding.UTF8.GetByteCount(Path.GetFileName(path)) < 200);
    }

    private sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2024, 3, 2, 8, 30, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}
