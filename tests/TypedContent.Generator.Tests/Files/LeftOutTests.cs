using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Files;

/// <summary>Which of the files matched by a glob are articles.</summary>
public class LeftOutTests
{
    private const string Text = "---\ntitle: T\n---\nText.\n";

    private static readonly Site s_vault = Site.Of(
        (".trash/old.md", Text), (".obsidian/t.md", Text), ("_drafts/plan.md", Text), ("._tea.md", Text), ("tea.md", Text));

    [Fact]
    public void Names_with_a_dot_and_folders_of_drafts_are_left_out_and_said_once()
    {
        var run = GeneratorRunner.Run(s_vault);

        Assert.Equal(
            [
                "info TC0030: 4 files are left out by 'articles/._tea.md', 'articles/.obsidian/', 'articles/.trash/' and 1 more: names that begin with "
                    + "'.', folders that begin with '_', and the folders node_modules, bin and obj are never articles"],
            run.Findings);
        Assert.Equal(["articles/tea.md"], run.Load().All().Select(entry => entry.SourcePath));
    }

    [Fact]
    public void A_folder_of_drafts_holds_drafts_where_drafts_are_asked_for()
    {
        var site = GeneratorRunner.Run(s_vault.WithProperty("TypedContentIncludeDrafts", "true")).Load();

        Assert.True((bool)LoadedSite.Value(site.Entry("Articles.Plan"), "Draft")!);
        Assert.Equal("/articles/plan", site.Entry("Articles.Plan").Url);
    }

    [Fact]
    public void Beside_an_index_a_readme_is_left_out_and_alone_it_is_the_folders_page()
    {
        var run = GeneratorRunner.Run(Site.Of(("guide/README.md", Text), ("guide/_index.md", Text), ("notes/README.md", Text)));

        Assert.Equal(
            [
                "articles/guide/README.md(1,1,1,1): warning TC3007: articles/guide/README.md is left out, because articles/guide/_index.md is already "
                    + "the page of their folder"],
            run.Findings);
        Assert.Equal(["/articles/guide", "/articles/notes"], run.Load().All().Select(entry => entry.Url).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_key_that_the_app_handles_is_a_property()
    {
        var site = Site.Of(("a.md", "---\ntitle: T\npassword: x\nstatus: draft\n---\n"));

        Assert.Equal(2, GeneratorRunner.Run(site).Findings.Count);
        Assert.Empty(GeneratorRunner.Run(site.WithProperty("TypedContentHandledKeys", "password,Status")).Findings);
    }

    [Fact]
    public void Keys_within_keys_of_the_same_name_compile() => Assert.Empty(
        GeneratorRunner.Run(
            Site.Of(("a.md", "---\ntitle: T\ncover: {cover: {cover: x}}\nmenu:\n  - menu:\n      - menu: [{name: x}]\n---\n")).Packed()).Findings);

    [Fact]
    public void The_oldest_of_dated_files_keeps_its_address_and_the_others_say_why_they_have_their_dates()
    {
        var run = GeneratorRunner.Run(Site.Of(("2026-01-12-weekly.md", Text), ("2026-01-05-weekly.md", Text)));

        Assert.Equal(
            [
                "articles/2026-01-12-weekly.md(1,1,1,1): info TC3008: articles/2026-01-12-weekly.md has the address '/articles/2026-01-12-weekly' with "
                    + "its date, because articles/2026-01-05-weekly.md has the address without it"],
            run.Findings);
    }

    [Fact]
    public void Terms_that_come_to_one_address_are_said() => Assert.Equal(
        [
            "articles/b.md(3,7,3,14): warning TC3030: 'web-dev' is a different term from 'Web Dev' in the tags of Articles, but both would have the "
                + "same address, so each has a suffix: 'Web Dev' in articles/a.md, 'web-dev' in articles/b.md"],
        GeneratorRunner.Run(Site.Of(("a.md", "---\ntitle: A\ntags: Web Dev\n---\n"), ("b.md", "---\ntitle: B\ntags: web-dev\n---\n"))).Findings);
}
