using System.Globalization;
using TypedContent.Compiler.Naming;
using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Languages;

/// <summary>Articles in several languages, through the public API. Each load also checks that C# and content pack agree.</summary>
public class LanguageTests
{
    private static readonly Site s_blog = Site.Of(
        ("tea.en.md", "---\ntitle: Tea\ndate: 2024-01-06\ntags: [drinks, hot]\n---\n"),
        ("tea.zh.md", "---\ntitle: 茶\ndate: 2024-01-05\ntags: [饮料]\n---\n"),
        ("zh/coffee.md", "---\ntitle: 咖啡\ndate: 2024-01-04\ntags: [饮料]\n---\n"),
        ("en/coffee.md", "---\ntitle: Coffee\ndate: 2024-01-03\ntags: [drinks]\n---\n"),
        ("water.md", "---\ntitle: Water\nlang: en\ndate: 2024-01-02\ntags: [drinks]\n---\n"),
        ("米.zh.md", "---\ntitle: 米\ndate: 2024-01-01\ntags: [hot]\n---\n"));

    [Fact]
    public void A_pair_of_files_is_one_article_without_configuration()
    {
        var loaded = GeneratorRunner.Run(s_blog).Load();

        Assert.Equal(["茶"], Titles(((IContentEntry)loaded.Entry("Articles.TeaEn")).Translations));
        Assert.Equal(["Tea"], Titles(((IContentEntry)loaded.Entry("Articles.TeaZh")).Translations));
        Assert.Equal(["Coffee"], Titles(((IContentEntry)loaded.Entry("Articles.Zh.Coffee")).Translations));
        Assert.Empty(((IContentEntry)loaded.Entry("Articles.Water")).Translations);
        Assert.Equal(["en", "zh"], loaded.Collection().Languages);
    }

    [Fact]
    public void Translations_are_typed_entries_of_the_collection()
    {
        var loaded = GeneratorRunner.Run(s_blog).Load();
        var translations = LoadedSite.Value(loaded.Entry("Articles.TeaEn"), "Translations")!;

        Assert.Equal(typeof(ContentList<>).MakeGenericType(loaded.Type("Article")), translations.GetType());
        Assert.Same(loaded.Entry("Articles.TeaZh"), Assert.Single((IEnumerable<IContentEntry>)translations));
    }

    [Fact]
    public void Neighbors_and_related_articles_are_of_one_language()
    {
        var loaded = GeneratorRunner.Run(s_blog).Load();

        Assert.Equal("咖啡", Title(loaded.Entry("Articles.TeaZh"), "Older"));
        Assert.Null(Title(loaded.Entry("Articles.TeaZh"), "Newer"));
        Assert.Equal("Coffee", Title(loaded.Entry("Articles.TeaEn"), "Older"));
        Assert.Equal("Coffee", Title(loaded.Entry("Articles.Water"), "Newer"));
        Assert.Null(Title(loaded.Entry("Articles.Water"), "Older"));
        Assert.Equal("咖啡", Title(loaded.Entry("Articles.米Zh"), "Newer"));
        Assert.Equal(["Coffee", "Water"], Titles((IEnumerable<IContentEntry>)LoadedSite.Value(loaded.Entry("Articles.TeaEn"), "Related")!));
        Assert.Empty((IEnumerable<IContentEntry>)LoadedSite.Value(loaded.Entry("Articles.米Zh"), "Related")!);
    }

    [Fact]
    public void A_view_of_a_language_has_its_articles_and_their_terms()
    {
        var zh = GeneratorRunner.Run(s_blog).Load().Collection().InLanguage("zh");

        Assert.Equal(["茶", "咖啡", "米"], Titles(zh.All));
        Assert.Equal(["饮料: 茶 咖啡", "hot: 米"], TermsOf(zh));
        Assert.Equal(["zh"], zh.Languages);
        Assert.True(zh.TryGet("tea", out var tea));
        Assert.Equal("茶", tea.Title);
        Assert.False(zh.TryGet("water", out _));
        Assert.Empty(zh.InLanguage("fr").All);
        Assert.Equal(["Tea", "Coffee", "Water"], Titles(zh.InLanguage("en").All));
    }

    [Fact]
    public void The_whole_keeps_the_terms_of_all_languages() => Assert.Equal(
        ["drinks: Tea Coffee Water", "hot: Tea 米", "饮料: 茶 咖啡"],
        TermsOf(GeneratorRunner.Run(s_blog).Load().Collection()));

    [Theory]
    [InlineData("zh", "茶 咖啡 Water 米")]
    [InlineData("zh-CN", "茶 咖啡 Water 米")]
    [InlineData("en-GB", "Tea Coffee Water 米")]
    [InlineData("fr", "Tea Coffee Water 米")]
    [InlineData("", "Tea Coffee Water 米")]
    public void A_culture_gets_every_article_once_in_its_best_language(string culture, string titles) => Assert.Equal(
        titles,
        string.Join(" ", Titles(GeneratorRunner.Run(s_blog).Load().Collection().ForCulture(new CultureInfo(culture)).All)));

    [Fact]
    public void Neighbors_in_the_view_of_a_culture_are_those_of_the_view()
    {
        dynamic collection = GeneratorRunner.Run(s_blog).Load().Collection();
        var view = collection.ForCulture(new CultureInfo("zh"));

        Assert.Equal("Water", view.OlderThan(view.All[1]).Title);
        Assert.Equal("咖啡", view.NewerThan(view.All[2]).Title);
    }

    [Theory]
    [InlineData(null, "post.md post.en.md post.zh.md", "post.md")]
    [InlineData(null, "post.zh.md post.en.md", "post.en.md")]
    [InlineData("zh", "post.en.md post.zh.md", "post.zh.md")]
    [InlineData("zh", "post.en.md post.md", "post.md")]
    [InlineData("fr", "post.zh.md post.en.md", "post.en.md")]
    public void A_look_up_by_slug_finds_the_default_language_else_none_else_the_first_by_tag(string? language, string paths, string found)
    {
        // Articles later in the list are newer, because the order by date must not matter.
        var site = Site.Of([.. paths.Split(' ').Select((path, day) => (path, $"---\ntitle: T\ndate: 2024-01-0{day + 1}\n---\n"))]);
        site = language is null ? site : site.WithProperty("TypedContentLanguage", language);

        Assert.True(GeneratorRunner.Run(site).Load().Collection().TryGet("post", out var post));
        Assert.Equal("articles/" + found, ((ContentEntry)post).SourcePath);
    }

    [Fact]
    public void A_look_up_by_slug_and_language_finds_that_language()
    {
        var articles = GeneratorRunner.Run(s_blog).Load().Type("Articles");

        Assert.Equal("茶", Find("tea", "ZH"));
        Assert.Equal("Tea", Find("tea", "en"));
        Assert.Null(Find("tea", "zh-CN"));
        Assert.Null(Find("water", "zh"));
        Assert.Null(Find("nothing", "en"));

        string? Find(string slug, string language)
        {
            object?[] arguments = [slug, language, null];
            var found = (bool)articles.GetMethods().Single(method => method.Name == "TryGet" && method.GetParameters().Length == 3).Invoke(null, arguments)!;
            return found ? ((IContentEntry)arguments[2]!).Title : null;
        }
    }

    [Fact]
    public void Articles_that_a_language_lacks_are_listed()
    {
        dynamic collection = GeneratorRunner.Run(s_blog).Load().Collection();

        Assert.Equal("Water", Missing("zh"));
        Assert.Equal("米", Missing("en"));
        Assert.Equal("Tea Coffee Water 米", Missing("fr"));

        string Missing(string language) => string.Join(" ", Titles((IEnumerable<IContentEntry>)collection.MissingIn(language)));
    }

    [Fact]
    public void The_default_language_is_that_of_files_which_name_none()
    {
        var site = Site.Of(
            ("post.md", "---\ntitle: Post\ndate: 2024-01-02\n---\n> [!NOTE]\n> Text\n"),
            ("other.md", "---\ntitle: Other\ndate: 2024-01-01\n---\n"),
            ("post.en.md", "---\ntitle: English\ndate: 2024-01-03\n---\n"))
            .WithProperty("TypedContentLanguage", "ZH");
        var loaded = GeneratorRunner.Run(site).Load();

        Assert.Equal(["zh", "en"], loaded.Collection().Languages);
        Assert.Equal("zh", ((IContentEntry)loaded.Entry("Articles.Post")).Lang);
        Assert.Equal("/articles/post", loaded.Entry("Articles.Post").Url);
        Assert.Equal("Other", Title(loaded.Entry("Articles.Post"), "Older"));
        Assert.Equal(["English"], Titles(((IContentEntry)loaded.Entry("Articles.Post")).Translations));

        // The renderer's own texts are in that language too.
        Assert.Contains("注意", loaded.Entry("Articles.Post").Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_default_no_language_is_one_of_its_own()
    {
        var loaded = GeneratorRunner
            .Run(Site.Of(
                ("a.md", "---\ntitle: A\ndate: 2024-01-03\n---\n"),
                ("b.en.md", "---\ntitle: B\ndate: 2024-01-02\n---\n"),
                ("c.md", "---\ntitle: C\ndate: 2024-01-01\n---\n")))
            .Load();

        Assert.Equal(["en"], loaded.Collection().Languages);
        Assert.Equal("C", Title(loaded.Entry("Articles.A"), "Older"));
        Assert.Null(Title(loaded.Entry("Articles.BEn"), "Newer"));
    }

    [Fact]
    public void A_translation_that_is_a_draft_is_none()
    {
        var loaded = GeneratorRunner.Run(Site.Of(("a.en.md", "---\ntitle: A\n---\n"), ("a.zh.md", "---\ntitle: 甲\ndraft: true\n---\n"))).Load();

        Assert.Empty(((IContentEntry)loaded.Entry("Articles.AEn")).Translations);
        Assert.Equal(["en"], loaded.Collection().Languages);
    }

    [Fact]
    public void A_translation_yet_to_come_is_not_seen_by_the_clock_and_another_language_is()
    {
        var collection = GeneratorRunner
            .Run(Site.Of(("a.en.md", "---\ntitle: A\ndate: 2024-01-01\n---\n"), ("a.zh.md", "---\ntitle: 甲\ndate: 2024-06-01\n---\n")))
            .Load()
            .Collection();
        var (before, after) = (new DateTimeOffset(2024, 5, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2024, 7, 1, 0, 0, 0, TimeSpan.Zero));
        var zh = new CultureInfo("zh");

        Assert.Equal(["A"], Titles(collection.PublishedAt(before).ForCulture(zh).All));
        Assert.Equal(["A"], Titles(collection.ForCulture(zh).PublishedAt(before).All));
        Assert.Equal(["甲"], Titles(collection.ForCulture(zh).PublishedAt(before).PublishedAt(after).All));
        Assert.Empty(collection.InLanguage("zh").PublishedAt(before).All);
        Assert.Empty(collection.PublishedAt(before).InLanguage("zh").All);
        Assert.Equal(["en"], collection.PublishedAt(before).Languages);

        // A list in a language view depends on the time, too.
        Assert.Empty((IEnumerable<IContentEntry>)((dynamic)collection).InLanguage("zh").All.PublishedAt(before));
        Assert.Equal(["甲"], Titles((IEnumerable<IContentEntry>)((dynamic)collection).InLanguage("zh").All.PublishedAt(after)));

        // Everything that an entry of a view leads to must be visible in the view, and so must its translations.
        Assert.Empty(Assert.Single(collection.PublishedAt(before).All).Translations);
        Assert.Empty(Assert.Single(collection.PublishedAt(before).InLanguage("en").All).Translations);
        Assert.Equal(["甲"], Titles(collection.PublishedAt(after).InLanguage("en").All[0].Translations));
    }

    [Fact]
    public void Views_are_kept_and_the_whole_is_its_own_view()
    {
        var several = GeneratorRunner.Run(s_blog).Load().Collection();
        Assert.Same(several.InLanguage("zh"), several.InLanguage("ZH"));
        Assert.Same(several.ForCulture(new CultureInfo("zh-CN")), several.ForCulture(new CultureInfo("zh-TW")));
        Assert.Same(several.InLanguage("zh").All[0], several.All[1]);

        var one = GeneratorRunner.Run(Site.Of(("a.md", "---\ntitle: A\n---\n"), ("b.md", "---\ntitle: B\n---\n"))).Load().Collection();
        Assert.Same(one, one.ForCulture(new CultureInfo("zh")));
        Assert.Empty(one.InLanguage("zh").All);
        Assert.Empty(one.Languages);
    }

    [Fact]
    public void A_translation_key_pairs_files_of_other_names_and_stays_a_property()
    {
        var run = GeneratorRunner.Run(
            Site.Of(("hello.md", "---\ntitle: Hello\n---\n"), ("bonjour.fr.md", "---\ntitle: Bonjour\ntranslationKey: hello\n---\n")));
        var loaded = run.Load();

        Assert.Empty(run.Findings);
        Assert.Equal(["Bonjour"], Titles(((IContentEntry)loaded.Entry("Articles.Hello")).Translations));
        Assert.Equal("hello", LoadedSite.Value(loaded.Entry("Articles.BonjourFr"), "TranslationKey"));
    }

    [Fact]
    public void A_language_in_the_front_matter_is_enough_where_the_slugs_agree()
    {
        var run = GeneratorRunner.Run(
            Site.Of(("tea.md", "---\ntitle: Tea\nlang: en\n---\n"), ("茶.md", "---\ntitle: 茶\nlang: zh\nslug: tea\nurl: /cha\n---\n")));

        Assert.Empty(run.Findings);
        Assert.Equal(["茶"], Titles(((IContentEntry)run.Load().Entry("Articles.Tea")).Translations));
    }

    [Fact]
    public void Two_files_of_one_language_are_told() => Assert.Equal(
        [
            "articles/b.md(3,1,3,15): warning TC3050: 'articles/b.md' and 'articles/a.md' are the same article without a language, because they share a "
                + "path, a slug or a 'translationKey'. The translation is 'articles/a.md', which comes first by path."],
        GeneratorRunner.Run(Site.Of(
            ("a.md", "---\ntitle: A\ntranslationKey: x\n---\n"),
            ("b.md", "---\ntitle: B\ntranslationKey: x\n---\n"),
            ("c.zh.md", "---\ntitle: C\ntranslationKey: x\n---\n"))).Findings);

    [Theory]
    [InlineData("Chinese!")]
    [InlineData("zh;en")]
    public void A_default_language_that_is_no_tag_is_refused(string language) => Assert.Contains(
        $"TC0007", Assert.Single(GeneratorRunner.Run(s_blog.WithProperty("TypedContentLanguage", language)).Findings), StringComparison.Ordinal);

    [Fact]
    public void A_declared_type_has_translations_too()
    {
        var loaded = GeneratorRunner.Run(s_blog.WithSource("Article.cs", """
            namespace Sample;
            [TypedContent.ContentCollection("Articles")]
            public sealed partial class Article
            {
                public required string Title { get; init; }
                public string Translations { get; init; } = "mine";
            }
            """)).Load();

        Assert.Equal("mine", LoadedSite.Value(loaded.Entry("Articles.TeaEn"), "Translations"));
        Assert.Equal(["茶"], Titles(((IContentEntry)loaded.Entry("Articles.TeaEn")).Translations));
    }

    private static string? Title(ContentEntry entry, string property) => (LoadedSite.Value(entry, property) as IContentEntry)?.Title;

    private static string[] Titles(IEnumerable<IContentEntry> entries) => [.. entries.Select(entry => entry.Title)];

    private static string[] TermsOf(IContentCollection collection) =>
        [.. collection.Taxonomies.SelectMany(taxonomy => taxonomy.All).Select(term => $"{term.Name}: {string.Join(" ", Titles(term.Entries))}")];
}
