namespace TypedContent.Tasks.Tests.Articles;

public sealed class DescribeArticlesTests : IDisposable
{
    private static readonly (string, string) s_articles = ("ContentCollection", "Articles");

    private readonly TemporaryFolder _folder = new();
    private readonly BuildLog _log = new();

    [Fact]
    public void Each_file_is_a_line_with_what_its_item_says_and_its_path_below_the_glob()
    {
        var task = Run(
            new Item("articles/trip/rome.md", "trip/", s_articles),
            new Item("../posts/a/b.md", "a/", ("ContentCollection", "Posts"), ("ContentEntryType", "BlogPost"), ("ContentPermalink", " /p/{slug} ")),
            new Item("articles/drafts/x.md", "drafts/", s_articles, ("ContentIgnore", "True")),
            new Item("README.md"));

        Assert.Equal(
            [
                "TypedContent articles 1",
                "\tArticles\t\t\ttrip/rome.md\t{project}/articles/trip/rome.md",
                "\tPosts\tBlogPost\t/p/{slug}\ta/b.md\t{folder}/posts/a/b.md",
                "true\tArticles\t\t\tdrafts/x.md\t{project}/articles/drafts/x.md",
                "\t\t\t\tREADME.md\t{project}/README.md",
            ],
            Lines(task.List));
    }

    [Theory]
    [InlineData("docs/setup.md", "", "v2", "v2/setup.md")]
    [InlineData("docs/guides/setup.md", "guides/", " v1.3 ", "v1.3/guides/setup.md")]
    [InlineData("docs/zh/setup.md", "zh/", "v2", "zh/v2/setup.md")]
    [InlineData("docs/pt-BR/guides/setup.md", "pt-BR/guides/", "v2", "pt-BR/v2/guides/setup.md")]
    [InlineData("docs/js/setup.md", "js/", "v2", "v2/js/setup.md")]
    public void A_version_is_a_folder_of_the_path_below_that_of_the_language(string path, string recursive, string version, string within) => Assert.Equal(
        [within], Lines(Run(new Item(path, recursive, s_articles, ("ContentVersion", version))).List).Skip(1).Select(line => line.Split('\t')[4]));

    [Fact]
    public void A_wildcard_in_a_name_has_the_path_that_its_neighbors_show()
    {
        var task = Run(
            new Item("articles/2004/wtf-~-?.html", "", s_articles),
            new Item("posts/old/star*.md", "", ("ContentCollection", "Posts")),
            new Item("posts/old/plain.md", "old/", ("ContentCollection", "Posts")),
            new Item("elsewhere/what?.md"));

        Assert.Equal(["2004/wtf-~-?.html", "old/star*.md", "old/plain.md", "what?.md"], Lines(task.List).Skip(1).Select(line => line.Split('\t')[4]));
    }

    [Theory]
    [InlineData("tab\tin.md", "the control character U+0009 in it (a tab)")]
    [InlineData("line\nend.md", "the control character U+000A in it (a line end)")]
    [InlineData("esc\u001b.md", "the control character U+001B in it")]
    [InlineData("separator\u2028.md", "the control character U+2028 in it (a line end)")]
    [InlineData("a\"b.md", "a quotation mark (\") in it, which ends an argument of the compiler")]
    [InlineData("a|b.md", "a vertical bar (|) in it, which the compiler drops from paths")]
    public void A_name_that_does_not_reach_the_compiler_is_an_error_and_all_others_are_listed(string name, string fault)
    {
        var task = Run(new Item("articles/" + name, "", s_articles), new Item("articles/fine.md", "", s_articles));

        Assert.Equal(
            [$"{Project}/articles/{name}: TC0004: the article file cannot be passed to the compiler: its name has {fault}. Rename the file."], _log.Errors);
        Assert.Equal("articles/" + name, Assert.Single(task.Refused).ItemSpec);
        Assert.Single(Lines(task.List).Skip(1));
    }

    [Theory]
    [InlineData("stylecop\n-define:EVIL.json")]
    [InlineData("notes\r.txt")]
    [InlineData("x\u0085y.txt")]
    public void A_line_end_in_the_name_of_any_other_file_is_an_error_too(string name)
    {
        var task = Run(new Item(name), new Item("ignored\n-define:A.md", "", s_articles, ("ContentIgnore", "true")));

        Assert.Equal(2, task.Refused.Length);
        Assert.All(
            _log.Errors,
            error => Assert.Contains("the file cannot be passed to the compiler: its name has the control character", error, StringComparison.Ordinal));
        Assert.Empty(Lines(task.List).Skip(1));
    }

    [Fact]
    public void A_file_that_vanished_since_the_globs_were_read_is_left_out_and_said()
    {
        var task = Run(hasDefaultFolder: true, path => !path.EndsWith("gone.md", StringComparison.Ordinal), new Item("articles/gone.md", "", s_articles));

        Assert.Empty(_log.Errors);
        Assert.Equal([$"{Project}/articles/gone.md: TC0005: the article file does not exist anymore and is left out"], _log.Messages);
        Assert.Equal("articles/gone.md", Assert.Single(task.Refused).ItemSpec);
    }

    [Fact]
    public void A_backslash_in_a_name_is_named_where_a_file_has_one()
    {
        Assert.SkipWhen(Path.DirectorySeparatorChar == '\\', "No file name has a backslash in it here.");
        _folder.Write("app/articles/trip/back\\slash.md", "");
        Run(new Item("articles/trip/back/slash.md", "trip/back/", s_articles), new Item("articles/gone.md", "", s_articles));

        Assert.Equal(
            [$"{Project}/articles/trip/back/slash.md: TC0004: the article file cannot be passed to the compiler: its name has a backslash (\\) in it, which the build treats as a slash. Rename the file."],
            _log.Errors);
    }

    [Theory]
    [InlineData("a|b.txt", "", "")]
    [InlineData("a|b.md", "Articles", "true")]
    public void The_name_of_a_file_that_is_not_content_is_not_judged(string name, string collection, string ignore)
    {
        var task = Run(new Item(name, "", ("ContentCollection", collection), ("ContentIgnore", ignore)));

        Assert.Empty(_log.Errors);
        Assert.Empty(task.Refused);
    }

    [Fact]
    public void What_the_build_writes_itself_is_not_listed()
    {
        var task = Run(
            new Item("obj/app.TypedContent.pack.index"), new Item($"{Project}/obj/app.TypedContent.files"), new Item("obj/other.TypedContent.files"));

        Assert.Equal(["{project}/obj/other.TypedContent.files"], Lines(task.List).Skip(1).Select(line => line.Split('\t')[^1]));
    }

    [Fact]
    public void A_list_that_would_say_the_same_is_not_written_again()
    {
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        _folder.Write("app/articles/a.md", "");
        var task = Run(new Item("articles/a.md", "", s_articles));
        File.SetLastWriteTimeUtc(task.List, longAgo);
        File.SetLastWriteTimeUtc(task.Times, longAgo);

        Run(new Item("articles/a.md", "", s_articles));
        Assert.Equal((longAgo, longAgo), (File.GetLastWriteTimeUtc(task.List), File.GetLastWriteTimeUtc(task.Times)));

        File.SetLastWriteTimeUtc(_folder.PathOf("app/articles/a.md"), longAgo);
        Run(new Item("articles/a.md", "", s_articles));
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(task.List));
        Assert.NotEqual(longAgo, File.GetLastWriteTimeUtc(task.Times));
    }

    [Theory]
    [InlineData("Articles/Article", "articles/a.md=Articles")]
    [InlineData("Articles/Article", "notes.md=")]
    [InlineData("Articles/Article", "PAGE.HTML=")]
    [InlineData("", "notes.txt=")]
    [InlineData("Posts/Post", "posts/a.md=Posts")]
    [InlineData("Stories/Story,Glass/GlassEntry", "a.md=Stories", "b.md=Glass", "c.md=Stories")]
    [InlineData("Posts/Post,Articles/Article", "a.md=Posts", "b.md=")]
    public void The_collections_are_those_that_items_name(string expected, params string[] files)
    {
        var task = Run(hasDefaultFolder: false, [.. files.Select(file => new Item(file.Split('=')[0], "", ("ContentCollection", file.Split('=')[1])))]);

        Assert.Equal(expected, task.Collections);
        Assert.Equal(expected, string.Join(',', task.CollectionItems.Select(item => $"{item.ItemSpec}/{item.GetMetadata("EntryType")}")));
    }

    [Fact]
    public void The_first_entry_type_that_is_given_is_the_collections() =>
        Assert.Equal(
            "News/Item",
            Run(
                hasDefaultFolder: false,
                new Item("a.md", "", ("ContentCollection", "News")),
                new Item("b.md", "", ("ContentCollection", "News"), ("ContentEntryType", "Item"))).Collections);

    [Theory]
    [InlineData("articles", true, "Articles/Article")]
    [InlineData("Articles", true, "Articles/Article")]
    [InlineData("articles", false, "")]
    [InlineData("pages", true, "")]
    public void A_default_folder_makes_its_collection_without_files_and_no_folder_makes_none(string folder, bool hasDefaultFolder, string expected)
    {
        Directory.CreateDirectory(_folder.PathOf("app/" + folder));

        Assert.Equal(expected, Run(hasDefaultFolder).Collections);
    }

    [Fact]
    public void Warnings_that_an_item_suppresses_are_at_the_end_of_its_line() =>
        Assert.EndsWith(
            "{project}/a.md\tTC2003;TC3010",
            Lines(Run(new Item("a.md", "", s_articles, ("ContentNoWarn", "TC2003,TC3010"))).List)[1],
            StringComparison.Ordinal);

    [Fact]
    public void A_file_that_articles_may_show_says_so_at_the_end_of_its_line()
    {
        var task = Create(new Item("../src/Cart.cs", "", ("ContentIgnore", "true")), new Item("other.cs"));
        task.Snippets = [new Item("../src/Cart.cs")];

        Assert.True(task.Execute());

        Assert.Equal(["true\t\t\t\tCart.cs\t{folder}/src/Cart.cs\t\tsnippet", "\t\t\t\tother.cs\t{project}/other.cs"], Lines(task.List)[1..]);
    }

    [Theory]
    [InlineData("../parts/./x/../Install.md")]
    [InlineData("{folder}/parts/Install.md")]
    [InlineData("..//parts//Install.md")]
    public void A_part_is_recognized_however_its_path_is_written(string snippet)
    {
        var task = Create(new Item("../parts/Install.md", "", ("ContentIgnore", "true")));
        task.Snippets = [new Item(snippet.Replace("{folder}", _folder.Path, StringComparison.Ordinal))];

        Assert.True(task.Execute());

        Assert.Equal(["true\t\t\t\tInstall.md\t{folder}/parts/Install.md\t\tsnippet"], Lines(task.List)[1..]);
    }

    [Fact]
    public void An_article_that_is_also_listed_as_a_part_stays_an_article() => Assert.Equal(
        ["\tArticles\t\t\ta.md\t{project}/articles/a.md\t\tsnippet"],
        Lines(RunWithSnippets([new Item("articles/a.md")], new Item("articles/a.md", "", s_articles)).List)[1..]);

    [Fact]
    public void A_symbolic_link_to_a_part_is_listed_by_its_own_name()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Symbolic links need rights here.");
        var target = _folder.Write("elsewhere/install.md", "Text.");
        Directory.CreateDirectory(_folder.PathOf("parts"));
        File.CreateSymbolicLink(_folder.PathOf("parts/install.md"), target);

        var task = RunWithSnippets([new Item("../parts/install.md")], new Item("../parts/install.md", "", ("ContentIgnore", "true")));

        Assert.EndsWith("\t{folder}/parts/install.md\t\tsnippet", Lines(task.List)[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("edited", false, true)]
    [InlineData("moved", true, true)]
    [InlineData("removed", true, true)]
    [InlineData("unlisted", true, false)]
    public void What_happens_to_a_part_is_an_input_of_the_compilation(string change, bool changesList, bool changesTimes)
    {
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var ignored = ("ContentIgnore", "true");
        var part = _folder.Write("parts/install.md", "Text.");
        var article = new Item("articles/a.md", "", s_articles);
        var task = RunWithSnippets([new Item("../parts/install.md")], article, new Item("../parts/install.md", "", ignored));
        var (list, times) = (File.ReadAllText(task.List), File.ReadAllText(task.Times));

        switch (change)
        {
            case "edited":
                File.SetLastWriteTimeUtc(part, longAgo);
                RunWithSnippets([new Item("../parts/install.md")], article, new Item("../parts/install.md", "", ignored));
                break;
            case "moved":
                Directory.CreateDirectory(_folder.PathOf("parts/deep"));
                File.Move(part, _folder.PathOf("parts/deep/install.md"));
                RunWithSnippets([new Item("../parts/deep/install.md")], article, new Item("../parts/deep/install.md", "", ignored));
                break;
            case "removed":
                RunWithSnippets([], article);
                break;
            default:
                RunWithSnippets([], article, new Item("../parts/install.md", "", ignored));
                break;
        }

        Assert.Equal((changesList, changesTimes), (File.ReadAllText(task.List) != list, File.ReadAllText(task.Times) != times));
    }

    public void Dispose() => _folder.Dispose();

    private string Project => _folder.PathOf("app");

    private DescribeArticles Run(params Item[] files) => Run(hasDefaultFolder: true, files);

    private DescribeArticles Run(bool hasDefaultFolder, params Item[] files) => Run(hasDefaultFolder, _ => true, files);

    private DescribeArticles RunWithSnippets(Item[] snippets, params Item[] files)
    {
        var task = Create(files);
        task.Snippets = snippets;
        Assert.True(task.Execute());
        return task;
    }

    private DescribeArticles Create(params Item[] files) => Create(hasDefaultFolder: true, _ => true, files);

    private DescribeArticles Create(bool hasDefaultFolder, Predicate<string> exists, params Item[] files) => new()
    {
        BuildEngine = _log,
        Exists = exists,
        ProjectFolder = Project,
        Files = files,
        HasDefaultFolder = hasDefaultFolder,
        List = _folder.PathOf("app/obj/app.TypedContent.articles"),
        Times = _folder.PathOf("app/obj/app.TypedContent.times"),
    };

    private DescribeArticles Run(bool hasDefaultFolder, Predicate<string> exists, params Item[] files)
    {
        var task = Create(hasDefaultFolder, exists, files);
        Assert.True(task.Execute());
        return task;
    }

    private string[] Lines(string path) =>
        [.. File
            .ReadAllText(path)
            .TrimEnd('\n')
            .Split('\n')
            .Select(line => line.Replace(Project, "{project}", StringComparison.Ordinal).Replace(_folder.Path, "{folder}", StringComparison.Ordinal))];
}
