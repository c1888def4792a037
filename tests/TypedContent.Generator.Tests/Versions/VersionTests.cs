using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Versions;

/// <summary>Pages in several versions, through the public API. Each load also checks that C# and content pack agree.</summary>
public class VersionTests
{
    private static readonly Site s_docs = Versioned("true").With("index.md", Page("Start"))
        .With("v2/index.md", Page("Home 2"))
        .With("v2/setup.md", Page("Setup 2", "order: 1", "date: 2024-03-01"))
        .With("v2/guides/new.md", Page("New 2", "date: 2024-03-02"))
        .With("v1.3/index.md", Page("Home 1.3"))
        .With("v1.3/setup.md", Page("Setup 1.3", "order: 2", "date: 2023-03-01"))
        .With("v1.3/legacy.md", Page("Legacy 1.3", "date: 2023-03-02"))
        .With("v3.0-beta/setup.md", Page("Setup 3"));

    private static readonly Lazy<LoadedSite> s_loaded = new(() => GeneratorRunner.Run(s_docs).Load());

    [Fact]
    public void Folders_with_versions_are_classes_and_part_of_addresses()
    {
        var loaded = s_loaded.Value;

        Assert.Equal("Setup 2", ((IContentEntry)loaded.Entry("Articles.V2.Setup")).Title);
        Assert.Equal("/articles/v1.3/setup", ((IContentEntry)loaded.Entry("Articles.V1_3.Setup")).Url);
        Assert.Equal("/articles/v3.0-beta/setup", ((IContentEntry)loaded.Entry("Articles.V3_0Beta.Setup")).Url);
    }

    [Theory]
    [InlineData("Articles.V2.Setup", "v2", "Setup 1.3, Setup 3", "Setup 2")]
    [InlineData("Articles.V1_3.Setup", "v1.3", "Setup 2, Setup 3", "Setup 2")]
    [InlineData("Articles.V3_0Beta.Setup", "v3.0-beta", "Setup 2, Setup 1.3", "Setup 2")]
    [InlineData("Articles.V1_3.Legacy", "v1.3", "", "Legacy 1.3")]
    [InlineData("Articles.V1_3.Index", "v1.3", "Home 2", "Home 2")]
    [InlineData("Articles.Index", null, "", "Start")]
    public void A_page_knows_its_version_and_its_others(string member, string? version, string others, string newest)
    {
        var entry = s_loaded.Value.Entry(member);

        Assert.Equal(version, LoadedSite.Value(entry, "Version"));
        Assert.Equal(others, string.Join(", ", Titles((IEnumerable<IContentEntry>)LoadedSite.Value(entry, "Versions")!)));
        Assert.Equal(newest, ((IContentEntry)LoadedSite.Value(entry, "NewestVersion")!).Title);
    }

    [Fact]
    public void The_versions_of_a_collection_begin_with_the_newest_release() =>
        Assert.Equal(["v2", "v1.3", "v3.0-beta"], s_loaded.Value.Collection().Versions);

    [Theory]
    [InlineData("v2", "Setup 2, [Guides], New 2")]
    [InlineData("V1.3", "Legacy 1.3, Setup 1.3")]
    [InlineData("v3.0-beta", "Setup 3")]
    [InlineData(null, "Setup 2, [Guides], New 2")]
    [InlineData("v4", "")]
    public void The_tree_stays_within_a_version(string? version, string titles)
    {
        var tree = s_loaded.Value.Collection().InVersion(version).Tree;

        Assert.Equal(
            titles.Split(", ", StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), Below(tree).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_tree_of_the_collection_is_that_of_the_newest_release_with_its_start_page()
    {
        var tree = s_loaded.Value.Collection().Tree;

        Assert.Equal(("Home 2", "/articles/v2"), (tree.Title, tree.Url));
        Assert.Equal(["New 2", "Setup 2", "[Guides]"], Below(tree).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Articles.V1_3.Setup", "Home 1.3", "Home 1.3", null, "Legacy 1.3", "Legacy 1.3", null)]
    [InlineData("Articles.V2.Setup", "Home 2", "Home 2", "New 2", "New 2", "New 2", null)]
    public void The_pages_around_a_page_are_of_its_version(
        string member, string parent, string previous, string? next, string? newer, string? either, string? older)
    {
        var entry = s_loaded.Value.Entry(member);

        Assert.Equal(parent, Title(entry, "Parent"));
        Assert.Contains(Title(entry, "Previous"), new[] { previous, either });
        Assert.Contains(Title(entry, "Next"), new[] { next, either, null });
        Assert.Equal(newer, Title(entry, "Newer"));
        Assert.Contains(Title(entry, "Older"), new[] { older, "Home 1.3", "Home 2", "Start" });
    }

    [Fact]
    public void A_view_of_a_version_has_its_pages_and_those_of_all_versions()
    {
        var collection = s_loaded.Value.Collection();

        Assert.Equal(["Home 1.3", "Legacy 1.3", "Setup 1.3", "Start"], Titles(collection.InVersion("v1.3").All).Order(StringComparer.Ordinal));
        Assert.Equal(["Home 2", "New 2", "Setup 2", "Start"], Titles(collection.InVersion("v1.3").InVersion(null).All).Order(StringComparer.Ordinal));
        Assert.Empty(collection.InVersion("v9").All);
    }

    [Fact]
    public void Pages_that_a_version_lacks_are_listed_once()
    {
        dynamic collection = s_loaded.Value.Collection();

        Assert.Equal(["Legacy 1.3"], Titles((IEnumerable<IContentEntry>)collection.MissingInVersion("v2")));
        Assert.Equal(["New 2"], Titles((IEnumerable<IContentEntry>)collection.MissingInVersion("v1.3")));
    }

    [Fact]
    public void A_page_that_the_newest_release_does_not_have_any_more_is_mentioned()
    {
        Assert.Equal(
            [
                "articles/v1.3/legacy.md(1,1,1,1): info TC3080: articles/v1.3/legacy.md is a page of version v1.3, but version v2 has no page with this "
                    + "path or 'translationKey'"],
            GeneratorRunner.Run(s_docs).Findings);
    }

    [Fact]
    public void The_files_outside_of_version_folders_can_be_the_current_version()
    {
        var loaded = GeneratorRunner.Run(Versioned("true", "v3").With("setup.md", Page("Setup 3")).With("v2/setup.md", Page("Setup 2"))).Load();

        Assert.Equal(["v3", "v2"], loaded.Collection().Versions);
        Assert.Equal("v3", LoadedSite.Value(loaded.Entry("Articles.Setup"), "Version"));
        Assert.Equal(["Setup 2"], Titles((IEnumerable<IContentEntry>)LoadedSite.Value(loaded.Entry("Articles.Setup"), "Versions")!));
        Assert.Equal(["Setup 3"], Below(loaded.Collection().Tree));
        Assert.Equal(["Setup 2"], Below(loaded.Collection().InVersion("v2").Tree));
    }

    [Fact]
    public void A_slug_in_a_page_is_below_its_version_and_a_key_joins_renamed_pages()
    {
        var loaded = GeneratorRunner.Run(Versioned("true")
            .With("v2/start.md", Page("Two", "slug: begin", "translationKey: start")).With("v1/start.md", Page("One", "slug: begin"))
            .With("v1/old.md", Page("Old", "translationKey: moved")).With("v2/moved.md", Page("Moved"))).Load();

        Assert.Equal("/articles/v1/begin", ((IContentEntry)loaded.Entry("Articles.V1.Start")).Url);
        Assert.Equal(["Two"], Titles((IEnumerable<IContentEntry>)LoadedSite.Value(loaded.Entry("Articles.V1.Start"), "Versions")!));
        Assert.Equal(["Moved"], Titles((IEnumerable<IContentEntry>)LoadedSite.Value(loaded.Entry("Articles.V1.Old"), "Versions")!));
    }

    [Fact]
    public void An_alias_of_a_copied_page_leads_to_the_newest_release_without_a_warning()
    {
        var run = GeneratorRunner.Run(Versioned("true")
            .With("v1/a.md", Page("A", "aliases: [/old]", "tags: [t]")).With("v2/a.md", Page("A", "aliases: [/old]", "tags: [t]")));
        var loaded = run.Load();

        Assert.Empty(run.Findings);
        Assert.Equal(["/old"], loaded.Entry("Articles.V2.A").Aliases);
        Assert.Empty(loaded.Entry("Articles.V1.A").Aliases);
        dynamic tagged = loaded.Collection().Taxonomies.Single(taxonomy => taxonomy.Name == "Tags").All[0];
        Assert.Equal(2, tagged.Entries.Count);
        Assert.Equal("/articles/v1/a", tagged.Entries.InVersion("v1")[0].Url);
        Assert.Equal(1, tagged.Entries.InVersion(null).Count);
    }

    [Fact]
    public void Languages_and_versions_do_not_mix()
    {
        var loaded = GeneratorRunner.Run(Versioned("true")
            .With("v1/tea.md", Page("Tea 1", "lang: en")).With("v1/tea.zh.md", Page("茶 1"))
            .With("v2/tea.md", Page("Tea 2", "lang: en")).With("v2/tea.zh.md", Page("茶 2"))
            .With("zh/v1/only.md", Page("只 1")).With("zh/v2/only.md", Page("只 2"))).Load();

        Assert.Equal(["茶 1"], Titles(((IContentEntry)loaded.Entry("Articles.V1.Tea")).Translations));
        Assert.Equal(["茶 2"], Titles((IEnumerable<IContentEntry>)LoadedSite.Value(loaded.Entry("Articles.V1.TeaZh"), "Versions")!));
        Assert.Equal(["只 1"], Titles((IEnumerable<IContentEntry>)LoadedSite.Value(loaded.Entry("Articles.Zh.V2.Only"), "Versions")!));
        Assert.Equal(["只 1", "茶 1"], Titles(loaded.Collection().InLanguage("zh").InVersion("v1").All).Order(StringComparer.Ordinal));
        Assert.Equal(["只 1", "茶 1"], Titles(loaded.Collection().InVersion("v1").InLanguage("zh").All).Order(StringComparer.Ordinal));
        Assert.Equal(["只 2", "茶 2"], Below(loaded.Collection().InLanguage("zh").Tree).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(GeneratorRunner.Run(s_docs).Findings, finding => finding.Contains("TC3050", StringComparison.Ordinal));
    }

    [Fact]
    public void A_version_that_is_not_published_yet_is_not_the_newest_one()
    {
        var collection = GeneratorRunner.Run(Versioned("true")
            .With("v2/a.md", Page("A 2", "date: 2030-01-01")).With("v1/a.md", Page("A 1", "date: 2020-01-01"))).Load().Collection()
            .PublishedAt(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal(["v1"], collection.Versions);
        Assert.Equal(["A 1"], Below(collection.Tree));
        Assert.Equal("A 1", collection.NewestVersionOf(collection.All[0]).Title);
    }

    [Fact]
    public void Search_finds_the_newest_release_unless_another_version_is_asked_for()
    {
        var collection = GeneratorRunner.Run(Versioned("true").WithProperty("TypedContentSearch", "true")
            .With("v2/a.md", Page("Kettle 2")).With("v1/a.md", Page("Kettle 1")).With("b.md", Page("Kettle of all"))).Load().Collection();

        Assert.Equal(["Kettle 2", "Kettle of all"], collection.Search("kettle").Select(hit => hit.Title).Order(StringComparer.Ordinal));
        Assert.Equal(["Kettle 1", "Kettle of all"], collection.InVersion("v1").Search("kettle").Select(hit => hit.Title).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_key_of_the_front_matter_keeps_its_property()
    {
        var loaded = GeneratorRunner.Run(Versioned("true").With("v1/a.md", Page("A", "version: 7")).With("v2/a.md", Page("A"))).Load();

        Assert.Equal(7L, LoadedSite.Value(loaded.Entry("Articles.V1.A"), "Version"));
        Assert.Equal("v1", loaded.Collection().VersionOf((IContentEntry)loaded.Entry("Articles.V1.A")));
    }

    [Fact]
    public void A_blog_with_such_a_folder_stays_as_it_is()
    {
        var loaded = GeneratorRunner.Run(Site.Of(("v2/a.md", Page("A")), ("a.md", Page("B")), ("v1.3/c.md", Page("C")))).Load();

        Assert.Empty(loaded.Collection().Versions);
        Assert.Null(loaded.Type("Article").GetProperty("Version"));
        Assert.Equal("C", ((IContentEntry)loaded.Entry("Articles.V13.C")).Title);
        Assert.Equal(["A", "B", "C", "[V1.3]", "[V2]"], Below(loaded.Collection().Tree).Order(StringComparer.Ordinal));
        Assert.Same(loaded.Collection(), loaded.Collection().InVersion(null));
    }

    [Theory]
    [InlineData("v2/x", "error TC0043: 'v2/x' cannot be a version of Articles: a version consists of letters, digits, '.', '-' and '_'")]
    [InlineData("_v2", "error TC0043: '_v2' cannot be a version of Articles: folders that begin with '_' are never content")]
    [InlineData("v1;v22", "warning TC0044: the versions of Articles include 'v22', but no page is in a folder with that name. Did you mean 'v2'?")]
    public void Wrong_versions_are_reported(string versions, string finding) =>
        Assert.Equal([finding], GeneratorRunner.Run(Versioned(versions + ";true").With("v1/a.md", Page("A")).With("v2/a.md", Page("A"))).Findings);

    private static Site Versioned(string versions, string current = "") =>
        Site.Empty.WithEncodedProperty("TypedContentEncodedPages", $"versions\tArticles\t{versions}\t{current}");

    private static string Page(string title, params string[] lines) =>
        $"---\ntitle: \"{title}\"\n{string.Concat(lines.Select(line => line + "\n"))}---\nText.\n";

    private static IEnumerable<string> Titles(IEnumerable<IContentEntry> entries) => entries.Select(entry => entry.Title);

    private static string? Title(object entry, string member) => ((IContentEntry?)LoadedSite.Value(entry, member))?.Title;

    private static IEnumerable<string> Below(IContentNode node) =>
        node.Children.SelectMany(child => Below(child).Prepend(child.Entry is null ? $"[{child.Title}]" : child.Title));
}
