namespace TypedContent.Tool.Tests.Import;

public sealed class WordPressTests
{
    private static string Export(string items) => $$"""
        <?xml version="1.0" encoding="UTF-8" ?>
        <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel>
          <title>Kettle</title><link>https://kettle.example</link><description>On tea</description><language>en-US</language>
          <wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://kettle.example</wp:base_blog_url>
          <wp:author><wp:author_login>ana</wp:author_login><wp:author_display_name><![CDATA[Ana Pereira]]></wp:author_display_name></wp:author>
          <wp:category><wp:category_nicename>drinks</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name><![CDATA[Drinks]]></wp:cat_name></wp:category>
          <wp:category><wp:category_nicename>tea</wp:category_nicename><wp:category_parent>drinks</wp:category_parent><wp:cat_name><![CDATA[Tea]]></wp:cat_name></wp:category>
          {{items}}
        </channel>
        </rss>
        """;

    private static string Item(string id, string slug, string body, string type = "post", string status = "publish", string more = "", string link = "") =>
        $$"""
        <item>
          <title>{{slug}}</title><link>{{(link.Length > 0 ? link : $"https://kettle.example/2021/03/{slug}/")}}</link><dc:creator><![CDATA[ana]]></dc:creator>
          <content:encoded><![CDATA[{{body}}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
          <wp:post_id>{{id}}</wp:post_id><wp:post_date>2021-03-04 12:00:00</wp:post_date><wp:post_date_gmt>2021-03-04 11:00:00</wp:post_date_gmt>
          <wp:post_name>{{slug}}</wp:post_name><wp:status>{{status}}</wp:status><wp:post_type>{{type}}</wp:post_type>
          {{more}}
        </item>
        """;

    [Fact]
    public async Task A_post_is_a_file_of_HTML_with_its_facts_before_it()
    {
        using var site = await Imported.FromAsync("wordpress", ("export.xml", Export(Item("7", "first", "One\nline\n\nSecond <em>paragraph</em>",
            more: "<category domain=\"category\" nicename=\"tea\"><![CDATA[Tea]]></category><category domain=\"post_tag\" nicename=\"hot\"><![CDATA[Hot]]></category>"))));

        var text = site.Read("articles/2021-03-04-first.html");
        Assert.Contains("date: \"2021-03-04 12:00:00 +01:00\"", text, StringComparison.Ordinal);
        Assert.Contains("author: \"Ana Pereira\"", text, StringComparison.Ordinal);
        Assert.Contains("categories: [[\"Drinks\",\"Tea\"]]", text, StringComparison.Ordinal);
        Assert.Contains("tags: [\"Hot\"]", text, StringComparison.Ordinal);
        Assert.Equal("<p>One<br>\nline</p>\n<p>Second <em>paragraph</em></p>", site.Body("articles/2021-03-04-first.html"));
        Assert.Equal("/2021/03/first/ the same", site.Address("/2021/03/first/"));
    }

    [Fact]
    public async Task Shortcodes_of_WordPress_are_HTML_and_others_stay_and_are_listed()
    {
        using var site = await Imported.FromAsync("wordpress", ("export.xml", Export(Item("7", "first",
            "[caption id=\"a\" align=\"alignright\"]<img src=\"https://kettle.example/wp-content/uploads/2021/03/pot.jpg\" alt=\"Pot\" /> The pot[/caption]\n\n[youtube w7Ft2ymGmfc]\n\n[code lang=\"js\"]a < b[/code]\n\n[contact-form-7 id=\"4\"]\n\nAn [ordinary] bracket"))));

        var body = site.Body("articles/2021-03-04-first.html");
        Assert.Contains(
            "<figure class=\"alignright\"><img src=\"/wp-content/uploads/2021/03/pot.jpg\" alt=\"Pot\" /><figcaption>The pot</figcaption></figure>",
            body,
            StringComparison.Ordinal);
        Assert.Contains("<iframe src=\"https://www.youtube-nocookie.com/embed/w7Ft2ymGmfc\"", body, StringComparison.Ordinal);
        Assert.Contains("<pre><code class=\"language-js\">a &lt; b\n</code></pre>", body, StringComparison.Ordinal);
        Assert.Contains("An [ordinary] bracket", body, StringComparison.Ordinal);
        Assert.Contains("[contact-form-7]: 1", site.Read("import-left.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("[ordinary]", site.Read("import-left.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comments_of_the_block_editor_go_and_that_for_the_excerpt_stays()
    {
        using var site = await Imported.FromAsync("wordpress", ("export.xml", Export(Item("7", "first",
            "<!-- wp:paragraph -->\n<p>One</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->\n\n<!-- wp:paragraph {\"align\":\"center\"} -->\n<p>Two</p>\n<!-- /wp:paragraph -->"))));

        Assert.Equal("<p>One</p>\n\n<!--more-->\n\n<p>Two</p>", site.Body("articles/2021-03-04-first.html"));
    }

    [Fact]
    public async Task Pages_lie_below_their_parents_and_uploads_keep_their_address()
    {
        using var site = await Imported.FromAsync("wordpress",
            ("export.xml", Export(
                Item("1", "about", "Hello", type: "page", link: "https://kettle.example/about/")
                + Item("2", "team", "We", type: "page", link: "https://kettle.example/about/team/", more: "<wp:post_parent>1</wp:post_parent>")
                + Item(
                    "3",
                    "pot",
                    "",
                    type: "attachment",
                    status: "inherit",
                    more: "<wp:attachment_url>https://kettle.example/wp-content/uploads/2021/03/pot.jpg</wp:attachment_url>")
                + Item(
                    "4",
                    "gone",
                    "",
                    type: "attachment",
                    status: "inherit",
                    more: "<wp:attachment_url>https://kettle.example/wp-content/uploads/2021/03/gone.jpg</wp:attachment_url>"))),
            ("uploads/2021/03/pot.jpg", "x"));

        Assert.True(site.Has("pages/about/team.html"));
        Assert.Equal("/about/team/ the same", site.Address("/about/team/"));
        Assert.Equal("wwwroot/wp-content/uploads/2021/03/pot.jpg", site.Placed("uploads/2021/03/pot.jpg"));
        Assert.Contains("gone.jpg is not in the folder", site.Run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("pot.jpg is not in the folder", site.Run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Posts_with_a_password_stop_the_import()
    {
        using var site = await Imported.FromAsync(
            "wordpress",
            ("export.xml", Export(Item("1", "open", "a") + Item("2", "locked", "b", more: "<wp:post_password><![CDATA[pw]]></wp:post_password>"))));

        Assert.Equal(ExitCodes.Refused, site.Run.ExitCode);
        Assert.Contains("locked", site.Run.Error, StringComparison.Ordinal);
        Assert.Empty(site.Files());
    }

    [Fact]
    public async Task Drafts_are_drafts_and_what_is_in_the_trash_is_counted()
    {
        using var site = await Imported.FromAsync(
            "wordpress",
            ("export.xml", Export(Item("1", "later", "a", status: "draft")
                + Item("2", "old", "b", status: "trash")
                + Item("3", "plain", "c", link: "https://kettle.example/?p=3"))));

        Assert.Contains("draft: true", site.Read("articles/2021-03-04-later.html"), StringComparison.Ordinal);
        Assert.Contains("1 items of the kind 'trash' were not imported", site.Run.Output, StringComparison.Ordinal);
        Assert.Contains("has its article behind '?'", site.Run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_an_export_says_how_to_make_one()
    {
        using var site = await Imported.FromAsync("wordpress", ("notes.xml", "<a/>"));

        Assert.Equal(ExitCodes.Usage, site.Run.ExitCode);
        Assert.Contains("Tools > Export", site.Run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_characters_and_entities_of_a_definition_do_no_harm()
    {
        using var site = await Imported.FromAsync("wordpress", ("export.xml", Export(Item("1", "a", "x\u0008y &amp; z"))));

        Assert.Equal("<p>xy &amp; z</p>", site.Body("articles/2021-03-04-a.html"));
    }
}
