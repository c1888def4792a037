using System.Collections;
using TypedContent.Generator.Stages;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.References;

/// <summary>Properties whose type is the entry type of another collection.</summary>
public class ReferenceTests
{
    private const string Jane = "---\ntitle: Jane Doe\n---\n";
    private const string Post = "public required string Title { get; init; }\npublic partial Author Author { get; }";

    [Theory]
    [InlineData("jane-doe", "the slug")]
    [InlineData("JANE-doe", "the slug in another case")]
    [InlineData("jane doe", "the title in another case")]
    [InlineData("JD", "the name")]
    public void A_reference_is_found_by_slug_title_or_name(string text, string what)
    {
        _ = what;
        var site = Of(
            Post,
            ("posts/a.md", $"---\ntitle: A\nauthor: {text}\n---\n"),
            ("authors/jane-doe.md", "---\ntitle: Jane Doe\nname: jd\n---\n"),
            ("authors/max.md", "---\ntitle: Max\n---\n"));

        var run = GeneratorRunner.Run(site);

        Assert.Empty(run.Findings);
        Assert.Equal("Jane Doe", TitleOf(LoadedSite.Value(run.Load().Entry("Posts.A"), "Author")));
    }

    [Fact]
    public void The_type_may_be_in_the_project_already_as_the_packages_stub_declares_it()
    {
        var site = Of(Post, ("posts/a.md", "---\ntitle: A\nauthor: jane\n---\n"), ("authors/jane.md", Jane)).WithSource(
            "obj/Stub.cs", "namespace Sample { partial class Author; }");

        Assert.Equal("Jane Doe", TitleOf(LoadedSite.Value(GeneratorRunner.Run(site).Load().Entry("Posts.A"), "Author")));
    }

    [Fact]
    public void A_list_of_references_keeps_the_order_of_the_file()
    {
        var site = Of(
            "public partial IReadOnlyList<Author> Authors { get; }",
            ("posts/a.md", "---\ntitle: A\nauthors: [max, Jane Doe]\n---\n"),
            ("posts/b.md", "---\ntitle: B\n---\n"),
            ("authors/jane.md", Jane),
            ("authors/max.md", "---\ntitle: Max\n---\n"));

        var run = GeneratorRunner.Run(site);
        var loaded = run.Load();

        Assert.Empty(run.Findings);
        Assert.Equal(["Max", "Jane Doe"], Titles(loaded.Entry("Posts.A"), "Authors"));
        Assert.Equal(["Max", "Jane Doe"], ((IContentEntry)loaded.Entry("Posts.A")).Authors);
        Assert.Empty(Titles(loaded.Entry("Posts.B"), "Authors"));
    }

    [Fact]
    public void A_reference_with_a_question_mark_may_be_missing_and_any_other_may_not()
    {
        var run = GeneratorRunner.Run(Of(
            "public partial Author? Editor { get; }\npublic partial Author Author { get; }",
            ("posts/a.md", "---\ntitle: A\n---\n"),
            ("authors/jane.md", Jane)));

        Assert.Equal(["posts/a.md(1,1,1,4): error TC1015: the key 'author' is missing, but Post requires it"], run.Findings);
        Assert.Null(LoadedSite.Value(run.Load().Entry("Posts.A"), "Editor"));
    }

    [Fact]
    public void A_wrong_reference_is_an_error_at_its_place_with_the_nearest_slugs()
    {
        var run = GeneratorRunner.Run(Of(
            "public partial IReadOnlyList<Author> Authors { get; }",
            ("posts/a.md", "---\ntitle: A\nauthors:\n  - jane-doe\n  - jane-do\n---\n"),
            ("authors/jane-doe.md", Jane),
            ("authors/jane-dot.md", "---\ntitle: Other\n---\n"),
            ("authors/max.md", "---\ntitle: Max\n---\n")));

        Assert.Equal(
            [
                "posts/a.md(5,5,5,12): error TC3020: 'authors' refers to \"jane-do\", which is not the name of any entry of Authors. Did you mean "
                    + "'jane-doe' or 'jane-dot'?"],
            run.Findings);
        Assert.Equal(["Jane Doe"], Titles(run.Load().Entry("Posts.A"), "Authors"));
    }

    [Fact]
    public void Where_none_is_near_a_short_list_says_which_there_are()
    {
        var run = GeneratorRunner.Run(
            Of(Post, ("posts/a.md", "---\ntitle: A\nauthor: someone\n---\n"), ("authors/jane.md", Jane), ("authors/max.md", "---\ntitle: Max\n---\n")));

        Assert.Equal(
            ["posts/a.md(3,9,3,16): error TC3020: 'author' refers to \"someone\", which is not the name of any entry of Authors. There are: jane, max"], run.Findings);
    }

    [Fact]
    public void A_reference_to_a_draft_says_so()
    {
        var site = Of(Post, ("posts/a.md", "---\ntitle: A\nauthor: jane\n---\n"), ("authors/jane.md", "---\ntitle: Jane\ndraft: true\n---\n"));

        Assert.Equal(
            ["posts/a.md(3,9,3,13): error TC3020: 'author' refers to \"jane\", which is a draft, authors/jane.md, and left out"],
            GeneratorRunner.Run(site).Findings);
        Assert.Empty(GeneratorRunner.Run(site.WithProperty("TypedContentIncludeDrafts", "true")).Findings);
    }

    [Theory]
    [InlineData("Author", "", "date: 2030-01-01T08:00:00+08:00", "from 2030-01-01T08:00:00+08:00 on")]
    [InlineData("Author", "", "expiryDate: 2030-01-01", "until 2030-01-01")]
    [InlineData("Author", "date: 2029-01-01", "date: 2030-01-01", "from 2030-01-01 on")]
    [InlineData("Author", "date: 2031-01-01", "date: 2030-01-01", null)]
    [InlineData("Author", "expiryDate: 2029-01-01", "expiryDate: 2030-01-01", null)]
    [InlineData("Author", "date: 2030-01-01", "", null)]
    [InlineData("Author?", "", "date: 2030-01-01", null)]
    public void A_required_reference_to_an_entry_that_is_shown_less_long_is_a_warning(string type, string own, string others, string? times)
    {
        var run = GeneratorRunner.Run(Of(
            $"public partial {type} Author {{ get; }}",
            ("posts/a.md", $"---\nauthor: jane\ntitle: A\n{own}\n---\n"),
            ("authors/jane.md", $"---\ntitle: Jane\n{others}\n---\n")));

        Assert.Equal(
            times is null
                ? []
                : [$"posts/a.md(2,9,2,13): warning TC3021: 'author' refers to \"jane\", which is shown only {times}. The property is not nullable, so it returns that entry at other times too. Make the property nullable, or show both at the same times."],
            run.Findings);
    }

    [Fact]
    public void What_a_draft_refers_to_matters_to_nobody()
    {
        var run = GeneratorRunner.Run(Of(
            Post,
            ("posts/a.md", "---\ntitle: A\nauthor: nobody\ndraft: true\n---\n"),
            ("posts/b.md", "---\ntitle: B\nauthor: jane\ndraft: true\n---\n"),
            ("authors/jane.md", Jane)));

        Assert.Empty(run.Findings);
        Assert.Empty(Titles(run.Load().Entry("Authors.Jane"), "Posts"));
    }

    [Fact]
    public void A_title_that_several_entries_have_must_be_named_by_slug()
    {
        var run = GeneratorRunner.Run(
            Of(Post, ("posts/a.md", "---\ntitle: A\nauthor: Jane Doe\n---\n"), ("authors/jane.md", Jane), ("authors/other.md", Jane)));

        Assert.Equal(
            [
                "posts/a.md(3,9,3,17): error TC3020: 'author' refers to \"Jane Doe\", which is the title or name of several entries of Authors: jane, "
                    + "other. Use the slug of the one you mean"],
            run.Findings);
    }

    [Fact]
    public void Of_an_entry_in_several_languages_that_of_the_article_is_meant()
    {
        var site = Of(
            Post, ("posts/a.zh.md", "---\ntitle: A\nauthor: jane\n---\n"), ("authors/jane.en.md", Jane), ("authors/jane.zh.md", "---\ntitle: 珍\n---\n"));

        Assert.Equal("珍", TitleOf(LoadedSite.Value(GeneratorRunner.Run(site).Load().Entry("Posts.AZh"), "Author")));
    }

    [Theory]
    [InlineData("author: [jane, max]", "(3,9,3,20)", "'author' must be the slug, title or name of one entry, but is a list")]
    [InlineData("author: {name: jane}", "(3,9,3,21)", "'author' must be the slug, title or name of an entry, but is a map")]
    public void What_is_no_word_is_an_error_at_its_place(string line, string place, string message)
    {
        var run = GeneratorRunner.Run(
            Of(Post, ("posts/a.md", $"---\ntitle: A\n{line}\n---\n"), ("authors/jane.md", Jane), ("authors/max.md", "---\ntitle: Max\n---\n")));

        Assert.Equal([$"posts/a.md{place}: error TC1010: {message}"], run.Findings);
    }

    [Fact]
    public void The_other_direction_is_a_list_on_the_entry_that_is_referred_to_newest_first()
    {
        var run = GeneratorRunner.Run(Of(
            Post,
            ("posts/a.md", "---\ntitle: A\ndate: 2024-01-01\nauthor: jane\n---\n"),
            ("posts/b.md", "---\ntitle: B\ndate: 2024-03-01\nauthor: jane\n---\n"),
            ("posts/c.md", "---\ntitle: C\ndate: 2024-02-01\nauthor: max\n---\n"),
            ("authors/jane.md", Jane),
            ("authors/max.md", "---\ntitle: Max\n---\n"),
            ("authors/none.md", "---\ntitle: None\n---\n")));
        var loaded = run.Load();

        Assert.Equal(["B", "A"], Titles(loaded.Entry("Authors.Jane"), "Posts"));
        Assert.Equal(["C"], Titles(loaded.Entry("Authors.Max"), "Posts"));
        Assert.Empty(Titles(loaded.Entry("Authors.None"), "Posts"));
    }

    [Fact]
    public void Where_several_properties_refer_each_has_a_list_of_its_own()
    {
        var site = Of(
            Post + "\npublic partial Author? Editor { get; }",
            ("posts/a.md", "---\ntitle: A\nauthor: jane\neditor: max\n---\n"),
            ("authors/jane.md", Jane),
            ("authors/max.md", "---\ntitle: Max\n---\n"));
        var loaded = GeneratorRunner.Run(site).Load();

        Assert.Equal(["A"], Titles(loaded.Entry("Authors.Jane"), "PostsAsAuthor"));
        Assert.Empty(Titles(loaded.Entry("Authors.Jane"), "PostsAsEditor"));
        Assert.Equal(["A"], Titles(loaded.Entry("Authors.Max"), "PostsAsEditor"));
    }

    [Fact]
    public void Entries_may_refer_to_each_other_and_to_themselves()
    {
        var site = Of(
            Post + "\npublic partial Post? Sequel { get; }",
            ("posts/a.md", "---\ntitle: A\nauthor: jane\nsequel: a\n---\n"),
            ("authors/jane.md", "---\ntitle: Jane\nfeatured: a\n---\n"))
            .WithSource(
                "Author.cs",
                "using TypedContent;\nnamespace Sample;\n[ContentCollection(\"Authors\")] public sealed partial class Author { public required string "
                    + "Title { get; init; } public partial Post? Featured { get; } }");
        var run = GeneratorRunner.Run(site);
        var jane = run.Load().Entry("Authors.Jane");
        var post = LoadedSite.Value(jane, "Featured")!;

        Assert.Empty(run.Findings);
        Assert.Same(jane, LoadedSite.Value(post, "Author"));
        Assert.Same(post, LoadedSite.Value(post, "Sequel"));
        Assert.Equal(["A"], Titles(post, "PostsAsSequel"));
        Assert.Equal(["Jane"], Titles(post, "AuthorsAsFeatured"));
    }

    [Fact]
    public void A_key_that_the_other_entries_have_already_is_not_hidden_by_the_list()
    {
        var site = Of(Post, ("posts/a.md", "---\ntitle: A\nauthor: jane\n---\n"), ("authors/jane.md", "---\ntitle: Jane\nposts: 12\n---\n"));
        var jane = GeneratorRunner.Run(site).Load().Entry("Authors.Jane");

        Assert.Equal(12L, LoadedSite.Value(jane, "Posts"));
        Assert.Equal(["A"], Titles(jane, "PostsAsAuthor"));
    }

    [Fact]
    public void An_entry_that_was_made_by_hand_refers_to_nothing()
    {
        var loaded = GeneratorRunner.Run(Of("public partial Author? Author { get; }", ("authors/jane.md", Jane))).Load();
        var post = Activator.CreateInstance(loaded.Type("Post"))!;

        Assert.Null(LoadedSite.Value(post, "Author"));
    }

    [Fact]
    public void An_edit_of_a_body_resolves_nothing_anew()
    {
        var site = Of(Post, ("posts/a.md", "---\ntitle: A\nauthor: jane\n---\n"), ("authors/jane.md", Jane));
        var run = GeneratorRunner.Run(site).Then(site => site.WithMember("Posts", "a.md", "---\ntitle: A\nauthor: jane\n---\nAnother body.\n"));

        Assert.Equal(0, run.Executions(StageNames.References));
        Assert.Equal(["Posts/A.Article.g.cs"], run.WrittenFiles.Select(file => file.Replace("Posts.A", "Posts/A", StringComparison.Ordinal)));
    }

    private static Site Of(string members, params (string Path, string Text)[] files) => files.Aggregate(
        Site.Empty
            .WithProperty("TypedContentCollections", "Posts/Post,Authors/Author")
            .WithSource("Post.cs", $"using System.Collections.Generic;\nusing TypedContent;\nnamespace Sample;\n[ContentCollection(\"Posts\")] public sealed partial class Post\n{{\n{members}\n}}\n"),
        (site, file) => site.WithMember(
            file.Path.StartsWith("posts/", StringComparison.Ordinal) ? "Posts" : "Authors",
            file.Path[(file.Path.IndexOf('/', StringComparison.Ordinal) + 1)..],
            file.Text));

    private static string? TitleOf(object? entry) => (entry as IContentEntry)?.Title;

    private static IEnumerable<string?> Titles(object entry, string property) =>
        ((IEnumerable)LoadedSite.Value(entry, property)!).Cast<object>().Select(TitleOf);
}
