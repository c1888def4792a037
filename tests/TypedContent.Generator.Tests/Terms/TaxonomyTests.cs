using TypedContent.Compiler.Naming;
using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Declared;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Terms;

/// <summary>Custom taxonomies, aliases of terms, and terms by name.</summary>
public class TaxonomyTests
{
    [Theory]
    [InlineData("[Taxonomy] public IReadOnlyList<string> Topics { get; init; } = [];", "topics: [Tea, Green Tea]", "Tea, Green Tea")]
    [InlineData("[Taxonomy] public List<string> Topics { get; init; } = [];", "topics: [Tea]", "Tea")]
    [InlineData("[Taxonomy] public string? Topics { get; init; }", "topics: Tea", "Tea")]
    [InlineData("[Taxonomy] public string? Topics { get; init; }", "other: 1", "")]
    [InlineData("[Taxonomy(\"Topics\")] public required string Subject { get; init; }", "subject: Tea", "Tea")]
    [InlineData("[Taxonomy, FrontMatter(\"about\")] public IReadOnlyList<string>? Topics { get; init; }", "about: [Tea, Cake]", "Tea, Cake")]
    [InlineData("[Taxonomy] public IReadOnlyList<IReadOnlyList<string>> Topics { get; init; } = [];", "topics: [[Drinks, Tea], [Cake]]", "Drinks, Tea, Cake")]
    public void A_property_with_the_attribute_is_a_taxonomy(string property, string yaml, string words)
    {
        var site = DeclaredSite.Of("public required string Title { get; init; }\n" + property, "title: T\n" + yaml);
        var topics = new TermView(site, "Topics", "Posts");

        Assert.Equal(
            words.Split(", ", StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            topics.All.Select(term => term.Name).Order(StringComparer.Ordinal));
        Assert.All(topics.All, term => Assert.Equal("T", TermView.Titles(term)));
        Assert.Equal(words, string.Join(", ", GeneratorRunner.Run(site).Load().Collection("Posts").All[0].GetTerms("Topics")));
    }

    [Fact]
    public void A_list_of_lists_is_a_hierarchy_also_where_the_property_holds_words()
    {
        var topics = new TermView(
            DeclaredSite.Of(
                "public required string Title { get; init; }\n[Taxonomy] public IReadOnlyList<string> Topics { get; init; } = [];",
                "title: T\ntopics: [[Drinks, Tea], [Cake]]"),
            "Topics",
            "Posts");

        Assert.Equal("/posts/topics/drinks/tea", topics.Member("Drinks_Tea").Url);
    }

    [Theory]
    [InlineData(
        "[Taxonomy] public int Topics { get; init; }",
        "'Topics' cannot be a taxonomy: its type is int; terms are a string, a list of strings or a list of such lists")]
    [InlineData("[Taxonomy(\"All\")] public string? Topics { get; init; }", "'Topics' cannot be a taxonomy: Posts already has a member 'All'")]
    [InlineData("[Taxonomy(\"my topics\")] public string? Topics { get; init; }", "'Topics' cannot be a taxonomy: 'my topics' is not a valid C# identifier")]
    [InlineData(
        "[Taxonomy] public string? Posts { get; init; }", "'Posts' cannot be a taxonomy: it has the name of its collection, which its class would hide")]
    [InlineData("[Taxonomy] public string Topics => \"\";", "'Topics' cannot be a taxonomy: front matter does not fill it")]
    [InlineData("[Taxonomy, FrontMatterIgnore] public string? Topics { get; init; }", "'Topics' cannot be a taxonomy: front matter does not fill it")]
    [InlineData("[Taxonomy] public partial Post? Topics { get; }", "'Topics' cannot be a taxonomy: it refers to entries, which lead back to it without one")]
    public void A_property_that_cannot_be_one_is_an_error_at_it(string property, string message)
    {
        var finding = Assert.Single(GeneratorRunner.Run(DeclaredSite.Of("public required string Title { get; init; }\n" + property, "title: T")).Findings);

        Assert.StartsWith("Post.cs(", finding, StringComparison.Ordinal);
        Assert.EndsWith("error TC0024: " + message, finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/topics", "topics: [Tea, Cake]", "Topics", "Cake, Tea")]
    [InlineData("/topics", "topics: Tea", "Topics", "Tea")]
    [InlineData("Articles/my-topics", "my_topics: [[Drinks, Tea]]", "MyTopics", "Drinks, Tea")]
    [InlineData("/authors", "author: Jane", "Authors", "Jane")]
    [InlineData("/lang", "lang: en", "Lang", "en")]
    [InlineData("/topics", "other: x", "Topics", "")]
    public void A_key_that_the_project_names_is_a_taxonomy(string item, string yaml, string taxonomy, string words)
    {
        var site = Site.Of(("a.md", $"---\ntitle: A\n{yaml}\n---\n")).WithProperty("TypedContentTaxonomies", item);

        Assert.Equal(words, string.Join(", ", new TermView(site, taxonomy).ByName.Select(term => term.Name)));
        Assert.Equal(words, string.Join(", ", GeneratorRunner.Run(site).Load().Collection().All[0].GetTerms(taxonomy).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_taxonomy_of_another_collection_is_none_of_this_one() =>
        Assert.DoesNotContain(
            "Topics",
            GeneratorRunner
                .Run(Site.Of(("a.md", "---\ntitle: A\ntopics: Tea\n---\n")).WithProperty("TypedContentTaxonomies", "Posts/topics"))
                .Load()
                .Collection().Taxonomies
                .Select(taxonomy => taxonomy.Name));

    [Theory]
    [InlineData("/title", "error TC0024: 'title' cannot be a taxonomy: the values of 'title' are not terms")]
    [InlineData("/all", "error TC0024: 'all' cannot be a taxonomy: a collection already has a member 'All'")]
    [InlineData("/categories", null)]
    public void A_key_that_cannot_be_one_is_an_error(string item, string? finding) =>
        Assert.Equal(
            finding is null ? [] : [finding],
            GeneratorRunner.Run(Site.Of(("a.md", "---\ntitle: A\n---\n")).WithProperty("TypedContentTaxonomies", item)).Findings);

    [Fact]
    public void An_article_called_like_a_taxonomy_makes_way()
    {
        var site = Site.Of(("topics.md", "---\ntitle: A\ntopics: Tea\n---\n")).WithProperty("TypedContentTaxonomies", "/topics");

        Assert.Equal("A", LoadedSite.Value(GeneratorRunner.Run(site).Load().Entry("Articles.TopicsArticle"), "Title"));
    }

    [Fact]
    public void Another_word_counts_under_its_term_and_finds_it()
    {
        var site = Site.Of(
            ("a.md", "---\ntitle: A\ncategories: [前端]\n---\n"),
            ("b.md", "---\ntitle: B\ncategories: [前端, Backend]\n---\n"),
            ("c.md", "---\ntitle: C\ncategories: Frontend\ntags: 前端\n---\n"));
        var aliased = site.WithEncodedProperty("TypedContentEncodedTermAliases", "Categories\tFrontend\t前端\nCategories\tFrontend\tweb ui");
        var categories = new TermView(aliased, "Categories");

        Assert.Equal(["Frontend: A B C", "Backend: B"], categories.All.Select(term => $"{term.Name}: {TermView.Titles(term)}"));
        Assert.Equal("frontend", categories.Find("前端")?.Slug);
        Assert.Equal("frontend", categories.Find("web ui")?.Slug);
        Assert.Null(categories.Find("web"));
        Assert.Equal(["前端"], new TermView(aliased, "Tags").All.Select(term => term.Name));
        Assert.Empty(GeneratorRunner.Run(aliased).Findings);
    }

    [Fact]
    public void Another_word_without_a_taxonomy_counts_in_all_and_within_terms_too()
    {
        var site = Site
            .Of(("a.md", "---\ntitle: A\ncategories: [[技术, 前端]]\ntags: 技术\nseries: 技术\n---\n"))
            .WithEncodedProperty("TypedContentEncodedTermAliases", "\tTech\t技术\n\tFrontend\t前端");

        Assert.Equal(["Tech_Frontend", "Tech"], new TermView(site, "Categories").Members.OrderByDescending(name => name.Length));
        Assert.Equal("tech/frontend", new TermView(site, "Categories").FindPath("技术", "前端")?.Slug);
        Assert.Equal(["Tech"], new TermView(site, "Tags").Members);
        Assert.Equal(["Tech"], new TermView(site, "Series").Members);
    }

    [Theory]
    [InlineData("\tA\tB\n\tB\tA", "A,B")]
    [InlineData("\tB\tA\n\tC\tB", "C")]
    public void Words_that_stand_for_each_other_end(string aliases, string allowed)
    {
        var terms = new TermView(
            Site.Of(("a.md", "---\ntitle: A\ntags: [A, B]\n---\n")).WithEncodedProperty("TypedContentEncodedTermAliases", aliases),
            "Tags").All.Select(term => term.Name);

        Assert.Subset(allowed.Split(',').ToHashSet(), terms.ToHashSet());
    }

    [Theory]
    [InlineData("\t\t前端", "error TC0025: the ContentTermAlias '前端' is ignored: it does not name a Term")]
    [InlineData(
        "\tFrontend\t前端\n\tBackend\t前端", "error TC0025: the ContentTermAlias '前端' is ignored: it already means 'Frontend', so it cannot mean 'Backend' too")]
    [InlineData("\tFrontend\t前端\n\tFrontend\t前端", null)]
    public void A_word_that_means_nothing_is_an_error(string aliases, string? finding) =>
        Assert.Equal(
            finding is null ? [] : [finding],
            GeneratorRunner.Run(Site.Of(("a.md", "---\ntitle: A\n---\n")).WithEncodedProperty("TypedContentEncodedTermAliases", aliases)).Findings);

    [Fact]
    public void Terms_come_by_count_and_by_name()
    {
        var tags = new TermView(Site.Of(("a.md", "---\ntitle: A\ntags: [b, a, Z]\n---\n"), ("b.md", "---\ntitle: B\ntags: [b, c]\n---\n")), "Tags");

        Assert.Equal(["b", "Z", "a", "c"], tags.All.Select(term => term.Name));
        Assert.Equal(["Z", "a", "b", "c"], tags.ByName.Select(term => term.Name));
    }
}
