using TypedContent.Package.Tests.Consumers;

namespace TypedContent.Package.Tests.Site;

/// <summary>What 'typedcontent import' writes is a program: it builds with the packed feed, and its addresses are the old ones.</summary>
public sealed class ImportedSiteTests(ImportedSiteTests.Sites sites) : IClassFixture<ImportedSiteTests.Sites>
{
    private static readonly Dictionary<string, (string Path, string Text)[]> s_sites = new(StringComparer.Ordinal)
    {
        ["jekyll"] =
        [
            ("_config.yml", "title: Tom & \"Jerry\"\nurl: https://kettle.example\npermalink: /:year/:month/:title/\ntimezone: Europe/Lisbon\ncollections:\n  recipes:\n    output: true\n"),
            ("_posts/2021-03-04-first-cup.md", "---\nlayout: post\ntitle: \"First: cup\"\ntags: green black\n---\nSee [the second]({% post_url 2021-04-05-second-cup %}#steps).\n"),
            ("_posts/2021-04-05-second-cup.md", "---\ntitle: Second cup\ncategories: tea\nredirect_from: /old/second\n---\n## Steps\n\n{% highlight ruby %}\nputs 1\n{% endhighlight %}\n"),
            ("_recipes/scones.md", "---\ntitle: Scones\nminutes: 20\n---\nFlour.\n"),
            ("_data/people.yml", "- name: Ana\n  city: Porto\n- name: Rui\n  city: Faro\n"),
            ("about.md", "---\ntitle: About\n---\nHello.\n"),
        ],
        ["hugo"] =
        [
            ("hugo.toml", "baseURL = 'https://kettle.example/'\ntitle = 'Kettle'\ndefaultContentLanguage = 'en'\n"),
            ("content/_index.md", "---\ntitle: Home\n---\nWelcome.\n"),
            ("content/posts/first.md", "+++\ntitle = 'First'\ndate = 2021-03-04T10:00:00Z\n+++\nSee [second]({{< ref \"second.md#steps\" >}}).\n"),
            ("content/posts/second.md", "---\ntitle: Second\nslug: second-one\naliases: [/old-second/]\n---\n## Steps\n\n{{% notice tip %}}\nPour.\n{{% /notice %}}\n"),
            ("content/posts/first.pt.md", "---\ntitle: Primeiro\n---\nTexto.\n"),
        ],
    };

    [Theory]
    [InlineData("jekyll", "2021/03/first-cup/index.html", "about/index.html", "recipes/scones/index.html")]
    [InlineData("hugo", "posts/first/index.html", "posts/second-one/index.html", "pt/posts/first/index.html")]
    public void An_imported_site_builds_and_is_exported_at_its_old_addresses(string system, params string[] expected)
    {
        sites.ResultOf(system).Succeeded();
        var consumer = sites[system];
        var export = consumer.DotNet("bin/Debug/net10.0/site.dll", "export", "out").Succeeded();

        Assert.Contains(export.Lines, line => line.EndsWith(", 0 faults", StringComparison.Ordinal));
        Assert.All(expected, path => Assert.True(File.Exists(consumer.FullPath("out/" + path)), path + "\n" + string.Join('\n', Directory.GetFiles(consumer.FullPath("out"), "*.html", SearchOption.AllDirectories))));
    }

    /// <summary>Sites that were imported and built.</summary>
    public sealed class Sites : ConsumerGroup
    {
        public Sites(PackedFeed feed)
            : base(feed)
        {
            foreach (var (system, files) in s_sites)
            {
                var consumer = Add(system, "site");
                foreach (var (path, text) in files)
                {
                    consumer.Write("../old/" + path, text);
                }

                // The folder of the project must not exist yet.
                Tests.DotNet.Run(consumer.FullPath(".."), Repository.ToolAssembly, "import", system, "old", "--to", "site").Succeeded();
            }

            Build("-warnaserror");
        }
    }
}
