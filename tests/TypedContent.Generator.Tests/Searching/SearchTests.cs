using TypedContent.Generator.Tests.Running;
using static TypedContent.Generator.Tests.Trees.TreeView;

namespace TypedContent.Generator.Tests.Searching;

/// <summary>Search results, through the public API.</summary>
public class SearchTests
{
    private static readonly Site s_site = Site.Of(
        (
            "a.md",
            "---\ntitle: Tea & cake\ndate: 2020-01-01\n---\nAn introduction with <b>tea</b>.\n\n## Green tea\n\nBoil the water, wait, pour it over the "
                + "leaves.\n"),
        ("b.md", "---\ntitle: Coffee\ndate: 2030-01-01\n---\nNo tea here but some.\n"),
        ("c.md", "---\ntitle: Secret tea\nsearch: false\n---\nTea.\n"),
        ("d.md", "---\ntitle: Water\n---\nWater for all kinds of things, such as plants.\n")).WithProperty("TypedContentSearch", "true");

    [Fact]
    public void A_hit_has_the_entry_its_section_and_some_words_of_it()
    {
        var hit = Search(s_site, "leaves")[0];

        Assert.Equal("/articles/a#green-tea", hit.Url);
        Assert.Equal("Tea & cake", hit.Title);
        Assert.Equal("Green tea", hit.Heading);
        Assert.Equal("green-tea", hit.Anchor);
        Assert.Equal("Boil the water, wait, pour it over the <mark>leaves</mark>.", hit.Snippet.ToString());
        Assert.True(hit.Score > 0);
    }

    [Fact]
    public void What_comes_before_the_first_heading_has_no_anchor()
    {
        var hit = Search(s_site, "introduction")[0];

        Assert.Equal("/articles/a", hit.Url);
        Assert.Null(hit.Heading);
        Assert.Equal("An <mark>introduction</mark> with tea.", hit.Snippet.ToString());
    }

    [Fact]
    public void Each_entry_is_found_once_and_those_that_are_left_out_never() =>
        Assert.Equal(["Tea & cake", "Coffee"], Search(s_site, "tea").Select(hit => hit.Title));

    [Fact]
    public void What_is_not_published_is_not_found()
    {
        var view = GeneratorRunner.Run(s_site).Load().Collection().PublishedAt(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal(["Tea & cake"], view.Search("tea").Select(hit => hit.Title));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!… —")]
    [InlineData("zzzzzz")]
    [InlineData("\uD83D\uDE00")]
    [InlineData("\uD83D")]
    public void What_has_no_words_or_is_nowhere_finds_nothing(string text) => Assert.Empty(Search(s_site, text));

    [Fact]
    public void No_more_is_given_than_was_asked_for()
    {
        var collection = GeneratorRunner.Run(s_site).Load().Collection();

        Assert.Single(collection.Search("tea", 1));
        Assert.Empty(collection.Search("tea", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => collection.Search("tea", -1));
        Assert.Throws<ArgumentNullException>(() => collection.Search(null!));
    }

    [Fact]
    public void A_text_of_any_length_may_be_looked_for() =>
        Assert.NotEmpty(Search(s_site, string.Concat(Enumerable.Repeat("tea water boil ", 10_000))));

    [Fact]
    public void Markup_in_a_text_is_shown_as_text()
    {
        var site = Site.Of(("a.md", Page("T") + "Write `<script>alert(1)</script>` & be careful.\n")).WithProperty("TypedContentSearch", "true");

        Assert.Equal("Text. Write &lt;script&gt;<mark>alert</mark>(1)&lt;/script&gt; &amp; be careful.", Search(site, "alert")[0].Snippet.ToString());
    }

    [Fact]
    public void A_long_section_is_shown_around_what_was_found()
    {
        var words = string.Join(' ', Enumerable.Repeat("lorem ipsum dolor sit amet", 40));
        var site = Site.Of(("a.md", $"---\ntitle: T\n---\n{words} needle and thread {words}\n")).WithProperty("TypedContentSearch", "true");

        var snippet = Search(site, "needle thread")[0].Snippet.ToString();

        Assert.StartsWith("… ", snippet, StringComparison.Ordinal);
        Assert.EndsWith(" …", snippet, StringComparison.Ordinal);
        Assert.Contains("<mark>needle</mark> and <mark>thread</mark>", snippet, StringComparison.Ordinal);
        Assert.InRange(snippet.Length, 100, 260);
    }

    [Fact]
    public void Without_the_property_there_is_no_index()
    {
        var run = GeneratorRunner.Run(s_site.WithProperty("TypedContentSearch", "false"));

        Assert.Empty(run.Load().Collection().Search("tea"));
        Assert.Null(run.Load().Type("Articles").GetMethod("Search"));
    }

    [Fact]
    public void The_collections_class_has_the_search()
    {
        var type = GeneratorRunner.Run(s_site).Load().Type("Articles");

        var hits = (IReadOnlyList<IContentHit>)type.GetMethod("Search", [typeof(string), typeof(int)])!.Invoke(null, ["tea", 5])!;

        Assert.Equal("Tea & cake", hits[0].Title);
    }

    [Fact]
    public void An_index_in_the_pack_finds_what_one_in_code_finds()
    {
        var (packed, pack) = PackedTwin.Compile(SearchCorpus.Site);
        var inPack = packed.Load(pack).Collection();
        var inCode = GeneratorRunner.Run(SearchCorpus.Site).Load().Collection();

        foreach (var query in (string[])["kettle", "泡茶", "GetStringAsync", "enviroment", "a", "c++", "お茶", "the"])
        {
            Assert.Equal(
                inCode.Search(query).Select(hit => (hit.Url, hit.Snippet.ToString(), hit.Score)), inPack.Search(query).Select(hit => (hit.Url, hit.Snippet.ToString(), hit.Score)));
        }
    }

    private static IReadOnlyList<IContentHit> Search(Site site, string text) => GeneratorRunner.Run(site).Load().Collection().Search(text);

    [Fact]
    public void After_a_hot_reload_the_new_text_of_an_edited_article_is_found_and_the_old_one_is_not()
    {
        var (site, pack) = PackedTwin.Build(Site.Of(
            ("a.md", Page("Kettle") + "Boil the water.\n"), ("b.md", Page("Water") + "Plain.\n"), ("c.md", Page("Cup") + "Round.\n"))
            .WithProperty("TypedContentSearch", "true"));
        var collection = GeneratorRunner.Run(site.With("a.md", Page("Teapot") + "Pour the water into a zeppelin.\n")).Load(pack).Collection();

        Assert.Equal(["Teapot"], collection.Search("zeppelin").Select(hit => hit.Title));
        Assert.Equal(["Teapot"], collection.Search("teap").Select(hit => hit.Title));
        Assert.Equal(["Water", "Teapot"], collection.Search("water").Select(hit => hit.Title));
        Assert.Empty(collection.Search("boil"));
        Assert.Empty(collection.Search("kettle"));
        Assert.Equal(["Water"], collection.Search("water", 1).Select(hit => hit.Title));
        Assert.Contains("<mark>zeppelin</mark>", collection.Search("zeppelin")[0].Snippet.ToString(), StringComparison.Ordinal);
        Assert.Equal(["Cup"], collection.Search("round").Select(hit => hit.Title));
    }

    [Fact]
    public void An_article_that_an_edit_takes_out_of_the_search_is_not_found_any_more()
    {
        var (site, pack) = PackedTwin.Build(Site.Of(("a.md", Page("Kettle") + "Boil.\n"), ("b.md", Page("Water") + "Plain.\n"), ("c.md", "---\ntitle: C\nsearch: true\n---\n"))
            .WithProperty("TypedContentSearch", "true"));
        var collection = GeneratorRunner.Run(site.With("a.md", "---\ntitle: Kettle\nsearch: false\n---\nBoil.\n")).Load(pack).Collection();

        Assert.Empty(collection.Search("boil"));
        Assert.Single(collection.Search("plain"));
    }
}
