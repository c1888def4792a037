using TypedContent.Compiler.Sanitizing;
using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Addresses;

/// <summary>Aliases of articles, and clashes between addresses of a site.</summary>
public class AliasTests
{
    private static readonly Site s_two = Site.Empty.WithProperty("TypedContentCollections", "Articles/Article,Posts/Post");

    [Fact]
    public void Every_entry_has_its_aliases_and_so_have_libraries()
    {
        var run = GeneratorRunner.Run(s_two
            .With("guides/a.md", "---\ntitle: A\naliases: [/old/, old-a, ../up, /%E5%9F%8E, /Articles/guides/a/]\nredirect_from: /OLD\n---\n")
            .WithMember("Posts", "b.md", "---\ntitle: B\nredirectFrom: /b.html\n---\n", "/{slug}/"));

        Assert.Empty(run.Findings);
        var site = run.Load();
        Assert.Equal(["/old", "/articles/guides/old-a", "/articles/up", "/城"], site.Entry("Articles.Guides.A").Aliases);
        Assert.Equal(["/b.html"], ((IContentEntry)site.Entry("Posts.B")).Aliases);
        Assert.Empty(GeneratorRunner.Run(Site.Of(("a.md", "---\ntitle: A\n---\n"))).Load().Entry("Articles.A").Aliases);
    }

    [Fact]
    public void A_declared_type_has_them_too_unless_it_gives_the_key_another_meaning()
    {
        const string Text = "---\ntitle: A\naliases: [/old]\n---\n";
        const string Names = "---\ntitle: A\naliases: [Annie, \"a: b\"]\n---\n";
        var plain = GeneratorRunner.Run(Declared("public required string Title { get; init; }").WithMember("Posts", "a.md", Text));
        var own =
            GeneratorRunner.Run(Declared(
                "public required string Title { get; init; } [FrontMatter(\"aliases\")] public "
                    + "System.Collections.Generic.IReadOnlyList<string> Nicknames { get; init; } = [];").WithMember("Posts", "a.md", Names));
        var hiding = GeneratorRunner.Run(Declared("public string Aliases { get; init; } = \"\";").WithMember("Posts", "a.md", Text));

        Assert.Empty(plain.Findings);
        Assert.Equal(["/old"], plain.Load().Entry("Posts.A").Aliases);
        Assert.Empty(own.Findings);
        Assert.Empty(own.Load().Entry("Posts.A").Aliases);
        Assert.Contains("its member 'Aliases' would hide the one that every entry has", Assert.Single(hiding.Findings), StringComparison.Ordinal);

        static Site Declared(string members) => Site.Empty
            .WithProperty("TypedContentCollections", "Posts/Post")
            .WithSource(
                "Post.cs", $"using TypedContent;\nnamespace Sample;\n[ContentCollection(\"Posts\")] public sealed partial class Post {{ {members} }}\n");
    }

    [Fact]
    public void An_alias_changes_the_hash_of_its_article()
    {
        var run = GeneratorRunner.Run(Site.Of(("a.md", "---\ntitle: A\n---\n")));
        var edited = run.Then(site => site.With("a.md", "---\ntitle: A\naliases: /old\n---\n"));

        Assert.NotEqual(run.Load().Entry("Articles.A").ContentHash, edited.Load().Entry("Articles.A").ContentHash);
    }

    [Fact]
    public void Articles_of_two_collections_with_one_address_are_an_error_that_names_both()
    {
        var run = GeneratorRunner.Run(s_two
            .With("a.md", "---\ntitle: A\nurl: /posts/B/\n---\n")
            .WithMember("Posts", "b.md", "---\ntitle: B\n---\n")
            .WithMember("Posts", "c.md", "---\ntitle: C\n---\n"));

        Assert.Equal(
            ["articles/a.md(3,6,3,15): error TC3001: articles/a.md and posts/b.md have the same address '/posts/B/'. Give one of them another 'slug:'."],
            run.Findings);
    }

    [Fact]
    public void A_template_without_what_tells_articles_apart_is_a_clash_of_all_but_one()
    {
        var run = GeneratorRunner.Run(s_two
            .WithMember("Posts", "a.md", "---\ntitle: A\ndate: 2024-01-01\n---\n", "/{year}")
            .WithMember("Posts", "b.md", "---\ntitle: B\ndate: 2024-01-01\n---\n", "/{year}")
            .WithMember("Posts", "c.md", "---\ntitle: C\ndate: 2024-01-01\n---\n", "/{year}"));

        Assert.Equal(2, run.Findings.Count(finding => finding.Contains("and posts/a.md have the same address '/2024'", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_alias_that_is_an_address_or_an_alias_of_another_is_an_error_that_names_both()
    {
        var run = GeneratorRunner.Run(s_two
            .With("a.md", "---\ntitle: A\naliases:\n- /first\n- /Posts/C/\n---\n")
            .With("b.md", "---\ntitle: B\naliases: [/ok, /FIRST]\n---\n")
            .WithMember("Posts", "c.md", "---\ntitle: C\naliases: /first/\n---\n"));

        Assert.Equal(
            [
                "articles/a.md(5,3,5,12): error TC3004: articles/a.md has the alias '/Posts/C', which is the address of posts/c.md: it would hide that article",
                "articles/b.md(3,16,3,22): warning TC3006: articles/b.md has the alias '/FIRST', which leads to articles/a.md: that article has it "
                    + "too, and is in the default language or closer to it",
                "posts/c.md(3,10,3,17): warning TC3006: posts/c.md has the alias '/first', which leads to articles/a.md: that article has it too, and "
                    + "is in the default language or closer to it",
            ],
            run.Findings);
    }

    [Theory]
    [InlineData("categories/news.md", "address '/articles/categories/news'", "a page of the categories of Articles")]
    [InlineData("tags.md", "address '/articles/tags'", "the tags of Articles")]
    [InlineData("archive/2024.md", "address '/articles/archive/2024'", "part of the archive of Articles")]
    [InlineData("archive/2024/03.md", "address '/articles/archive/2024/03'", "part of the archive of Articles")]
    public void An_article_at_the_address_of_a_page_that_an_app_may_have_is_a_warning(string path, string address, string page)
    {
        var run = GeneratorRunner.Run(Site.Of((path, "---\ntitle: A\ncategories: News\n---\n")));

        Assert.EndsWith(
            $"warning TC3005: articles/{path} has the {address}, which is also the address of {page}: if both are served, one hides the other",
            Assert.Single(run.Findings),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("categories/news.md")]
    [InlineData("archive/today.md")]
    [InlineData("archived.md")]
    public void An_article_beside_such_pages_is_none(string path) =>
        Assert.Empty(GeneratorRunner.Run(Site.Of((path, "---\ntitle: A\ncategories: Olds\n---\n"))).Findings);

    [Fact]
    public void An_alias_at_the_address_of_such_a_page_is_reported_where_it_stands() =>
        Assert.StartsWith(
            "articles/a.md(4,10,4,35): warning TC3005: articles/a.md has the alias '/articles/categories/news'",
            Assert.Single(GeneratorRunner.Run(Site.Of(("a.md", "---\ntitle: A\ncategories: News\naliases: /articles/categories/news\n---\n"))).Findings),
            StringComparison.Ordinal);
}
