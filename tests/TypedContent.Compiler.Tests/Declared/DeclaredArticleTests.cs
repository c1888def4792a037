using System.Globalization;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Taxonomies;

namespace TypedContent.Compiler.Tests.Declared;

/// <summary>The effects of a declared entry type besides its values: it determines lists, terms, and the order of articles.</summary>
public sealed class DeclaredArticleTests
{
    [Theory]
    [InlineData("hidden: true", true)]
    [InlineData("hidden: false", false)]
    [InlineData("hidden: false\ndraft: true", false)]
    [InlineData("hidden: true\ndraft: false", true)]
    [InlineData("draft: true", true)]
    public void A_declared_draft_with_a_key_of_its_own_says_whether_the_article_is_one(string yaml, bool isDraft)
    {
        var schema = Declare.Schema(Declare.Property("Draft", Declare.Type(DeclaredKind.Bool), "hidden"));

        Assert.Equal(isDraft, Declare.Apply(schema, "title: t\n" + yaml).Model.Draft);
    }

    [Theory]
    [InlineData("Title", nameof(DeclaredKind.Text), "heading", "heading: New", "New")]
    [InlineData("Date", nameof(DeclaredKind.DateTimeOffset), "day", "day: 2024-03-02", "2024-03-02")]
    [InlineData("Date", nameof(DeclaredKind.DateOnly), "day", "day: 2024-03-02", "2024-03-02")]
    [InlineData("PublishDate", nameof(DeclaredKind.DateTimeOffset), "from", "from: 2024-03-03", "2024-03-03")]
    [InlineData("ExpiryDate", nameof(DeclaredKind.DateTimeOffset), "until", "until: 2024-03-04", "2024-03-04")]
    [InlineData("Lang", nameof(DeclaredKind.Text), "tongue", "tongue: zh", "zh")]
    [InlineData("Categories", nameof(DeclaredKind.List), "sections", "sections: [B, A, B]", "B A")]
    [InlineData("Categories", nameof(DeclaredKind.Text), "section", "section: B", "B")]
    [InlineData("Tags", nameof(DeclaredKind.List), "words", "words: [x]", "x")]
    public void A_member_of_the_core_set_is_filled_from_the_key_that_its_property_declares(string name, string kind, string key, string yaml, string expected)
    {
        var schema = Declare.Schema(Declare.Property(name, Declare.Type(kind), key));
        var model = Declare.Apply(schema, "title: Old\ndate: 2020-01-01\nlang: en\ncategories: [Old]\ntags: [old]\n" + yaml).Model;

        var actual = name switch
        {
            "Title" => model.Title,
            "Date" => Day(model.Date),
            "PublishDate" => Day(model.PublishDate),
            "ExpiryDate" => Day(model.ExpiryDate),
            "Lang" => model.Lang,
            "Categories" => string.Join(" ", model.Categories),
            _ => string.Join(" ", model.Tags),
        };
        Assert.Equal(expected, actual);

        static string? Day(DateTimeOffset? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    [Fact]
    public void A_property_of_another_name_changes_no_member_of_the_core_set()
    {
        var schema = Declare.Schema(Declare.Property("Heading", Declare.Type(DeclaredKind.Text), "heading"));

        Assert.Equal("Old", Declare.Apply(schema, "title: Old\nheading: New").Model.Title);
    }

    [Theory]
    [InlineData("Topics", "topics", "topics: [Coffee, Tea]", "Topics=Coffee|Tea")]
    [InlineData("Topics", "topics", "topics: [[Drinks, Coffee], Tea]", "Topics=Drinks/Coffee|Tea")]
    [InlineData("Topics", "topics", "topics: []", "")]
    [InlineData("Topics", "topics", "other: 1", "")]
    [InlineData("Categories", "sections", "sections: [Coffee, Tea]", "")]
    [InlineData("Categories", "sections", "sections: [[Drinks, Coffee]]", "Categories=Drinks/Coffee")]
    [InlineData("Categories", "sections", "categories: [[Old, Older]]\nsections: [[Drinks, Coffee]]", "Categories=Drinks/Coffee")]
    [InlineData("Topics", "topics", "categories: [[Old, Older]]\ntopics: [Coffee]", "Categories=Old/Older Topics=Coffee")]
    public void A_declared_taxonomy_has_the_terms_that_its_property_names(string taxonomy, string key, string yaml, string expected)
    {
        var schema = Declare.Schema(Declare.Property(taxonomy, Declare.Type(DeclaredKind.List), key) with { Taxonomy = taxonomy });

        Assert.Equal(expected, Show(Declare.Apply(schema, "title: t\n" + yaml).Model.Terms));
    }

    [Fact]
    public void Categories_under_their_usual_keys_have_the_rules_of_every_article()
    {
        var schema = Declare.Schema(Declare.Property("Categories", Declare.Type(DeclaredKind.List), "categories", "category") with { Taxonomy = "Categories" });

        Assert.Equal("Categories=Old/Older", Show(Declare.Apply(schema, "title: t\ncategories: [[Old, Older]]").Model.Terms));
    }

    [Fact]
    public void A_property_that_holds_words_has_those_of_a_hierarchy_in_a_row()
    {
        var schema = Declare.Schema(Declare.Property("Topics", Declare.Type(DeclaredKind.List), "topics") with { Taxonomy = "Topics" });

        var article = Declare.Apply(schema, "title: t\ntopics: [[Drinks, Coffee], Tea]");

        Assert.Equal("Topics: [\"Drinks\", \"Coffee\", \"Tea\"]", Declare.Show(Assert.Single(article.Model.Declared)));
    }

    [Theory]
    [InlineData("Date", "date", "title: t\ndate: soon", "")]
    [InlineData("Day", "day", "title: t\ndate: soon", FindingIds.NotADate)]
    [InlineData("Title", "title", "other: 1", "")]
    [InlineData("Heading", "heading", "other: 1", FindingIds.MissingTitle)]
    [InlineData("Aliases", "aliases", "title: t\naliases: 'https://x.example/'", "")]
    [InlineData("Others", "others", "title: t\naliases: 'https://x.example/'", FindingIds.BadAlias)]
    public void What_was_found_by_the_core_sets_own_type_of_a_key_is_dropped_where_the_type_declares_another(
        string name, string key, string yaml, string expected)
    {
        var schema = Declare.Schema(Declare.Property(name, Declare.Type(DeclaredKind.Text), key));

        Assert.Equal(expected, string.Join(" ", Declare.Apply(schema, yaml).Findings.Select(finding => finding.Id)));
    }

    [Theory]
    [InlineData("aliases", "")]
    [InlineData("others", "/old")]
    public void Aliases_lead_nowhere_where_their_key_has_another_meaning(string key, string expected)
    {
        var schema = Declare.Schema(Declare.Property("Names", Declare.Type(DeclaredKind.List), key));

        Assert.Equal(expected, string.Join(" ", Declare.Apply(schema, "title: t\naliases: [/old]").Model.Names.Aliases));
    }

    [Fact]
    public void Text_under_a_key_for_images_is_the_articles_image()
    {
        var schema = Declare.Schema(
            Declare.Property("Picture", Declare.Type(DeclaredKind.Text), "cover"),
            Declare.Property("Note", Declare.Type(DeclaredKind.Text), "note"));

        Assert.Equal(["Picture"], Declare.Apply(schema, "title: t\ncover: a.png\nnote: b.png").Model.ImageProperties);
    }

    [Fact]
    public void The_content_hash_changes_with_each_declared_value_and_reference()
    {
        var schema = Declare.Schema(Declare.Property("Note", Declare.Type(DeclaredKind.Text), "title")) with
        {
            References = [DeclaredReferenceTests.Single("Author")],
        };
        string[] hashes = [Hash("title: t"), Hash("title: t\nauthor: ann"), Hash("title: t\nauthor: bob")];

        Assert.Equal(3, hashes.Distinct().Count());
        Assert.DoesNotContain(ContentHasher.Hash(Compile.Yaml("title: t").Model), hashes);
        Assert.Equal(hashes[1], Hash("title: t\nauthor: ann"));

        string Hash(string yaml) => ContentHasher.Hash(Declare.Apply(schema, yaml).Model);
    }

    private static string Show(IEnumerable<TermUse> terms) =>
        string.Join(" ", terms.Select(use => $"{use.Taxonomy}={string.Join("|", use.Paths.Select(path => string.Join("/", path.Words)))}"));
}
