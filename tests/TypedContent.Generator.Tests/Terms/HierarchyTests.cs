using TypedContent.Compiler.Naming;
using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Declared;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Terms;

/// <summary>Nested terms, written as nested lists as in Hexo.</summary>
public class HierarchyTests
{
    private static readonly Site s_site = Site.Of(
        ("a.md", "---\ntitle: A\ndate: 2024-01-03\ncategories:\n  - [Tech, AI]\n  - [Life]\n---\n"),
        ("b.md", "---\ntitle: B\ndate: 2024-01-02\ncategories:\n  - [Tech, AI, Agents]\n  - [Tech, Web]\n---\n"),
        ("c.md", "---\ntitle: C\ndate: 2024-01-01\ncategories: [AI, Tech/AI]\n---\n"));

    [Fact]
    public void An_entry_of_a_term_belongs_to_all_that_this_lies_in() => Assert.Equal(
        [
            "Tech > AI: A B", "Tech: A B", "AI: C", "Tech > AI > Agents: B", "Life: A", "Tech/AI: C", "Tech > Web: B",
        ],
        new TermView(s_site, "Categories").All.Select(term => $"{string.Join(" > ", TermView.Path(term))}: {TermView.Titles(term)}"));

    [Fact]
    public void A_term_knows_the_one_it_lies_in_and_those_in_it()
    {
        var categories = new TermView(s_site, "Categories");
        var ai = categories.Member("Tech_AI");

        Assert.Equal(("AI", "tech/ai", "/articles/categories/tech/ai"), (ai.Name, ai.Slug, ai.Url));
        Assert.Same(categories.Member("Tech"), ai.Parent);
        Assert.Equal(["AI", "Web"], categories.Member("Tech").Children.Select(term => term.Name));
        Assert.Equal(["Agents"], ai.Children.Select(term => term.Name));
        Assert.Empty(categories.Member("Life").Children);
        Assert.Null(categories.Member("AI").Parent);
        Assert.Equal(["Tech", "AI", "Life", "Tech/AI"], categories.Roots.Select(term => term.Name));
    }

    [Theory]
    [InlineData("AI", "ai")]
    [InlineData("Agents", "tech/ai/agents")]
    [InlineData("Tech/AI", "tech-ai")]
    [InlineData("Sport", null)]
    public void A_name_finds_the_term_that_lies_in_none_first(string name, string? slug) =>
        Assert.Equal(slug, new TermView(s_site, "Categories").Find(name)?.Slug);

    [Theory]
    [InlineData("Tech,AI", "tech/ai")]
    [InlineData("Tech,AI,Agents", "tech/ai/agents")]
    [InlineData("AI", "ai")]
    [InlineData("Life,AI", null)]
    [InlineData("Agents", null)]
    [InlineData("", null)]
    public void A_path_of_names_finds_the_one_that_lies_there(string path, string? slug) =>
        Assert.Equal(slug, new TermView(s_site, "Categories").FindPath(path.Split(',', StringSplitOptions.RemoveEmptyEntries))?.Slug);

    [Fact]
    public void One_more_article_renames_no_member()
    {
        var more = s_site.With("d.md", "---\ntitle: D\ncategories: [[Life, AI], [Tech AI], [Sport]]\n---\n");

        Assert.Superset(Members(s_site), Members(more));
        Assert.Equal(["Life_AI", "Sport"], Members(more).Except(Members(s_site)).Order(StringComparer.Ordinal));

        static HashSet<string> Members(Site site) =>
            [.. new TermView(site, "Categories").Members.Where(name => name != "TechAI" && !name.StartsWith("TechAI_", StringComparison.Ordinal))];
    }

    [Fact]
    public void The_list_of_an_article_stays_a_list_of_words() =>
        Assert.Equal(["Tech", "AI", "Life"], (IEnumerable<string>)LoadedSite.Value(GeneratorRunner.Run(s_site).Load().Entry("Articles.A"), "Categories")!);

    [Theory]
    [InlineData(null, "AI, Tech")]
    [InlineData("Terms", "AI, Tech")]
    [InlineData("Path", "Tech, Tech > AI")]
    public void A_plain_list_is_several_terms_unless_the_project_says_that_it_is_one(string? option, string terms)
    {
        var site = Site.Of(("a.md", "---\ntitle: A\ncategories: [Tech, AI]\n---\n"));
        var categories = new TermView(option is null ? site : site.WithProperty("TypedContentCategoryLists", option), "Categories");

        Assert.Equal(terms, string.Join(", ", categories.All.Select(term => string.Join(" > ", TermView.Path(term))).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void In_a_view_a_hierarchy_is_of_what_is_to_be_seen()
    {
        var site = s_site.With("a.md", "---\ntitle: A\ndate: 2030-01-03\ncategories:\n  - [Tech, AI]\n  - [Life]\n---\n");
        var view = new TermView(site, "Categories").PublishedAt(new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal(
            ["AI: C", "Tech > AI: B", "Tech > AI > Agents: B", "Tech: B", "Tech/AI: C", "Tech > Web: B"],
            view.ByName
                .OrderBy(term => term.Name, StringComparer.Ordinal)
                .Select(term => $"{string.Join(" > ", TermView.Path(term))}: {TermView.Titles(term)}"));
        Assert.Equal(["AI", "Tech", "Tech/AI"], view.Roots.Select(term => term.Name).Order(StringComparer.Ordinal));
        Assert.Equal("tech/ai", view.FindPath("Tech", "AI")?.Slug);
        Assert.Null(view.Find("Life"));
    }

    [Fact]
    public void Spellings_are_one_term_only_where_they_lie_in_the_same_one()
    {
        var run = GeneratorRunner.Run(Site.Of(
            ("a.md", "---\ntitle: A\ncategories: [[Tech, AI]]\n---\n"),
            ("b.md", "---\ntitle: B\ncategories: [[Tech, ai], [Life, Ai]]\n---\n")));

        Assert.Equal(
            [
                "articles/b.md(3,21,3,23): warning TC3030: 'ai' is the same term as 'AI' in the categories of Articles, because case and width make no "
                    + "difference: 'AI' in articles/a.md, 'ai' in articles/b.md"],
            run.Findings);
    }

    [Fact]
    public void A_declared_type_keeps_the_hierarchy_of_its_categories()
    {
        var site = Declared.DeclaredSite.Of(
            "public required string Title { get; init; }\npublic IReadOnlyList<string> Categories { get; init; } = [];",
            "title: T\ncategories: [[Tech, AI], [Life]]");

        Assert.Equal(
            ["tech", "tech/ai", "life"],
            new TermView(site, "Categories", "Posts").All
                .OrderBy(term => term.Name != "Tech")
                .ThenBy(term => term.Name, StringComparer.Ordinal)
                .Select(term => term.Slug));
    }
}
