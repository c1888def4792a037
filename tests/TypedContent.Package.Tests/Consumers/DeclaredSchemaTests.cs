namespace TypedContent.Package.Tests.Consumers;

/// <summary>A project whose entry type is a class of its own, in its own namespace.</summary>
public sealed class DeclaredSchemaTests(DeclaredSchemaTests.Projects projects) : IClassFixture<DeclaredSchemaTests.Projects>
{
    private const string Post = """
        using System.ComponentModel.DataAnnotations;
        using TypedContent;

        namespace Cafe.Models;

        public enum Level { Beginner, Advanced }

        [ContentCollection("Posts")]
        public sealed partial class Post
        {
            public required string Title { get; init; }
            public required DateOnly Date { get; init; }
            [Range(1, 5)] public int Rating { get; init; } = 3;
            public Level Level { get; init; }
            [FrontMatter("cover.image")] public Uri? Image { get; init; }
            public IReadOnlyList<Link> Links2 { get; init; } = [];
            public string Summary => $"{Title} {Date:yyyy-MM-dd} {Rating} {Level} {string.Join(";", Links2.Select(link => link.Name))}";
        }

        public sealed record Link(string Name, Uri Target);
        """;

    [Fact]
    public void The_class_is_filled_from_the_files() =>
        Assert.Equal(["One 2024-03-02 5 Advanced a;b<p>Hello.</p>", "Two 2023-01-02 3 Beginner"], projects.Run(Filled));

    private static void Filled(Consumer consumer) => Write(consumer, Post);

    [Fact]
    public void The_class_may_name_its_collection_by_a_constant_where_the_files_name_the_class() => Assert.Equal(2, projects.Run(NamedByConstant).Length);

    private static void NamedByConstant(Consumer consumer) => Write(
        consumer,
        Post.Replace("\"Posts\"", "Names.Posts", StringComparison.Ordinal) + "\npublic static class Names { public const string Posts = \"Posts\"; }",
        "ContentEntryType=\"Cafe.Models.Post\"");

    [Fact]
    public void What_an_article_violates_fails_the_build_there_and_nothing_else_is_said()
    {
        var build = projects.ResultOf(Violated);

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(
            ["posts/three.md(1,1): error TC1015", "posts/three.md(3,9): error TC1016", "posts/three.md(4,8): error TC1017"],
            build.Lines.Where(line => line.Contains(": error ", StringComparison.Ordinal))
                .Select(line => line.Trim().Replace(projects[Violated].FullPath(".") + "/", "", StringComparison.Ordinal))
                .Select(line => line[..(line.IndexOf(": error ", StringComparison.Ordinal) + ": error TC1015".Length)])
                .Distinct().Order(StringComparer.Ordinal));
    }

    private static void Violated(Consumer consumer)
    {
        Write(consumer, Post);
        consumer.Write("posts/three.md", "---\ntitle: Three\nrating: 9\nlevel: expert\n---\n");
    }

    private static void Write(Consumer consumer, string code, string metadata = "") => consumer
        .WriteProject(
            $"""<AdditionalFiles Include="posts/**/*.md" ContentCollection="Posts" {metadata} />""",
            "<RootNamespace>Cafe</RootNamespace><EnableDefaultArticleItems>false</EnableDefaultArticleItems><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
        .Write("Models/Post.cs", code)
        .Write("Program.cs", "using Cafe.Models;\n\nforeach (Post post in Posts.All) Console.WriteLine(post.Summary + post.Html);")
        .Write("posts/one.md", "---\ntitle: One\ndate: 2024-03-02\nrating: 5\nlevel: advanced\nlinks-2:\n- {name: a, target: /a}\n- {name: b, target: https://b.example}\n---\n\nHello.\n")
        .Write("posts/2023-01-02-two.md", "+++\ntitle = 'Two'\n+++\n");

    public sealed class Projects(PackedFeed feed) : ConsumerGroup(feed, Filled, NamedByConstant, Violated);
}
