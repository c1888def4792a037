namespace TypedContent.Tool.Tests.Import;

public sealed class HugoTests
{
    private static readonly (string, string)[] s_site =
    [
        (
            "hugo.toml",
            "baseURL = 'https://kettle.example/'\nlanguageCode = 'en-us'\ntitle = 'Kettle'\ntimeZone = 'Europe/Lisbon'\ndefaultContentLanguage = 'en'\n"
                + "[params]\ndescription = 'On tea'\n[markup.goldmark.renderer]\nhardWraps = true\n"),
        ("content/_index.md", "---\ntitle: Home\n---\nWelcome.\n"),
        (
            "content/posts/first.md",
            "+++\ntitle = 'First'\ndate = 2021-03-04T10:00:00Z\nimage = 'cup.png'\n+++\nSee [second]({{< ref \"second.md#steps\" >}}) and [trip]({{< "
                + "relref \"/posts/trip\" >}}).\n\n{{< figure src=\"/img/a.png\" alt=\"A cup\" caption=\"The cup\" >}}\n\n{{< youtube w7Ft2ymGmfc >}}\n"),
        (
            "content/posts/second.md",
            "---\ntitle: Second\nslug: Second-One\naliases: [/old-second/]\n---\n## Steps\n\n{{% notice tip %}}\nPour.\n{{% /notice %}}\n\n{{< chart "
                + "id=\"3\" >}}\n\n```\n{{</* figure */>}}\n```\n"),
        (
            "content/posts/trip/index.md",
            "---\ntitle: Trip\ndraft: false\n---\n![map](map.png)\n\n{{< tabs >}}\n{{< tab \"By train\" >}}\n- one\n{{< /tab >}}\n{{< tab \"On foot\" "
                + ">}}\n- two\n{{< /tab >}}\n{{< /tabs >}}\n"),
        ("content/posts/trip/map.png", "x"),
        ("content/posts/first.pt.md", "---\ntitle: Primeiro\n---\nTexto.\n"),
        ("content/notes/idea.md", "---\ntitle: Idea\ndraft: true\n---\nText.\n"),
        ("static/img/a.png", "x"),
        ("data/people.toml", "[ana]\nname = 'Ana'\n[rui]\nname = 'Rui'\n"),
        ("layouts/index.html", "{{ .Title }}"),
        ("themes/x/theme.toml", "name = 'x'"),
        ("archetypes/default.md", "---\ntitle: x\n---\n"),
    ];

    [Theory]
    [InlineData("/posts/first/", "/posts/first/ the same")]
    [InlineData("/posts/Second-One/", "/posts/Second-One/ the same")]
    [InlineData("/posts/trip/", "/posts/trip/ the same")]
    [InlineData("/pt/posts/first/", "/pt/posts/first/ the same")]
    [InlineData("/", "/ the same")]
    [InlineData("/old-second/", "/posts/Second-One/ redirected (alias)")]
    public async Task Every_old_address_is_listed_with_what_it_becomes(string old, string now)
    {
        using var site = await Imported.FromAsync("hugo", s_site);

        Assert.Equal(now, site.Address(old));
    }

    [Fact]
    public async Task References_name_files_and_shortcodes_are_HTML()
    {
        using var site = await Imported.FromAsync("hugo", s_site);

        var text = site.Read("articles/posts/first.md");
        Assert.Contains("See [second](second.md#steps) and [trip](trip/index.md).", text, StringComparison.Ordinal);
        Assert.Contains("<figure><img src=\"/img/a.png\" alt=\"A cup\"><figcaption>The cup</figcaption></figure>", text, StringComparison.Ordinal);
        Assert.Contains("<iframe src=\"https://www.youtube-nocookie.com/embed/w7Ft2ymGmfc\"", text, StringComparison.Ordinal);
        Assert.StartsWith("+++\ntitle = 'First'\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notices_are_alerts_shown_shortcodes_are_shown_and_unknown_ones_are_listed()
    {
        using var site = await Imported.FromAsync("hugo", s_site);

        Assert.Equal("## Steps\n\n> [!TIP]\n> Pour.\n\n{{< chart id=\"3\" >}}\n\n```\n{{< figure >}}\n```", site.Body("articles/posts/second.md"));
        Assert.Contains("{{< chart >}}: 1\n  content/posts/second.md(12)", site.Read("import-left.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shortcode_that_is_never_closed_stays_and_the_ones_around_it_are_converted()
    {
        using var site = await Imported.FromAsync(
            "hugo",
            [
                ("hugo.toml", "baseURL = 'https://kettle.example/'\n"),
                ("content/a.md", "---\ntitle: A\n---\n{{% notice tip %}}\n\n{{% notice note %}}\nPour.\n{{% /notice %}}\n"),
            ]);

        Assert.Equal("{{% notice tip %}}\n\n> [!NOTE]\n> Pour.", site.Body("articles/a.md"));
        Assert.Contains("{{< notice >}}: 1\n  content/a.md(4)", site.Read("import-left.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_thousand_shortcodes_that_are_never_closed_are_listed()
    {
        using var site = await Imported.FromAsync(
            "hugo",
            [
                ("hugo.toml", "baseURL = 'https://kettle.example/'\n"),
                ("content/a.md", "---\ntitle: A\n---\n" + string.Concat(Enumerable.Repeat("{{% notice tip %}} text\n\n", 10_000))),
            ]);

        Assert.Contains("{{< notice >}}: 10000\n", site.Read("import-left.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tabs_are_details_with_Markdown_in_them()
    {
        using var site = await Imported.FromAsync("hugo", s_site);

        Assert.Contains(
            "<details open>\n<summary>By train</summary>\n\n- one\n\n</details>\n<details>\n<summary>On foot</summary>\n\n- two\n\n</details>",
            site.Body("articles/posts/trip/index.md"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "{{< tabs items=\"Linux,Windows\" >}}\n{{< tab >}}\nOne\n{{< /tab >}}\n{{< tab >}}\nTwo\n{{< /tab >}}\n{{< /tabs >}}", "<summary>Linux</summary>",
        "<summary>Windows</summary>")]
    [InlineData(
        "{{< tabs >}}\n{{< tab >}}\nOne\n{{< /tab >}}\n{{< tab \"b\" >}}\nTwo\n{{< /tab >}}\n{{< /tabs >}}", "<summary>Tab 1</summary>",
        "<summary>b</summary>")]
    [InlineData(
        "{{< tabs >}}\nFirst.\n{{< tab \"a\" >}}\n{{% notice tip %}}One{{% /notice %}}\n{{< /tab >}}\n{{< /tabs >}}",
        "{{< tabs >}}\nFirst.\n{{< tab \"a\" >}}\n> [!TIP]\n> One\n\n{{< /tab >}}")]
    [InlineData("Alone: {{< tab \"a\" >}}One{{< /tab >}}", "Alone: {{< tab \"a\" >}}One{{< /tab >}}")]
    public async Task Tabs_get_a_label_from_their_group_and_stay_where_there_is_no_group_of_tabs(string body, params string[] expected)
    {
        using var site = await Imported.FromAsync("hugo", ("content/a.md", "---\ntitle: A\n---\n" + body + "\n"));

        Assert.All(expected, part => Assert.Contains(part, site.Body("articles/a.md"), StringComparison.Ordinal));
        Assert.DoesNotContain(site.Body("articles/a.md"), c => c is '\uE000' or '\uE001');
    }

    [Fact]
    public async Task Shortcodes_within_one_another_that_all_stay_take_no_time_that_doubles_with_each()
    {
        var nested = string.Concat(Enumerable.Repeat("{{% notice odd %}}\n", 30)) + "{{% tip %}}Text.{{% /tip %}}" + string.Concat(Enumerable.Repeat("\n{{% /notice %}}", 30));
        using var site = await Imported.FromAsync("hugo", ("content/a.md", "---\ntitle: A\n---\n" + nested + "\n"));

        Assert.Contains("{{< notice >}}: 30\n", site.Read("import-left.txt"), StringComparison.Ordinal);
        Assert.Contains("> [!TIP]\n> Text.", site.Body("articles/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shortcode_of_the_sites_own_stays_because_its_template_says_what_it_means()
    {
        using var site = await Imported.FromAsync("hugo",
            ("content/a.md", "---\ntitle: A\n---\n{{< figure src=\"/a.png\" >}}\n"),
            ("layouts/shortcodes/figure.html", "<p>{{ .Get 0 }}</p>"));

        Assert.Equal("{{< figure src=\"/a.png\" >}}", site.Body("articles/a.md"));
    }

    [Fact]
    public async Task The_default_languages_folder_is_not_in_the_address_and_others_are()
    {
        using var site = await Imported.FromAsync("hugo",
            ("config/_default/hugo.toml", "defaultContentLanguage = 'de'\n"),
            ("config/_default/languages.toml", "[de]\ncontentDir = 'content/de'\n[en]\ncontentDir = 'content/en'\n"),
            ("content/de/tee.md", "---\ntitle: Tee\n---\nText.\n"),
            ("content/en/tea.md", "---\ntitle: Tea\n---\nText.\n"));

        Assert.Equal("articles/tee.md", site.Placed("content/de/tee.md"));
        Assert.Equal("/tee/ the same", site.Address("/tee/"));
        Assert.Equal("/en/tea/ the same", site.Address("/en/tea/"));
    }

    [Fact]
    public async Task A_rule_for_a_section_counts_for_its_pages()
    {
        using var site = await Imported.FromAsync("hugo",
            ("config.yaml", "permalinks:\n  posts: /:year/:slug/\n"),
            ("content/posts/a.md", "---\ntitle: A\ndate: 2020-02-03\n---\nText.\n"));

        Assert.Equal("/2020/a/ the same", site.Address("/2020/a/"));
    }
}
