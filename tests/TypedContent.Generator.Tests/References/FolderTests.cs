using System.Collections;
using System.Reflection;
using TypedContent.Generator.Model;
using TypedContent.Generator.Stages;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.References;

/// <summary>Lists of the entries in a folder: <c>Articles.Guides.All</c>.</summary>
public class FolderTests
{
    private static readonly Site s_site = Site.Of(
        ("top.md", "---\ntitle: Top\n---\n"),
        ("guides/setup.md", "---\ntitle: Setup\ndate: 2024-01-01\n---\n"),
        ("guides/index.md", "---\ntitle: Guides\ndate: 2024-02-01\n---\n"),
        ("guides/all.md", "---\ntitle: Called all\ndate: 2024-04-01\n---\n"),
        ("guides/deep/down.md", "---\ntitle: Down\ndate: 2024-03-01\n---\n"),
        ("notes/n.md", "---\ntitle: Note\n---\n"));

    [Theory]
    [InlineData("Articles+Guides", "Called all, Down, Guides, Setup")]
    [InlineData("Articles+Guides+Deep", "Down")]
    [InlineData("Articles+Notes", "Note")]
    [InlineData("Articles", "Called all, Down, Guides, Setup, Note, Top")]
    public void A_folder_lists_its_articles_and_those_of_the_folders_within_it_newest_first(string type, string titles)
    {
        var run = GeneratorRunner.Run(s_site);
        var (packedRun, pack) = PackedTwin.Compile(s_site);

        Assert.Equal(titles, Titles(run.Load(), type));
        Assert.Equal(titles, Titles(packedRun.Load(pack), type));
    }

    private static string Titles(LoadedSite loaded, string type) =>
        string.Join(
            ", ",
            ((IEnumerable)loaded.Type(type).GetProperty("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!)
                .Cast<IContentEntry>()
                .Select(entry => entry.Title));
}
