using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Sanitizing;
using TypedContent.Generator.Model;
using TypedContent.Generator.Stages;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Addresses;

/// <summary>Permalink templates: where they are set, and the findings for those that produce no address.</summary>
public class PermalinkTests
{
    private const string Dated = "---\ntitle: Tea\ndate: 2024-03-02\nabbrlink: 4a17\n---\nText.\n";

    private static readonly Site s_site = Site.Empty.WithProperty("TypedContentCollections", "Posts/Post");

    [Fact]
    public void The_template_of_an_item_makes_the_address_and_leaves_slug_and_member_alone()
    {
        var run = GeneratorRunner.Run(
            s_site.WithMember("Posts", "guides/first cup.md", Dated, "/{year}/{month}/{slug}.html").WithMember("Posts", "a.md", Dated, "/p/{abbrlink}/"));

        Assert.Empty(run.Findings);
        var site = run.Load();
        Assert.Equal(
            ("/2024/03/guides/first-cup.html", "guides/first-cup"), (site.Entry("Posts.Guides.FirstCup").Url, site.Entry("Posts.Guides.FirstCup").Slug));
        Assert.Equal("/p/4a17/", site.Entry("Posts.A").Url);
        Assert.True(site.Collection("Posts").TryGet("guides/first-cup", out _));
    }

    [Fact]
    public void The_item_goes_before_the_attribute_and_that_before_the_project()
    {
        var site = s_site
            .WithProperty("TypedContentCollections", "Notes/Note,Posts/Post")
            .WithEncodedProperty("TypedContentEncodedPermalink", "/all/{slug}/")
            .WithSource(
                "Post.cs",
                "using TypedContent;\nnamespace Sample;\n[ContentCollection(\"Posts\", Permalink = \"/blog/{year}/{slug}\")] public sealed partial class "
                    + "Post { public string? Mood { get; init; } }\n")
            .WithMember("Posts", "a.md", Dated.Replace("abbrlink", "mood", StringComparison.Ordinal))
            .WithMember("Posts", "b.md", Dated.Replace("abbrlink", "mood", StringComparison.Ordinal), "/items/{slug}")
            .WithMember("Notes", "c.md", Dated);

        var run = GeneratorRunner.Run(site);

        Assert.Empty(run.Findings);
        var loaded = run.Load();
        Assert.Equal(("/blog/2024/a", "/items/b", "/all/c/"), (loaded.Entry("Posts.A").Url, loaded.Entry("Posts.B").Url, loaded.Entry("Notes.C").Url));
    }

    [Fact]
    public void A_class_without_properties_can_name_the_template()
    {
        var run = GeneratorRunner.Run(s_site
            .WithSource("Post.cs", "using TypedContent;\nnamespace Sample;\n[ContentCollection(\"Posts\", Permalink = \"/blog/{slug}\")] partial class Post;\n")
            .WithMember("Posts", "a.md", Dated));

        Assert.Equal("/blog/a", run.Load().Entry("Posts.A").Url);
    }

    [Fact]
    public void A_key_that_a_declared_type_reads_can_stand_in_the_template()
    {
        var run = GeneratorRunner.Run(s_site
            .WithSource(
                "Post.cs",
                "using TypedContent;\nusing System;\nnamespace Sample;\n[ContentCollection(\"Posts\", Permalink = \"/{year}/{abbrlink}/{category}\")] "
                    + "public sealed partial class Post { public required string AbbrLink { get; init; } [FrontMatter(\"on\")] public DateTimeOffset Date { "
                    + "get; init; } [FrontMatter(\"kind\")] public string Categories { get; init; } = \"\"; }\n")
            .WithMember("Posts", "a.md", "---\ntitle: A\non: 2022-01-01\nkind: New Things\nabbrlink: x1\n---\n"));

        Assert.Equal("/2022/x1/new-things", run.Load().Entry("Posts.A").Url);
    }

    [Fact]
    public void What_an_article_lacks_is_an_error_there_and_costs_no_other()
    {
        var run = GeneratorRunner.Run(s_site
            .WithMember("Posts", "a.md", Dated, "/{year}/{month}/{abbrlink}")
            .WithMember("Posts", "b.md", "\n\n---\ntitle: B\nabrlink: 1\n---\n", "/{year}/{month}/{abbrlink}")
            .WithMember("Posts", "c.md", "Text.\n", "/{year}/{month}/{abbrlink}"));

        Assert.Equal(
            [
                "posts/b.md(3,1,3,4): error TC3002: the permalink '/{year}/{month}/{abbrlink}' needs something that this article does not have: it has no date",
                "posts/b.md(3,1,3,4): error TC3002: the permalink '/{year}/{month}/{abbrlink}' needs something that this article does not have: it has "
                    + "no 'abbrlink' in its front matter. Did you mean 'abrlink'?",
                "posts/c.md(1,1,1,6): error TC3002: the permalink '/{year}/{month}/{abbrlink}' needs something that this article does not have: it has no date",
                "posts/c.md(1,1,1,6): error TC3002: the permalink '/{year}/{month}/{abbrlink}' needs something that this article does not have: it has "
                    + "no 'abbrlink' in its front matter",
            ],
            run.Findings.Where(finding => finding.Contains("TC3002", StringComparison.Ordinal)));
        Assert.Equal("/2024/03/4a17", run.Load().Entry("Posts.A").Url);
    }

    [Fact]
    public void An_article_that_names_its_address_or_is_a_draft_needs_no_values()
    {
        var run = GeneratorRunner.Run(s_site
            .WithMember("Posts", "a.md", "---\ntitle: A\nurl: /a\n---\n", "/{year}/{slug}")
            .WithMember("Posts", "b.md", "---\ntitle: B\ndraft: true\n---\n", "/{year}/{slug}"));

        Assert.Empty(run.Findings);
    }

    [Fact]
    public void Of_front_matter_that_cannot_be_read_nobody_knows_what_it_lacks()
    {
        var run = GeneratorRunner.Run(s_site.WithMember("Posts", "a.md", "---\ntitle: \"A\n---\n", "/{year}/{slug}"));

        Assert.Contains("error TC1001", Assert.Single(run.Findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("posts/{slug}", "it does not begin with '/'")]
    [InlineData("/posts/{slug", "'{slug' is not closed (did you mean {slug}?)")]
    [InlineData("/posts/{slug}#top", "an address ends before '#'")]
    public void A_template_that_is_none_is_one_error_of_the_project(string template, string fault)
    {
        var run = GeneratorRunner.Run(s_site.WithMember("Posts", "a.md", Dated, template).WithMember("Posts", "b.md", Dated, template));

        Assert.Equal([$"error TC0021: the permalink '{template}' of Posts is not valid: {fault}. Expected e.g. /posts/{{year}}/{{slug}}."], run.Findings);
        Assert.Equal("/posts/a", run.Load().Entry("Posts.A").Url);
    }

    [Fact]
    public void It_is_reported_where_it_stands()
    {
        var ofProject = GeneratorRunner.Run(Site.Of(("a.md", Dated)).WithEncodedProperty("TypedContentEncodedPermalink", "/:yaer/:slug"));
        var ofAttribute = GeneratorRunner.Run(s_site
            .WithSource("Post.cs", "using TypedContent;\nnamespace Sample;\n[ContentCollection(\"Posts\", Permalink = \"/{year\")] partial class Post;\n")
            .WithMember("Posts", "a.md", Dated));

        Assert.Equal(
            [
                "error TC0021: the permalink '/:yaer/:slug' of TypedContentPermalink is not valid: ':yaer' has no meaning in it (did you mean {year}?). "
                    + "Expected e.g. /posts/{year}/{slug}."],
            ofProject.Findings);
        Assert.StartsWith("Post.cs(3,66,3,70): error TC0021: the permalink '/{year' of Posts", Assert.Single(ofAttribute.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_no_article_has_is_one_error_of_the_project_with_what_was_meant()
    {
        var run = GeneratorRunner.Run(s_site.WithMember("Posts", "a.md", Dated, "/{slgu}").WithMember("Posts", "b.md", Dated, "/{slgu}"));

        Assert.Equal(
            ["error TC0022: the permalink '/{slgu}' of Posts needs the key 'slgu', which none of its articles has. Did you mean 'slug'?"], run.Findings);
    }

    [Fact]
    public void Only_a_value_of_the_template_changes_names()
    {
        var run = GeneratorRunner.Run(s_site.WithMember("Posts", "a.md", Dated, "/{year}/{slug}").WithMember("Posts", "b.md", Dated, "/{year}/{slug}"));
        var ofBody = run.Then(site => site.WithMember("Posts", "a.md", Dated + "More.\n", "/{year}/{slug}"));
        var ofOtherValue = ofBody.Then(site => site.WithMember("Posts", "a.md", Dated.Replace("4a17", "other", StringComparison.Ordinal), "/{year}/{slug}"));
        var ofDate = ofOtherValue.Then(site => site.WithMember("Posts", "a.md", Dated.Replace("2024", "2023", StringComparison.Ordinal), "/{year}/{slug}"));

        Assert.Equal((0, 0, 0), (ofBody.Executions(StageNames.Names), ofBody.Executions(StageNames.Clashing), ofBody.Executions(StageNames.Pages)));
        Assert.Equal((0, 0), (ofOtherValue.Executions(StageNames.Names), ofOtherValue.Executions(StageNames.Clashing)));
        Assert.Equal(1, ofDate.Changes(StageNames.Names));
        Assert.Equal("/2023/a", ofDate.Load().Entry("Posts.A").Url);
    }

    [Fact]
    public void Another_template_moves_the_articles_and_the_links_to_them()
    {
        var run = GeneratorRunner.Run(
            s_site.WithMember("Posts", "a.md", Dated, "/{slug}").WithMember("Posts", "b.md", "---\ntitle: B\n---\n[a](a.md)\n", "/{slug}"));
        var moved = run.Then(site => site.WithMember("Posts", "a.md", Dated, "/new/{slug}"));

        Assert.Equal("/a", run.Load().Entry("Posts.B").Links[0].Url);
        Assert.Equal("/new/a", moved.Load().Entry("Posts.B").Links[0].Url);
    }
}
