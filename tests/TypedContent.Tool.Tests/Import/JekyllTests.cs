namespace TypedContent.Tool.Tests.Import;

public sealed class JekyllTests
{
    private static readonly (string, string)[] s_site =
    [
        (
            "_config.yml",
            "title: Kettle notes\ndescription: On tea\nurl: https://kettle.example\nbaseurl: /blog\npermalink: /:year/:month/:title/\ntimezone: "
                + "Europe/Lisbon\nlang: en\nkramdown:\n  hard_wrap: true\ncollections:\n  recipes:\n    output: true\n"),
        (
            "_posts/2021-03-04-first-cup.md",
            "---\nlayout: post\ntitle: First cup\ntags: green black\n---\nSee [the second]({% post_url 2021-04-05-second-cup %}#steps) and ![pot]({{ "
                + "site.baseurl }}/img/pot.png).\n"),
        (
            "_posts/2021-04-05-second-cup.md",
            "---\ntitle: Second cup\ncategories: tea\n---\n## Steps\n\n{% highlight ruby linenos %}\nputs \"```\"\n{% endhighlight %}\n\nWrite {% raw "
                + "%}{{ name }}{% endraw %} there.\n\n{% include card.html id=4 %}\n"),
        ("travel/_posts/2020-01-02-Porto.markdown", "---\ntitle: Porto\n---\nA walk.\n"),
        ("_drafts/kettles.md", "---\ntitle: Kettles\n---\nNot yet.\n"),
        ("_recipes/scones.md", "---\ntitle: Scones\n---\nFlour.\n"),
        ("_data/people.yml", "- name: Ana\n  city: Porto\n- name: Rui\n  city: Faro\n"),
        ("_data/words.yml", "- one\n- two\n"),
        ("_layouts/post.html", "<h1>{{ page.title }}</h1>{{ content }}"),
        ("about.md", "---\ntitle: About\n---\nHello.\n"),
        ("index.html", "---\n---\n{% for post in site.posts %}{{ post.title }}{% endfor %}\n"),
        ("img/pot.png", "not really a picture"),
        ("Gemfile", "gem 'jekyll'\n"),
    ];

    [Fact]
    public async Task The_settings_are_in_the_project_file()
    {
        using var site = await Imported.FromAsync("jekyll", s_site);

        Assert.Equal(ExitCodes.Success, site.Run.ExitCode);
        Assert.Contains("<TypedContentTimeZone>Europe/Lisbon</TypedContentTimeZone>", site.Project, StringComparison.Ordinal);
        Assert.Contains("<TypedContentHardBreaks>true</TypedContentHardBreaks>", site.Project, StringComparison.Ordinal);
        Assert.Contains("<TypedContentLanguage>en</TypedContentLanguage>", site.Project, StringComparison.Ordinal);
        Assert.Contains("ContentPermalink=\"/{year}/{month}/{name}/\"", site.Project, StringComparison.Ordinal);
        Assert.Contains("ContentCollection=\"Recipes\"", site.Project, StringComparison.Ordinal);
        Assert.Contains("site.Title = \"Kettle notes\";", site.Read("Program.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/2021/03/first-cup/", "/2021/03/first-cup/ the same")]
    [InlineData("/2021/04/second-cup/", "/2021/04/second-cup/ the same")]
    [InlineData("/2020/01/Porto/", "/2020/01/porto/ redirected")]
    [InlineData("/about/", "/about/ the same")]
    [InlineData("/recipes/scones/", "/recipes/scones/ the same")]
    public async Task Every_old_address_is_listed_with_what_it_becomes(string old, string now)
    {
        using var site = await Imported.FromAsync("jekyll", s_site);

        Assert.Equal(now, site.Address(old));
    }

    [Theory]
    [InlineData("_posts/2021-03-04-first-cup.md", "articles/2021-03-04-first-cup.md")]
    [InlineData("travel/_posts/2020-01-02-Porto.markdown", "articles/travel/2020-01-02-Porto.markdown")]
    [InlineData("_drafts/kettles.md", "articles/kettles.md")]
    [InlineData("_recipes/scones.md", "recipes/scones.md")]
    [InlineData("_data/people.yml", "data/people.yml")]
    [InlineData("_layouts/post.html", "-")]
    [InlineData("about.md", "pages/about.md")]
    [InlineData("index.html", "-")]
    [InlineData("img/pot.png", "wwwroot/img/pot.png")]
    [InlineData("Gemfile", "-")]
    public async Task Every_file_is_listed_with_where_it_went(string file, string place)
    {
        using var site = await Imported.FromAsync("jekyll", s_site);

        Assert.Equal(place, site.Placed(file));
        Assert.True(place == "-" || site.Has(place));
    }

    [Fact]
    public async Task Links_by_post_url_name_the_file()
    {
        using var site = await Imported.FromAsync("jekyll", s_site);

        Assert.Equal("See [the second](2021-04-05-second-cup.md#steps) and ![pot](/img/pot.png).", site.Body("articles/2021-03-04-first-cup.md"));
    }

    [Fact]
    public async Task Code_has_a_fence_that_is_longer_than_any_in_it_and_raw_text_stays_text()
    {
        using var site = await Imported.FromAsync("jekyll", s_site);

        Assert.Equal(
            "## Steps\n\n````ruby\nputs \"```\"\n````\n\nWrite &#123;{ name }} there.\n\n{% include card.html id=4 %}",
            site.Body("articles/2021-04-05-second-cup.md"));
    }

    [Fact]
    public async Task What_has_no_single_meaning_stays_and_is_listed_with_file_and_line()
    {
        using var site = await Imported.FromAsync("jekyll", s_site);

        Assert.Contains(
            "{% include %}: 1\n  _posts/2021-04-05-second-cup.md(13): {% include card.html id=4 %}", site.Read("import-left.txt"), StringComparison.Ordinal);
        Assert.Contains("{% include %}  first at _posts/2021-04-05-second-cup.md(13)", site.Run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_are_lists_folders_are_categories_and_drafts_are_drafts()
    {
        using var site = await Imported.FromAsync("jekyll", s_site);

        Assert.Contains("tags: [\"green\",\"black\"]", site.Read("articles/2021-03-04-first-cup.md"), StringComparison.Ordinal);
        Assert.Contains("categories: [\"travel\"]", site.Read("articles/travel/2020-01-02-Porto.markdown"), StringComparison.Ordinal);
        Assert.Contains("draft: true", site.Read("articles/kettles.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_is_a_collection_where_the_compiler_can_read_it_as_one()
    {
        using var site = await Imported.FromAsync("jekyll", s_site);

        Assert.Contains("<AdditionalFiles Include=\"data/people.yml\" ContentCollection=\"PeopleData\" />", site.Project, StringComparison.Ordinal);
        Assert.DoesNotContain("words.yml", site.Project, StringComparison.Ordinal);
        Assert.True(site.Has("data/words.yml"));
    }

    [Fact]
    public async Task Without_a_configuration_the_defaults_count_and_are_named()
    {
        using var site = await Imported.FromAsync("jekyll", ("_posts/2019-05-06-a-Walk.md", "---\n---\nText.\n"));

        Assert.Equal("/2019/05/06/a-walk.html redirected", site.Address("/2019/05/06/a-Walk.html"));
        Assert.Contains("title: \"A Walk\"", site.Read("articles/2019-05-06-a-Walk.md"), StringComparison.Ordinal);
        Assert.Contains("There is no _config.yml", site.Run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_no_template_gives_is_kept_by_a_key()
    {
        using var site = await Imported.FromAsync("jekyll",
            ("_config.yml", "permalink: /:categories/:title:output_ext\n"),
            ("_posts/2019-05-06-one.md", "---\ntitle: One\ncategories: [a b, c]\n---\nText.\n"),
            ("_posts/2019-05-07-two.md", "---\ntitle: Two\npermalink: notes/:title\n---\nText.\n"));

        Assert.Contains("url: \"/a-b/c/one.html\"", site.Read("articles/2019-05-06-one.md"), StringComparison.Ordinal);
        Assert.Contains("permalink: \"/notes/two\"", site.Read("articles/2019-05-07-two.md"), StringComparison.Ordinal);
        Assert.Equal("/a-b/c/one.html the same", site.Address("/a-b/c/one.html"));
    }
}
