using System.Text.Json;

namespace TypedContent.Tool.Tests.Import;

public sealed class ImportTests
{
    [Fact]
    public async Task Nothing_is_ever_overwritten()
    {
        using var old = new TemporaryFolder(("_posts/2021-01-01-a.md", "---\ntitle: A\n---\nText.\n"));
        using var site = new TemporaryFolder(("articles/2021-01-01-a.md", "mine"));

        var run = await ToolRun.StartAsync("import", "jekyll", old.Root, "--to", site.Root);

        Assert.Equal(ExitCodes.Refused, run.ExitCode);
        Assert.Contains("articles/2021-01-01-a.md", run.Error, StringComparison.Ordinal);
        Assert.Equal(["articles/2021-01-01-a.md"], site.Files());
        Assert.Equal("mine", site.Read("articles/2021-01-01-a.md"));
    }

    [Fact]
    public async Task The_new_project_is_not_inside_of_the_old_site()
    {
        using var old = new TemporaryFolder(("_posts/2021-01-01-a.md", "---\ntitle: A\n---\nText.\n"));

        var run = await ToolRun.StartAsync("import", "jekyll", old.Root, "--to", Path.Combine(old.Root, "new"));

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Equal(["_posts/2021-01-01-a.md"], old.Files());
    }

    [Theory]
    [InlineData("app", "AppSite")]
    [InlineData("Document.Web", "DocumentSite.Web")]
    [InlineData("Article", "ArticleSite")]
    [InlineData("System", "SystemSite")]
    [InlineData("My-Blog", "MyBlog")]
    public async Task The_namespace_is_the_name_of_the_folder_unless_a_type_has_it(string folder, string expected)
    {
        using var old = new TemporaryFolder(("_posts/2021-01-01-a.md", "---\ntitle: A\n---\nText.\n"));
        using var site = new TemporaryFolder();

        await ToolRun.StartAsync("import", "jekyll", old.Root, "--to", Path.Combine(site.Root, folder));

        Assert.Contains($"<RootNamespace>{expected}</RootNamespace>", site.Read($"{folder}/{folder}.csproj"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_result_as_JSON_has_both_lists()
    {
        using var old = new TemporaryFolder(("content/a.md", "---\ntitle: A\n---\n{{< x >}}\n"), ("static/b.png", "x"));
        using var site = new TemporaryFolder();

        var run = await ToolRun.StartAsync("import", "hugo", old.Root, "--to", Path.Combine(site.Root, "S"), "--json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("/a/", json.RootElement.GetProperty("addresses")[0].GetProperty("old").GetString());
        Assert.Equal("wwwroot/b.png", json.RootElement.GetProperty("files")[1].GetProperty("target").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("left")[0].GetProperty("count").GetInt32());
    }

    [Theory]
    [InlineData("import", "drupal", ".", "--to", "x")]
    [InlineData("import", "jekyll", ".")]
    [InlineData("import", "jekyll", "/no/such/folder", "--to", "x")]
    [InlineData("unknown")]
    public async Task A_wrong_command_line_is_told_and_has_a_code_of_its_own(params string[] arguments)
    {
        var run = await ToolRun.StartAsync(arguments);

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task Pages_with_one_address_both_stay_and_are_told()
    {
        using var site = await Imported.FromAsync("jekyll",
            ("_posts/2021-01-01-a.md", "---\ntitle: A\npermalink: /same/\n---\nText.\n"),
            ("_posts/2021-01-02-b.md", "---\ntitle: B\npermalink: /same/\nredirect_from: [/old/, /same/]\n---\nText.\n"));

        Assert.Contains("had one address, /same/", site.Run.Output, StringComparison.Ordinal);
        Assert.Contains("permalink: /same/", site.Read("articles/2021-01-01-a.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("permalink", site.Read("articles/2021-01-02-b.md"), StringComparison.Ordinal);
        Assert.Contains("redirect_from: [\"/old/\"]", site.Read("articles/2021-01-02-b.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_UTF8_is_copied_byte_by_byte()
    {
        using var old = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(old.Root, "content"));
        byte[] bytes = [.. "---\ntitle: Caf"u8, 0xE9, .. "\n---\n{{< youtube a >}}\n"u8];
        File.WriteAllBytes(Path.Combine(old.Root, "content", "a.md"), bytes);
        using var site = new TemporaryFolder();

        var run = await ToolRun.StartAsync("import", "hugo", old.Root, "--to", Path.Combine(site.Root, "S"));

        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(site.Root, "S", "articles", "a.md")));
        Assert.Contains("not UTF-8", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\ntitle: \"A\n---\nText.\n")]
    [InlineData("---\ntitle: A\nText without an end")]
    [InlineData("")]
    [InlineData("---\n---\n")]
    [InlineData("{{< unclosed\n\n{{% /x %}} {{<  >}} {{")]
    [InlineData("---\n- a\n- b\n---\nText.\n")]
    [InlineData("\uFEFF---\r\ntitle: A\r\n---\r\n```\r\nnever closed\r\n")]
    public async Task Untidy_pages_are_copied_as_they_are(string text)
    {
        using var site = await Imported.FromAsync("hugo", ("content/a.md", text));

        Assert.Equal(ExitCodes.Success, site.Run.ExitCode);
        Assert.Equal(text.TrimStart('\uFEFF').ReplaceLineEndings("\n"), site.Read("articles/a.md").TrimStart('\uFEFF'));
    }

    [Fact]
    public async Task A_configuration_that_cannot_be_read_is_told_with_its_line()
    {
        using var site = await Imported.FromAsync("jekyll", ("_config.yml", "title: x\n  y: [\n"), ("_posts/2021-01-01-a.md", "---\ntitle: A\n---\nText.\n"));

        Assert.Equal(ExitCodes.Success, site.Run.ExitCode);
        Assert.Contains("_config.yml cannot be read (line", site.Run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_key_that_is_there_twice_the_last_is_kept()
    {
        using var site = await Imported.FromAsync("jekyll", ("_posts/2021-01-01-a.md", "---\ntitle: A\ntags: [x]\ntags:\n- y\nlayout: post\n---\nText.\n"));

        Assert.StartsWith("---\ntitle: A\ntags:\n- y\nlayout: post\n---\n", site.Read("articles/2021-01-01-a.md"), StringComparison.Ordinal);
        Assert.Contains("more than once", site.Run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_with_a_quotation_mark_gets_another_and_keeps_its_address()
    {
        using var site = await Imported.FromAsync(
            "hugo",
            ("content/say \"tea\".md", "---\ntitle: A\n---\nText.\n"),
            ("content/b.md", "---\ntitle: B\n---\n{{< details >}}\nx\n{{< /details >}}\nright below\n\nIn {{% notice tip %}}\na line\n{{% /notice %}} here\n"));

        Assert.Equal("articles/say -tea-.md", site.Placed("content/say \"tea\".md"));
        Assert.Equal("/say-tea/ the same", site.Address("/say-tea/"));
        Assert.Equal(
            "<details>\n<summary>Details</summary>\n\nx\n\n</details>\n\nright below\n\nIn \n\n> [!TIP]\n> a line\n\n here", site.Body("articles/b.md"));
    }

    [Fact]
    public async Task Deep_nesting_of_tags_ends()
    {
        var text = string.Concat(Enumerable.Repeat("{{< details >}}", 300)) + "x" + string.Concat(Enumerable.Repeat("{{< /details >}}", 60));
        using var site = await Imported.FromAsync("hugo", ("content/a.md", "---\ntitle: A\n---\n" + text));

        Assert.Equal(ExitCodes.Success, site.Run.ExitCode);
    }
}
