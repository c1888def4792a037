using TypedContent.Generator.Model;
using TypedContent.Generator.Stages;
using TypedContent.Generator.Tests.Incremental;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Declared;

/// <summary>A declared type as a whole: the members that are added, how libraries see it, and which stages run after an edit.</summary>
public class DeclaredTypeTests
{
    private const string Members = """
            public required string Title { get; init; }
            public required DateOnly Date { get; init; }
            public List<string> Tags { get; init; } = [];
            [Range(1, 5)] public int Rating { get; init; } = 3;
            public Uri? Cover { get; init; }
            [FrontMatter("ms.topic")] public string? Topic { get; init; }
            [FrontMatterIgnore] public string Note { get; set; } = "own";
            public string Loud => Title + "!";
            private int _count;
            public int Next() => ++_count;
            public static Post? Latest => Posts.All.Count > 0 ? Posts.All[0] : null;
        """;

    private static readonly Site s_site = DeclaredSite.Of(
        Members,
        "title: First\ndate: 2024-03-02\ntags: [x, y]\nrating: 5\ncover: /c.png\nms.topic: how-to\nnote: theirs\ncategories: [News]\nauthor: Jane",
        "title: Second\ndate: 2024-05-02 23:30:00 +0800\nlang: en");

    [Fact]
    public void The_code_of_a_declared_collection() =>
        SnapshotOf.Sources(GeneratorRunner.Run(s_site), "declared_collection");

    [Fact]
    public void What_the_class_has_is_filled_what_it_lacks_is_added_and_the_rest_is_left_alone()
    {
        var run = GeneratorRunner.Run(s_site);
        var first = run.Load().Entry("Posts.A");

        Assert.Empty(run.Findings);
        Assert.Equal(
            [new DateOnly(2024, 3, 2), 5, "how-to", "own", "First!", "Jane", "News"],
            new[] { LoadedSite.Value(first, "Date"), LoadedSite.Value(first, "Rating"), LoadedSite.Value(first, "Topic"), LoadedSite.Value(first, "Note"), LoadedSite.Value(first, "Loud"), LoadedSite.Value(first, "Author"), ((IReadOnlyList<string>)LoadedSite.Value(first, "Categories")!)[0] });
        Assert.Equal(3, LoadedSite.Value(run.Load().Entry("Posts.B"), "Rating"));
    }

    [Fact]
    public void Libraries_see_the_users_members()
    {
        var site = GeneratorRunner.Run(s_site).Load();
        var entries = site.Collection("Posts").All;

        Assert.Equal(["Second", "First"], entries.Select(entry => entry.Title));
        Assert.Equal(new DateTimeOffset(2024, 5, 2, 0, 0, 0, TimeSpan.Zero), entries[0].Date);
        Assert.Equal(
            ("/c.png", "x,y", "News", "Jane"),
            (entries[1].Image, string.Join(",", entries[1].GetTerms("Tags")), string.Join(",", entries[1].GetTerms("Categories")), string.Join(",", entries[1].Authors)));
        Assert.Equal(["x", "y"], site.Collection("Posts").Taxonomies.Single(taxonomy => taxonomy.Name == "Tags").All.Select(term => term.Name));
    }

    [Theory]
    [InlineData(
        "public string? Title { get; init; } public DateTimeOffset Date { get; init; } public DateTime? Updated { get; init; } public string Authors { "
            + "get; init; } = \"\"; public string Lang { get; init; } = \"\"; public string[]? Categories { get; init; } public ImmutableArray<string> Tags { "
            + "get; init; } = [];")]
    [InlineData(
        "public int Title { get; init; } public string? Date { get; init; } public DateOnly? Updated { get; init; } public bool Description { get; "
            + "init; } public List<int>? Authors { get; init; } public DayOfWeek Lang { get; init; } public Dictionary<string, int>? Categories { get; init; "
            + "} public string? Tags { get; init; } public string? Draft { get; init; }")]
    [InlineData(
        "public string Title() => \"\"; public static int Date; public const string Author = \"\"; public IEnumerable<string> Authors => []; public "
            + "Post? Newer => null; public string? Class { get; init; } public string? @event { get; init; } public string? Description => null;")]
    public void Whatever_the_class_calls_its_members_the_code_compiles(string members)
    {
        var run = GeneratorRunner.Run(DeclaredSite.Of(members, "class: a\nevent: b"));

        var entry = run.Load().Collection("Posts").All[0];
        Assert.NotNull(entry.Authors);
        Assert.NotNull(entry.GetTerms("Tags"));
    }

    [Fact]
    public void The_class_may_be_in_a_namespace_of_its_own_and_have_another_name()
    {
        var run = GeneratorRunner.Run(DeclaredSite.OfCode(
            "namespace Acme.Models { [ContentCollection(\"Posts\")] public partial class BlogPost : ContentEntry { public required string Title { get; init; } } }",
            "title: T"));

        Assert.Empty(run.Findings);
        Assert.Equal("Acme.Models.BlogPost", run.Load().Entry("Posts.A").GetType().FullName);
    }

    [Fact]
    public void The_class_may_be_in_the_global_namespace()
    {
        var run = GeneratorRunner.Run(
            DeclaredSite.OfCode("[ContentCollection(\"Posts\")] public partial class BlogPost { public required string Title { get; init; } }", "title: T"));

        Assert.Equal("BlogPost", run.Load().Entry("Posts.A").GetType().FullName);
    }

    [Fact]
    public void A_declared_collection_without_files_is_empty() =>
        Assert.Empty(GeneratorRunner.Run(Site.Empty.WithSource("Post.cs", DeclaredSite.Code(Members))).Load().All("Posts"));

    [Fact]
    public void Date_and_language_come_from_the_path_and_order_and_terms_from_properties_with_keys_of_their_own()
    {
        var run =
            GeneratorRunner.Run(DeclaredSite.Of("public required DateOnly Date { get; init; } public string? Lang { get; init; } [FrontMatter(\"topics\")] public IReadOnlyList<string> Tags { get; init; } = [];")
            .WithMember("Posts", "2024-03-02-a.zh.md", "---\ntitle: A\ntopics: [one]\n---\n"));

        Assert.Empty(run.Findings);
        var entry = Assert.Single(run.Load().Collection("Posts").All);
        Assert.Equal(("zh", 2024, "one"), (entry.Lang, entry.Date!.Value.Year, string.Join(",", entry.GetTerms("Tags"))));
        Assert.Equal("one", Assert.Single(run.Load().Collection("Posts").Taxonomies.Single(taxonomy => taxonomy.Name == "Tags").All).Name);
    }

    [Fact]
    public void Toml_and_json_are_checked_alike()
    {
        var run = GeneratorRunner.Run(DeclaredSite.Of(
            "public required string Title { get; init; } public TimeOnly At { get; init; } [Range(1, 5)] public int Rating { get; init; }")
            .WithMember("Posts", "a.md", "+++\ntitle = 'T'\nat = 08:30:00\nrating = 9\n+++\n")
            .WithMember("Posts", "b.md", "{\n  \"title\": \"J\",\n  \"rating\": 0\n}\n"));

        Assert.Equal(
            [
                "posts/a.md(4,10,4,11): error TC1016: 'rating' is \"9\". Expected a value from 1 to 5.",
                "posts/b.md(3,13,3,14): error TC1016: 'rating' is \"0\". Expected a value from 1 to 5."],
            run.Findings);
        Assert.Equal(new TimeOnly(8, 30), LoadedSite.Value(run.Load().Entry("Posts.A"), "At"));
    }

    [Fact]
    public void A_change_of_the_class_checks_every_file_again_and_renders_none()
    {
        var run = GeneratorRunner.Run(s_site);

        var changed = run.Then(
            site => site.WithSource("Post.cs", DeclaredSite.Code(Members.Replace("[Range(1, 5)]", "[Range(1, 4)]", StringComparison.Ordinal))));

        Assert.Equal(0, changed.CompiledArticles);
        Assert.Equal(2, changed.Executions(StageNames.Checked));
        Assert.StartsWith("posts/a.md(5,9,5,10): error TC1016", Assert.Single(changed.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_code_beside_the_properties_checks_and_writes_nothing()
    {
        var run = GeneratorRunner.Run(s_site);

        var changed = run.Then(site => site
            .WithSource("Post.cs", "\n\n" + DeclaredSite.Code(Members.Replace("\"!\"", "\"?\"", StringComparison.Ordinal)))
            .WithSource("Other.cs", "class C { }"));

        Assert.Equal(0, changed.Executions(StageNames.Checked));
        Assert.Equal(0, changed.Executions(StageNames.Compiled));
        Assert.Empty(changed.WrittenFiles);
    }

    [Fact]
    public void Another_type_of_one_property_writes_the_articles_that_have_it_and_renders_none()
    {
        var run = GeneratorRunner.Run(s_site);

        var changed = run.Then(site => site.WithSource("Post.cs", DeclaredSite.Code(Members.Replace("Uri? Cover", "string? Cover", StringComparison.Ordinal))));

        Assert.Equal(0, changed.CompiledArticles);
        Assert.Equal("/c.png", LoadedSite.Value(changed.Load().Entry("Posts.A"), "Cover"));
        Assert.Equal(GeneratorRunner.Run(changed.Site).Sources, changed.Sources);
    }

    [Fact]
    public void The_other_collections_do_not_notice()
    {
        var run = GeneratorRunner.Run(ManyArticles.Site(5)
            .WithProperty("TypedContentCollections", "Articles/Article,Posts/Post")
            .WithMember("Posts", "a.md", "---\ntitle: T\ndate: 2024-01-01\n---\n")
            .WithSource("Post.cs", DeclaredSite.Code(Members)));

        var changed = run.Then(site => site.WithSource("Post.cs", DeclaredSite.Code(Members.Replace("Uri? Cover", "string? Cover", StringComparison.Ordinal))));

        Assert.DoesNotContain(changed.WrittenFiles, file => file.StartsWith("Articles.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_class_that_only_adds_to_the_generated_one_keeps_inference()
    {
        var run = GeneratorRunner.Run(DeclaredSite.Of("public string Loud => Title + \"!\";", "title: T\nmood: glad"));

        Assert.Empty(run.Findings);
        Assert.Equal("glad", LoadedSite.Value(run.Load().Entry("Posts.A"), "Mood"));
    }
}
