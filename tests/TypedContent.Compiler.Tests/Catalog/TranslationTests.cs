using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Taxonomies;

namespace TypedContent.Compiler.Tests.Catalog;

public class TranslationTests
{
    [Theory]
    [InlineData("post.en.md post.zh.md", "post.en.md post.zh.md")]
    [InlineData("post.md post.zh.md", "post.md post.zh.md")]
    [InlineData("en/post.md zh/post.md", "en/post.md zh/post.md")]
    [InlineData("post.md zh/post.md", "post.md zh/post.md")]
    [InlineData("post.fr.md zh/post.md", "post.fr.md zh/post.md")]
    [InlineData("guides/post.md zh/guides/post.md", "guides/post.md zh/guides/post.md")]
    [InlineData("Post.md post.zh.md", "Post.md post.zh.md")]
    [InlineData("post.md post.zh.html", "post.md post.zh.html")]
    [InlineData("trip/index.md trip/index.zh.md", "trip/index.md trip/index.zh.md")]
    [InlineData("trip/index.md trip.zh.md", "trip/index.md trip.zh.md")]
    [InlineData("2024-01-02-post.en.md 2024-03-04-post.zh.md", "2024-01-02-post.en.md 2024-03-04-post.zh.md")]
    [InlineData("post.pt-BR.md post.pt-PT.md", "post.pt-BR.md post.pt-PT.md")]
    [InlineData("post.en.md other.zh.md", "")]
    [InlineData("guides/post.md zh/post.md", "")]
    [InlineData("post.md other.md", "")]
    public void A_path_that_differs_in_its_language_only_is_one_article(string paths, string expected) =>
        Assert.Equal(expected, string.Join("; ", Articles(Build(null, [.. paths.Split(' ').Select(path => Row(path))]))));

    [Fact]
    public void What_appears_every_year_is_told_apart_by_its_date() => Assert.Equal(
        ["2023-01-01-report.md 2023-01-01-report.zh.md", "2024-01-01-report.md 2024-01-01-report.zh.md"],
        Articles(
            Build(null, Row("2023-01-01-report.md"), Row("2024-01-01-report.md"), Row("2024-01-01-report.zh.md"), Row("2023-01-01-report.zh.md"))).Order());

    [Fact]
    public void A_path_counts_without_its_date_unless_it_appears_again()
    {
        Assert.Equal(
            ["2024-01-02-post.md 2024-03-04-post.zh.md"],
            Articles(Build(null, Row("2024-01-02-post.md", slug: "one"), Row("2024-03-04-post.zh.md", slug: "two"))));
        Assert.Equal(
            ["2023-01-01-report.md 2023-01-01-report.zh.md", "2024-01-01-report.md 2024-01-01-report.zh.md"],
            Articles(Build(
                null,
                Row("2023-01-01-report.md", slug: "a"),
                Row("2024-01-01-report.md", slug: "b"),
                Row("2024-01-01-report.zh.md", slug: "c"),
                Row("2023-01-01-report.zh.md", slug: "d"))).Order());
    }

    [Fact]
    public void One_slug_is_one_article()
    {
        Assert.Equal(["hello.md hallo.de.md"], Articles(Build(null, Row("hello.md"), Row("hallo.de.md", slug: "hello"))));

        // Files with the same path are translations even if their slugs differ.
        Assert.Equal(["post.md post.zh.md"], Articles(Build(null, Row("post.md"), Row("post.zh.md", slug: "文章"))));
    }

    [Fact]
    public void A_translation_key_counts_instead_of_path_and_slug()
    {
        Assert.Equal(
            ["hello.md bonjour.fr.md"], Articles(Build(null, Row("hello.md", key: "greeting"), Row("bonjour.fr.md", key: "Greeting"), Row("hello.fr.md"))));
        Assert.Empty(Articles(Build(null, Row("hello.md", key: "one"), Row("hello.fr.md", key: "two"))));
    }

    [Theory]
    [InlineData("guides/hello")]
    [InlineData("/guides/hello/")]
    [InlineData("guides/hi")]
    public void A_translation_key_may_name_the_path_or_the_slug_of_another_file(string key) =>
        Assert.Equal(["guides/hello.md bonjour.fr.md"], Articles(Build(null, Row("guides/hello.md", slug: "guides/hi"), Row("bonjour.fr.md", key: key))));

    [Theory]
    [InlineData(null, " de en zh")]
    [InlineData("zh", "zh  de en")]
    [InlineData("en", "en  de zh")]
    public void The_default_language_comes_first_then_none_then_by_tag(string? language, string tags)
    {
        var catalog = Build(language, Row("post.zh.md"), Row("post.md"), Row("post.en.md"), Row("post.de.md"));

        Assert.Equal(tags, string.Join(" ", catalog.Languages.Tags));
        Assert.Equal(tags.Split(' ').Select(tag => tag.Length == 0 ? "post.md" : $"post.{tag}.md"), Assert.Single(Articles(catalog)).Split(' '));
    }

    [Fact]
    public void A_more_special_tag_of_the_default_language_comes_before_the_others() =>
        Assert.Equal(["en-US", "", "de"], Build("en", Row("a.md"), Row("b.de.md"), Row("c.en-US.md")).Languages.Tags);

    [Fact]
    public void Spellings_of_a_tag_are_one_language()
    {
        var catalog = Build(null, Row("a.md", lang: "zh_cn"), Row("b.md", lang: "ZH-CN"), Row("c.md", lang: "zh-Hant-tw"), Row("d.md", lang: " zh-hant-TW "));

        Assert.Equal(["zh-CN", "zh-Hant-TW"], catalog.Languages.Tags);
        Assert.Equal([0, 0, 1, 1], catalog.Languages.Entries);
    }

    [Theory]
    [InlineData("", "a.md b.md")]
    [InlineData("zh", "a.zh.md b.zh.md")]
    public void A_collection_of_one_language_has_no_tables(string tags, string paths)
    {
        var languages = Build(null, [.. paths.Split(' ').Select(path => Row(path))]).Languages;

        Assert.Equal(tags, string.Join(" ", languages.Tags));
        Assert.Equal((0, 0), (languages.Entries.Count, languages.Translations.Count));
    }

    [Fact]
    public void Several_languages_without_translations_have_no_table_of_them()
    {
        var languages = Build(null, Row("a.en.md"), Row("b.zh.md")).Languages;

        Assert.Equal((2, 0), (languages.Entries.Count, languages.Translations.Count));
    }

    [Fact]
    public void Of_two_files_of_one_language_the_first_by_path_counts()
    {
        var catalog = Build("en", Row("post.md", lang: "en"), Row("post.en.md"), Row("post.zh.md"));

        Assert.Equal(["post.en.md post.zh.md"], Articles(catalog));
        Assert.Equal([new RepeatedLanguage("post.md", "post.en.md", "en")], catalog.Languages.Repeated);
    }

    [Fact]
    public void A_translation_key_that_two_files_of_one_language_have_is_told()
    {
        var catalog = Build(null, Row("a.md", key: "x"), Row("b.md", key: "x"), Row("c.zh.md"));

        Assert.Empty(Articles(catalog));
        Assert.Equal([new RepeatedLanguage("b.md", "a.md", "")], catalog.Languages.Repeated);
    }

    [Fact]
    public void Files_that_nobody_called_translations_are_not_told()
    {
        // The same address twice is another finding. The same slug at two addresses, without another language, was not meant as a translation.
        Assert.Empty(Build(null, Row("post.en.md"), Row("post.en.html"), Row("post.zh.md")).Languages.Repeated);
        Assert.Empty(Build(null, Row("a.md", slug: "x", url: "/one"), Row("b.md", slug: "x", url: "/two"), Row("c.zh.md")).Languages.Repeated);
    }

    [Fact]
    public void Related_articles_are_of_one_language()
    {
        var catalog = Build(null, Row("a.md", term: "tea"), Row("b.zh.md", term: "tea"), Row("c.md", term: "tea"), Row("d.zh.md", term: "tea"));
        var related = Enumerable
            .Range(0, 4)
            .Select(entry => string.Join(
                " ",
                catalog.Related
                    .Skip(entry * CatalogSpec.RelatedWidth)
                    .Take(CatalogSpec.RelatedWidth)
                    .Where(position => position >= 0)
                    .Select(position => catalog.Entries[position].Source)));

        Assert.Equal(["c.md", "d.zh.md", "a.md", "b.zh.md"], related);
    }

    [Fact]
    public void The_order_of_rows_does_not_matter()
    {
        Article[] rows = [
            Row("post.en.md"),
            Row("post.md", lang: "en"),
            Row("post.zh.md"),
            Row("zh/other.md"),
            Row("other.md"),
            Row("bonjour.fr.md", key: "other"),
            Row("salut.fr.md", key: "other")];

        Assert.Equal(Build("en", rows), Build("en", [.. rows.Reverse()]));
    }

    /// <summary>Each article that has several files, listed by its first file.</summary>
    private static IEnumerable<string> Articles(CatalogSpec catalog)
    {
        var table = catalog.Languages.Translations;
        for (var position = 0; table.Count > 0 && position < catalog.Entries.Count; position++)
        {
            var row = Enumerable.Range(table[position], table[position + 1] - table[position]).Select(at => table[at]).ToArray();
            Assert.True(row.Length == 0 || row.Contains(position));
            if (row.Length > 0 && row[0] == position)
            {
                yield return string.Join(" ", row.Select(other => catalog.Entries[other].Source));
            }
        }
    }

    private static Article Row(string path, string? lang = null, string? key = null, string? slug = null, string? url = null, string? term = null)
    {
        var parsed = ArticlePath.Parse(path);
        return new Article(
            new IndexRow(path, null, term is null ? [] : [term], []) { Path = parsed, Lang = lang ?? parsed.Lang, TranslationKey = key },
            new NameRequest(path, parsed, slug, url));
    }

    private static CatalogSpec Build(string? language, params Article[] articles) =>
        CatalogBuilder.Build(
            articles.Select(article => article.Row),
            new NameAllocator("Articles", "Article").Allocate(articles.Select(article => article.Names)),
            new CatalogPlan(),
            language);

    private sealed record Article(IndexRow Row, NameRequest Names);
}
