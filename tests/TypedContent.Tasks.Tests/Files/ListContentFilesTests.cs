namespace TypedContent.Tasks.Tests.Files;

public sealed class ListContentFilesTests : IDisposable
{
    private static readonly (string, string) s_default = ("TypedContentIsDefault", "true");
    private static readonly (string, string) s_articles = ("ContentCollection", "Articles");
    private static readonly (string, string) s_posts = ("ContentCollection", "Posts");

    private readonly TemporaryFolder _folder = new();
    private readonly BuildLog _log = new();

    [Fact]
    public void Files_are_listed_with_their_collection_path_place_and_address()
    {
        var task = Run(
            new Item("articles/trip/a.png", "trip/", s_default, s_articles),
            new Item("posts/b.json", "", s_posts),
            new Item("static/img/c.png", "img/", s_posts, ("Url", "/assets/")));

        Assert.Equal(
            [
                "TypedContent files 1\tArticles=articles,Posts",
                "Articles\ttrip/a.png\tcontent/Acme.Site/articles/trip/a.png\t{project}/articles/trip/a.png",
                "Posts\tb.json\tcontent/Acme.Site/posts/b.json\t{project}/posts/b.json",
                "Posts\timg/c.png\tcontent/Acme.Site/static/img/c.png\t{project}/static/img/c.png\t/assets/",
            ],
            Lines(task.List));
        Assert.Equal(
            [
                "articles/trip/a.png > content/Acme.Site/articles/trip/a.png",
                "posts/b.json > content/Acme.Site/posts/b.json",
                "static/img/c.png > content/Acme.Site/static/img/c.png"],
            task.Copied.Select(item => $"{item.ItemSpec} > {item.GetMetadata("Link")}"));
    }

    [Theory]
    [InlineData("", "warning TC0037")]
    [InlineData("Error", "TC0037")]
    public void A_file_that_could_run_script_is_named(string severity, string code)
    {
        var folder = _folder.PathOf("app/articles");
        Directory.CreateDirectory(folder);
        File.WriteAllText(folder + "/evil.svg", "<svg>\n  <script>a()</script></svg>");
        File.WriteAllText(folder + "/meant.svg", "<svg><script>a()</script></svg>");
        File.WriteAllText(folder + "/fine.svg", "<svg/>");
        var task = new ListContentFiles
        {
            BuildEngine = _log,
            ProjectFolder = _folder.PathOf("app"),
            AssemblyName = "Acme.Site",
            Files =
            [
                new Item("articles/evil.svg", "", s_default, s_articles), new Item("articles/fine.svg", "", s_default, s_articles),
                new Item("articles/meant.svg", "", s_articles, ("ContentActive", "true")),
            ],
            Inspects = true,
            Severity = severity,
            List = _folder.PathOf("app/obj/app.TypedContent.files"),
        };
        Assert.True(task.Execute());

        var error = Assert.Single(_log.Errors);
        Assert.StartsWith(
            $"{folder}/evil.svg: {code}: the file beside articles could run script when it is opened by itself: it contains <script>.",
            error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_files_have_one_place_in_the_output()
    {
        string[] sources = [
            "../a/photo.png",
            "../b/photo.png",
            "../../a/photo.png",
            "photo.png",
            "outside/1/a/photo.png",
            "outside/0/outside/1/a/photo.png",
            "../1/a/photo.png",
            "/mnt/a/photo.png"];
        var task = Run([.. sources.Select(source => new Item(source, "", s_posts))]);

        Assert.Equal(sources, task.Copied.Select(item => item.ItemSpec));
        Assert.Equal(sources.Length, task.Copied.Select(item => item.GetMetadata("Link")).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(task.Copied, item => Assert.DoesNotContain("..", item.GetMetadata("Link"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_two_globs_find_is_copied_once()
    {
        var task = Run(new Item("posts/a.png", "", s_posts), new Item("../app/posts/a.png", "posts/", s_posts));

        Assert.Single(task.Copied);
    }

    [Theory]
    [InlineData("posts/_draft.png", "")]
    [InlineData("posts/.git/config", ".git/")]
    [InlineData("posts/_private/a.png", "_private/")]
    [InlineData("posts/Code.cs", "")]
    [InlineData("posts/site.PFX", "")]
    [InlineData("posts/a.md", "")]
    public void What_a_projects_glob_finds_besides_is_left_out(string path, string recursive)
    {
        var task = Run(new Item(path, recursive, s_posts));

        Assert.Empty(task.Copied);
        Assert.Equal(["TypedContent files 1\tArticles=articles,Posts"], Lines(task.List));
    }

    [Fact]
    public void An_article_is_not_a_file_beside_articles()
    {
        var task = Run([new Item("posts/page.html", "", s_posts)], [new Item("../app/posts/page.html")]);

        Assert.Empty(task.Copied);
    }

    [Fact]
    public void A_control_character_in_a_name_is_an_error_that_names_the_file()
    {
        var task = Run(new Item("posts/a\tb.png", "", s_posts), new Item("posts/c\"|d.png", "", s_posts));

        Assert.Equal(
            [$"{_folder.PathOf("app")}/posts/a\tb.png: TC0004: the file cannot be listed for the generator: its name has the control character U+0009 in it (a tab). Rename the file."],
            _log.Errors);
        Assert.Equal("posts/c\"|d.png", Assert.Single(task.Copied).ItemSpec);
    }

    public void Dispose() => _folder.Dispose();

    private ListContentFiles Run(params Item[] files) => Run(files, []);

    private ListContentFiles Run(Item[] files, Item[] articles)
    {
        var task = new ListContentFiles
        {
            BuildEngine = _log,
            ProjectFolder = _folder.PathOf("app"),
            AssemblyName = "Acme.Site",
            Files = files,
            Articles = articles,
            HasDefaultFiles = true,
            List = _folder.PathOf("app/obj/app.TypedContent.files"),
        };
        Assert.True(task.Execute());
        return task;
    }

    private string[] Lines(string path) =>
        [.. File.ReadAllText(path).TrimEnd('\n').Split('\n').Select(line => line.Replace(_folder.PathOf("app"), "{project}", StringComparison.Ordinal))];
}
