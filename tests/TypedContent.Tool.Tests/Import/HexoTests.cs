namespace TypedContent.Tool.Tests.Import;

public sealed class HexoTests
{
    private static readonly (string, string)[] s_site =
    [
        (
            "_config.yml",
            "title: 页边\nlanguage: zh-CN\ntimezone: Asia/Shanghai\nurl: https://margin.example\nroot: /\npermalink: posts/:abbrlink.html\n"
                + "post_asset_folder: true\nnew_post_name: :title.md\n"),
        (
            "source/_posts/喝茶.md",
            "---\ntitle: 喝茶\ndate: 2021-05-06 23:30:00\nabbrlink: 3f2a\ncategories:\n  - 生活\n  - 茶\n---\n{% asset_img 壶.png 一把壶 %}\n\n![杯](杯.png)\n\n{% "
                + "post_link walk 去散步 %}\n"),
        ("source/_posts/喝茶/壶.png", "x"),
        ("source/_posts/喝茶/杯.png", "x"),
        (
            "source/_posts/walk.md",
            "title: Walk\ndate: 2021-06-07\nabbrlink: 77\ntags: [slow]\n---\n{% note warning %}\nMind the **gap**.\n{% endnote %}\n\n{% tabs os %}\n"
                + "<!-- tab Linux -->\nRun `a`.\n<!-- endtab -->\n<!-- tab -->\nRun b.\n<!-- endtab -->\n{% endtabs %}\n\n```\n{% codeblock %}\n```\n"),
        ("source/_drafts/later.md", "---\ntitle: Later\n---\nText.\n"),
        ("source/about/index.md", "---\ntitle: About\n---\nHello.\n"),
        ("source/tags/index.md", "---\ntitle: Tags\ntype: tags\n---\n"),
        ("source/images/a.png", "x"),
        ("themes/next/layout.njk", "x"),
        ("scaffolds/post.md", "---\ntitle: {{ title }}\n---\n"),
    ];

    [Fact]
    public async Task The_settings_are_in_the_project_file()
    {
        using var site = await Imported.FromAsync("hexo", s_site);

        Assert.Contains("<TypedContentTimeZone>Asia/Shanghai</TypedContentTimeZone>", site.Project, StringComparison.Ordinal);
        Assert.Contains("<TypedContentHardBreaks>true</TypedContentHardBreaks>", site.Project, StringComparison.Ordinal);
        Assert.Contains("<TypedContentCategoryLists>Path</TypedContentCategoryLists>", site.Project, StringComparison.Ordinal);
        Assert.Contains("ContentPermalink=\"/posts/{abbrlink}.html\"", site.Project, StringComparison.Ordinal);
        Assert.Equal("/posts/3f2a.html the same", site.Address("/posts/3f2a.html"));
    }

    [Fact]
    public async Task A_post_with_files_beside_it_stands_for_their_folder()
    {
        using var site = await Imported.FromAsync("hexo", s_site);

        Assert.Equal("<img src=\"壶.png\" title=\"一把壶\" alt=\"一把壶\">\n\n![杯](杯.png)\n\n[去散步](../walk.md)", site.Body("articles/喝茶/index.md"));
        Assert.True(site.Has("articles/喝茶/壶.png"));
    }

    [Fact]
    public async Task Front_matter_without_an_opening_fence_gets_one()
    {
        using var site = await Imported.FromAsync("hexo", s_site);

        Assert.StartsWith("---\ntitle: Walk\n", site.Read("articles/walk.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_are_alerts_tabs_are_details_and_code_is_left_alone()
    {
        using var site = await Imported.FromAsync("hexo", s_site);

        var body = site.Body("articles/walk.md");
        Assert.StartsWith("> [!WARNING]\n> Mind the **gap**.\n", body, StringComparison.Ordinal);
        Assert.Contains(
            "<details open>\n<summary>Linux</summary>\n\nRun `a`.\n\n</details>\n<details>\n<summary>os 2</summary>\n\nRun b.\n\n</details>",
            body,
            StringComparison.Ordinal);
        Assert.EndsWith("```\n{% codeblock %}\n```", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_of_tags_leads_to_that_of_the_new_site()
    {
        using var site = await Imported.FromAsync("hexo", s_site);

        Assert.Equal("-", site.Placed("source/tags/index.md"));
        Assert.Equal("/articles/tags redirected (Redirects.cs)", site.Address("/tags/"));
        Assert.Equal("/articles/categories/生活/茶 redirected (Redirects.cs)", site.Address("/categories/生活/茶/"));
        Assert.Equal("pages/about/index.md", site.Placed("source/about/index.md"));
        Assert.Equal(
            "/about the same",
            site.Address("/about") is "not listed" ? site.Address("/about/").Replace("/about/", "/about", StringComparison.Ordinal) : site.Address("/about"));
    }

    [Fact]
    public async Task Names_with_a_date_keep_it_in_their_address_where_Hexo_did()
    {
        using var site = await Imported.FromAsync("hexo",
            ("source/_posts/2021-05-06-tea.md", "---\ntitle: Tea\ndate: 2021-05-06 10:00:00\n---\nText.\n"),
            ("source/_posts/2021-05-07-cup.md", "---\ntitle: Cup\ndate: 2021-05-07 10:00:00\n---\nText.\n"));

        Assert.Equal("/2021/05/06/2021-05-06-tea/ the same", site.Address("/2021/05/06/2021-05-06-tea/"));
        Assert.DoesNotContain("url:", site.Read("articles/2021-05-06-tea.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("source/_posts/a.md", "---\ntitle: Secret\npassword: hunter2\n---\nText.\n")]
    [InlineData("source/_posts/b.md", "---\ntitle: Secret\nencrypt: true\n---\nText.\n")]
    [InlineData("source/_posts/c.md", "---\ntitle: Secret\n---\n-----BEGIN PGP MESSAGE-----\nabc\n")]
    public async Task Encrypted_posts_stop_the_import_before_anything_is_written(string path, string text)
    {
        using var site = await Imported.FromAsync("hexo", (path, text), ("source/_posts/open.md", "---\ntitle: Open\npassword:\n---\nText.\n"));

        Assert.Equal(ExitCodes.Refused, site.Run.ExitCode);
        Assert.Contains(path, site.Run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("open.md", site.Run.Error, StringComparison.Ordinal);
        Assert.Empty(site.Files());
    }

    [Fact]
    public async Task A_post_that_shows_how_to_encrypt_is_not_encrypted()
    {
        using var site = await Imported.FromAsync("hexo", ("source/_posts/how.md", "---\ntitle: How\n---\n```\n-----BEGIN PGP MESSAGE-----\n```\n"));

        Assert.Equal(ExitCodes.Success, site.Run.ExitCode);
    }
}
