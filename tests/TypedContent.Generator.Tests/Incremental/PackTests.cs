using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Incremental;

/// <summary>Projects whose bodies and values are stored in a content pack.</summary>
public class PackTests
{
    private const string First = "---\ntitle: First\ndate: 2024-03-02\ntags: [old]\n---\nThe first.\n";
    private const string Second = "---\ntitle: Second\ndate: 2024-03-01\n---\nThe second.\n";

    private static readonly Site s_site = Site.Of(("first.md", First), ("second.md", Second));

    [Fact]
    public void An_edit_of_a_body_writes_no_code()
    {
        var edited = GeneratorRunner.Run(s_site.Packed()).Then(site => site.With("first.md", First + "More.\n"));

        Assert.Equal(1, edited.CompiledArticles);
        Assert.Empty(edited.WrittenFiles);
    }

    [Fact]
    public void An_edit_of_a_title_writes_the_members_of_its_bucket()
    {
        var edited = GeneratorRunner
            .Run(s_site.Packed())
            .Then(site => site.With("first.md", First.Replace("title: First", "title: Other", StringComparison.Ordinal)));

        Assert.Equal(["Articles.000.g.cs"], edited.WrittenFiles);
    }

    [Fact]
    public void Without_a_change_nothing_goes_before_the_pack()
    {
        var (site, pack) = PackedTwin.Build(s_site);
        var run = GeneratorRunner.Run(site);

        Assert.Equal(PackedTwin.Compile(s_site).Run.Sources["Articles.Patch.g.cs"], run.Sources["Articles.Patch.g.cs"]);
        Assert.Equal("<p>The first.</p>", run.Load(pack).Entry("Articles.First").Html);
    }

    [Fact]
    public void Values_lie_together_apart_from_bodies_so_that_a_list_of_titles_brings_no_body_into_memory()
    {
        var (_, pack) = PackedTwin.Build(s_site);

        var bodies = new[] { pack.AsSpan().IndexOf("<p>The first."u8), pack.AsSpan().IndexOf("<p>The second."u8) };
        var values = new[] { pack.AsSpan().IndexOf("/articles/first"u8), pack.AsSpan().IndexOf("/articles/second"u8) };
        Assert.All([.. bodies, .. values], place => Assert.True(place > 0));
        Assert.True(bodies.Max() < values.Min());
    }

    [Fact]
    public void An_edited_article_never_shows_its_old_body()
    {
        var (site, pack) = PackedTwin.Build(s_site);
        var loaded = GeneratorRunner.Run(site.With("first.md", First + "\nMore.\n")).Load(pack);

        Assert.Equal("<p>The first.</p>\n<p>More.</p>", loaded.Entry("Articles.First").Html);
        Assert.Equal("<p>The second.</p>", loaded.Entry("Articles.Second").Html);
    }

    [Fact]
    public void An_article_that_is_edited_back_is_that_of_the_pack_again()
    {
        var (site, pack) = PackedTwin.Build(s_site);
        var unchanged = GeneratorRunner.Run(site);
        var edited = unchanged.Then(site => site.With("first.md", First + "\nMore.\n"));
        var editedBack = edited.Then(site => site.With("first.md", First));

        Assert.Equal(["Articles.Patch.g.cs"], edited.WrittenFiles);
        Assert.Equal(unchanged.Sources, editedBack.Sources);
        Assert.Equal("<p>The first.</p>", editedBack.Load(pack).Entry("Articles.First").Html);
    }

    [Fact]
    public void The_lines_of_links_and_images_follow_an_edit_above_them()
    {
        const string article = "---\ntitle: A\n---\n[x](https://x.example/) ![y](https://x.example/y.png)\n";
        var (site, pack) = PackedTwin.Build(Site.Of(("a.md", article)));

        var entry = GeneratorRunner
            .Run(site.With("a.md", article.Replace("title", "# A comment.\ntitle", StringComparison.Ordinal)))
            .Load(pack)
            .Entry("Articles.A");

        Assert.Equal((5, 5), (Assert.Single(entry.Links).Line, Assert.Single(entry.Images).Line));
    }

    [Fact]
    public void Lists_look_ups_and_terms_follow_an_edit()
    {
        var (site, pack) = PackedTwin.Build(s_site);
        var loaded = GeneratorRunner.Run(site
            .With("second.md", "---\ntitle: Second\ndate: 2025-01-01\nslug: two\ntags: [new, old]\n---\nThe second.\n")
            .With("third.md", "---\ntitle: Third\n---\n")).Load(pack);
        var articles = loaded.Collection();

        Assert.Equal(["Second", "First", "Third"], articles.All.Select(entry => entry.Title));
        Assert.True(articles.TryGet("two", out _));
        Assert.Equal(
            ["old: Second, First", "new: Second"],
            articles.Taxonomies
                .Single(taxonomy => taxonomy.Name == "Tags").All
                .Select(term => $"{term.Name}: {string.Join(", ", term.Entries.Select(entry => entry.Title))}"));
        Assert.Equal("First", ((IContentEntry)LoadedSite.Value(articles.All[0], "Older")!).Title);
    }

    [Fact]
    public void A_removed_article_is_gone()
    {
        var (site, pack) = PackedTwin.Build(s_site);

        Assert.Equal(["Second"], GeneratorRunner.Run(site.Without("first.md")).Load(pack).Collection().All.Select(entry => entry.Title));
    }

    [Fact]
    public void Values_are_not_misread_when_the_types_of_keys_have_changed()
    {
        var (site, pack) = PackedTwin.Build(s_site);
        var loaded = GeneratorRunner.Run(site.With("second.md", Second.Replace("date:", "rating: 4\ndate:", StringComparison.Ordinal))).Load(pack);

        Assert.Equal(4L, LoadedSite.Value(loaded.Entry("Articles.Second"), "Rating"));
        Assert.Equal("The first.", loaded.Entry("Articles.First").Text);
        Assert.Equal("First", ((IContentEntry)loaded.Entry("Articles.First")).Title);
    }

    [Fact]
    public void A_pack_and_its_index_are_the_same_bytes_whatever_the_order_of_files_and_the_culture()
    {
        var site = Site.Of(
            [.. Enumerable.Range(0, 40).Select(i => ($"{i}.md", $"---\ntitle: Title {i}\ntags: [İ, ı, t{i % 7}]\nweight: {i}.5\n---\nBody {i}, 中文.\n"))]);
        var (pack, index) = Build(site);
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "tr-TR", "fi-FI", "zh-CN" })
            {
                Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo(culture);
                var (packThere, indexThere) = Build(site with { Files = [.. site.Files.Reverse()] });
                Assert.Equal(pack, packThere);
                Assert.Equal(index, indexThere);
            }
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }

        static (byte[] Pack, string Index) Build(Site site)
        {
            var (built, pack) = PackedTwin.Build(site);
            return (pack, System.Text.Encoding.UTF8.GetString(built.Files[^1].Bytes!));
        }
    }

    /// <summary>A pack stores the text as a delta against the body. Loading the site compares it with the text in C#.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("A & B < C > \"D\" and then a long enough run of words, & once more.")]
    [InlineData("| Name | Wert |\n|---|---|\n| 中文的一段文字 | another cell with words |\n| x | y |")]
    [InlineData("    code  with   blanks\n\n    and\ttabs\n\nthe same words, the same words, the same words")]
    [InlineData("<p>one&nbsp;two</p><p hidden>three four five six</p><ul><li>eins zwei drei</li></ul>")]
    public void A_text_is_the_same_by_way_of_the_pack(string body) =>
        Assert.NotNull(GeneratorRunner.Run(Site.Of(("a.md", $"---\ntitle: A\n---\n{body}\n"))).Load().Entry("Articles.A").Text);

    [Fact]
    public void A_pack_that_cannot_be_written_is_an_error()
    {
        var run = GeneratorRunner.Run(s_site.Packed().WithProperty("TypedContentPackFile", Convert.ToBase64String("/no/such/folder/x.pack"u8)));

        Assert.StartsWith("error TC0020: the content pack '/no/such/folder/x.pack' cannot be written (", Assert.Single(run.Findings), StringComparison.Ordinal);
    }
}
