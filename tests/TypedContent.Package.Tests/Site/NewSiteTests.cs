using AngleSharp.Html.Dom;
using TypedContent.Package.Tests.Consumers;

namespace TypedContent.Package.Tests.Site;

/// <summary>The templates as people use them: installed from the packed feed, in a folder outside the repository.</summary>
[Collection(nameof(InstalledTemplates))]
public sealed class NewSiteTests(NewSiteTests.Sites sites) : IClassFixture<NewSiteTests.Sites>
{
    private static readonly string[] s_templates = ["blog", "docs", "empty"];

    public static TheoryData<string> Templates => [.. s_templates];

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task A_new_site_builds_without_a_warning_serves_and_exports(string template)
    {
        var site = sites.Created[template];
        var (pages, faults) = await site.First;

        Assert.Empty(faults);
        var home = pages["/"]!;
        Assert.Equal(site.Language, home.DocumentElement.GetAttribute("lang"));
        Assert.Contains(site.Title, home.Title, StringComparison.Ordinal);
        Assert.Contains(pages.Keys, path => path.StartsWith("/articles/", StringComparison.Ordinal));

        Assert.Contains(site.Export!.Succeeded().Lines, line => line.EndsWith(", 0 faults", StringComparison.Ordinal));
        Assert.True(File.Exists(sites[template].FullPath("out/index.html")));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task A_new_site_builds_without_a_warning_and_serves_also_with_other_articles(string template)
    {
        var (pages, faults) = await sites.Created[template].Second;

        Assert.Empty(faults);
        Assert.Contains("/articles/tea", pages.Keys);
        Assert.Contains("/articles/guides/coffee", pages.Keys);
    }

    /// <summary>A site as a visitor found it.</summary>
    internal sealed record Site(string Name, string Title, string Language)
    {
        public Task<(IReadOnlyDictionary<string, IHtmlDocument?> Pages, IReadOnlyList<string> Faults)> First { get; set; } = null!;

        public CommandResult? Export { get; set; }

        /// <summary>After its articles were replaced.</summary>
        public Task<(IReadOnlyDictionary<string, IHtmlDocument?> Pages, IReadOnlyList<string> Faults)> Second { get; set; } = null!;
    }

    /// <summary>
    /// A site of each template, which was built, visited and exported, and built and visited again with other articles. Their names are ones that C# or the
    /// packages would not allow.
    /// </summary>
    public sealed class Sites(PackedFeed feed, InstalledTemplates templates) : ConsumerGroup(feed), IAsyncLifetime
    {
        internal IReadOnlyDictionary<string, Site> Created { get; } = new Dictionary<string, Site>(StringComparer.Ordinal)
        {
            ["blog"] = new("2nd blog.博客-x", "Tom & \"Jerry\" \\ {0}", "en"),
            ["docs"] = new("class", "我的“文档” & 'more'", "zh"),
            ["empty"] = new("TypedContent", "<b>Mine</b>", "en"),
        };

        public async ValueTask InitializeAsync()
        {
            foreach (var (template, site) in Created)
            {
                templates.Create(Add(template), template, "--name", site.Name, "--output", ".", "--title", site.Title, "--language", site.Language);
                Assert.True(File.Exists(this[template].FullPath(site.Name + ".csproj")));
            }

            Build("-warnaserror").Succeeded();
            foreach (var (template, site) in Created)
            {
                site.First = WalkAsync(template);
                await Task.WhenAny(site.First);
                site.Export = this[template].DotNet(AssemblyOf(template), "export", "out");
                Directory.Delete(this[template].FullPath("articles"), recursive: true);
                this[template]
                    .Write("articles/tea.md", "---\ntitle: Tea\ndate: 2024-03-02\n---\n\nBoil the water, then [wait](guides/coffee.md).\n")
                    .Write("articles/guides/coffee.md", "---\ntitle: Coffee\n---\n\nIt has no date.\n");
            }

            Build("--no-restore", "-warnaserror").Succeeded();
            foreach (var (template, site) in Created)
            {
                site.Second = WalkAsync(template);
                await Task.WhenAny(site.Second);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private async Task<(IReadOnlyDictionary<string, IHtmlDocument?> Pages, IReadOnlyList<string> Faults)> WalkAsync(string template)
        {
            var server = new BlogServer(AssemblyOf(template));
            await using var stopping = server;
            await server.InitializeAsync();
            return await SiteWalk.FromAsync(server.Address);
        }

        private string AssemblyOf(string template) => Assert
            .Single(Directory.GetFiles(this[template].FullPath("bin/Debug/net10.0"), "*.runtimeconfig.json"))
            .Replace(".runtimeconfig.json", ".dll", StringComparison.Ordinal);
    }
}
