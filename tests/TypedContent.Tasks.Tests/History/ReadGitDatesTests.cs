using TypedContent.Tasks.History;
using static TypedContent.Tasks.Tests.History.GitFolder;

namespace TypedContent.Tasks.Tests.History;

/// <summary>With real repositories, because what matters is what git does.</summary>
public sealed class ReadGitDatesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly BuildLog _log = new();

    public ReadGitDatesTests() => Assert.SkipUnless(IsInstalled, "Git is not installed here.");

    [Fact]
    public void An_article_has_the_time_of_the_last_commit_that_changed_it()
    {
        var site = Site()
            .Write("articles/a.md", "1").Write("articles/b.md", "1").Commit(2)
            .Write("articles/a.md", "2").Commit(5)
            .Write("other.txt", "1").Commit(9);
        site.Write("articles/new.md", "1").Write("articles/a.md", "not committed");

        Assert.Equal([$"{Day(5)} articles/a.md", $"{Day(2)} articles/b.md"], Dates(Run("articles/a.md", "articles/b.md", "articles/new.md")));
        Assert.Empty(_log.Errors);
    }

    [Fact]
    public void Names_of_all_kinds_are_found()
    {
        string[] files = [
            "articles/中文 页.md", "articles/e\u0301.md", "articles/@1_x.md", "articles/\"q\" 'x' $(y).md", "articles/-a.md", "articles/M.md",
            "articles/:(top)b/c.md", "articles/*.md", "articles/한국/🙂.html"];
        foreach (var file in files)
        {
            Site().Write(file, file);
        }

        new GitFolder(Project).Commit(3);

        Assert.Equal(files.Order(StringComparer.Ordinal).Select(file => $"{Day(3)} {file}"), Dates(Run(files)));
    }

    [Fact]
    public void The_repository_may_begin_above_the_project_and_articles_may_be_outside_of_it()
    {
        var repository = Create(_folder.Path).Write("app/articles/a.md", "1").Write("posts/b.md", "1").Commit(4);
        repository.Write("app/obj/x", "");

        Assert.Equal([$"{Day(4)} articles/a.md", $"{Day(4)} ../posts/b.md"], Dates(Run("articles/a.md", "../posts/b.md")));
    }

    [Fact]
    public void A_commit_that_only_moves_an_article_does_not_change_it()
    {
        var site = Site().Write("articles/a.md", "Long enough.\n").Write("articles/b.md", "Another text.\n").Commit(2);
        Directory.CreateDirectory(_folder.PathOf("app/articles/deep"));
        site.Git("mv", "articles/a.md", "articles/deep/c.md");
        site.Commit(5);
        site.Git("mv", "articles/deep/c.md", "articles/deep/d.md");
        site.Git("mv", "articles/b.md", "articles/deep/b.md");
        site.Write("articles/deep/b.md", "Another text, with more.\n").Commit(7);
        site.Write("articles/a.md", "A new one.\n").Commit(8);

        Assert.Equal(
            [$"{Day(8)} articles/a.md", $"{Day(7)} articles/deep/b.md", $"{Day(2)} articles/deep/d.md"],
            Dates(Run("articles/a.md", "articles/deep/b.md", "articles/deep/d.md")));
    }

    [Fact]
    public void A_merge_counts_only_if_it_differs_from_all_that_it_merges()
    {
        var site = Site().Write("articles/a.md", "1\n").Write("articles/b.md", "1\n").Write("articles/c.md", "1\n").Commit(2);
        site.Git("checkout", "--quiet", "-b", "side");
        site.Write("articles/a.md", "side\n").Write("articles/c.md", "side\n").Commit(3);
        site.Git("checkout", "--quiet", "main");
        site.Write("articles/b.md", "main\n").Write("articles/c.md", "main\n").Commit(4);
        Assert.NotEqual(0, site.TryGit(6, "merge", "--quiet", "side"));
        site.Write("articles/c.md", "both\n").Commit(6);

        Assert.Equal(
            [$"{Day(3)} articles/a.md", $"{Day(4)} articles/b.md", $"{Day(6)} articles/c.md"], Dates(Run("articles/a.md", "articles/b.md", "articles/c.md")));
    }

    [Fact]
    public void Articles_in_a_submodule_and_in_a_worktree_have_the_times_of_these()
    {
        Create(_folder.PathOf("origin")).Write("s.md", "1").Commit(3);
        var site = Site().Write("articles/a.md", "1").Commit(5);
        site.Git("submodule", "--quiet", "add", _folder.PathOf("origin"), "articles/sub");
        site.Commit(8);
        site.Git("worktree", "add", "--quiet", "../tree", "main~1");

        Assert.Equal([$"{Day(5)} articles/a.md", $"{Day(3)} articles/sub/s.md"], Dates(Run("articles/a.md", "articles/sub/s.md")));
        Assert.Equal([$"{Day(5)} ../tree/articles/a.md"], Dates(Run("../tree/articles/a.md")));
    }

    [Fact]
    public void In_a_shallow_clone_times_before_its_first_commit_are_unknown_and_said()
    {
        var origin = Create(_folder.PathOf("origin"));
        origin.Write("articles/a.md", "1").Write("articles/b.md", "1").Write("articles/c.md", "1").Commit(2).Write("articles/c.md", "2").Commit(3);
        origin.Write("articles/b.md", "2").Commit(4);
        new GitFolder(_folder.Path).Git("clone", "--quiet", "--depth", "2", "file://" + _folder.PathOf("origin"), "app");
        string[] files = ["articles/a.md", "articles/b.md", "articles/c.md"];

        Assert.Equal([$"{Day(4)} articles/b.md"], Dates(Run(files)));
        Assert.Equal(
            "app.csproj: warning TC0046: the git repository is a shallow clone, which does not contain the last commit of 2 articles. Fetch the whole "
                + "history: git fetch --unshallow, or fetch-depth: 0 in a workflow of GitHub.",
            Assert.Single(_log.Errors));

        new GitFolder(Project).Git("fetch", "--quiet", "--unshallow");
        Assert.Equal([$"{Day(2)} articles/a.md", $"{Day(4)} articles/b.md", $"{Day(3)} articles/c.md"], Dates(Run(files)));
        Assert.Single(_log.Errors);
    }

    [Fact]
    public void A_clone_without_file_contents_has_all_times_and_fetches_nothing()
    {
        var origin = Create(_folder.PathOf("origin")).Write("articles/a.md", "1").Commit(2).Write("articles/b.md", "1").Commit(3);
        origin.Git("config", "uploadpack.allowFilter", "true");
        origin.Git("mv", "articles/a.md", "articles/c.md");
        origin.Commit(4);
        new GitFolder(_folder.Path).Git("clone", "--quiet", "--filter=blob:none", "--no-checkout", "file://" + _folder.PathOf("origin"), "app");
        Directory.Delete(_folder.PathOf("origin"), recursive: true);

        Assert.Equal([$"{Day(3)} articles/b.md", $"{Day(2)} articles/c.md"], Dates(Run("articles/b.md", "articles/c.md")));
        Assert.Empty(_log.Errors);
    }

    [Fact]
    public void Git_runs_again_only_for_another_commit_or_another_article()
    {
        var site = Site().Write("articles/a.md", "1").Write("articles/b.md", "1").Commit(2);

        Assert.Equal(2, RunsOf("articles/a.md"));
        Assert.Equal(1, RunsOf("articles/a.md"));
        site.Write("articles/a.md", "not committed");
        Assert.Equal(1, RunsOf("articles/a.md"));
        Assert.Equal(2, RunsOf("articles/a.md", "articles/b.md"));
        Assert.Equal(1, RunsOf("articles/b.md"));
        site.Commit(3);
        Assert.Equal(2, RunsOf("articles/a.md"));

        int RunsOf(params string[] files)
        {
            var git = GitCommand.Find()!;
            Run(git, files);
            return git.Runs;
        }
    }

    [Fact]
    public void A_commit_that_changes_no_article_does_not_touch_the_list()
    {
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var site = Site().Write("articles/a.md", "1").Commit(2);
        var list = Run("articles/a.md").List;
        File.SetLastWriteTimeUtc(list, longAgo);

        site.Write("other.txt", "1").Commit(3);
        Run("articles/a.md");

        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(list));
    }

    [Fact]
    public void Before_the_first_commit_there_are_no_times_and_no_warning()
    {
        Site().Write("articles/a.md", "1");

        Assert.Empty(Dates(Run("articles/a.md")));
        Assert.Empty(_log.Errors);
    }

    [Fact]
    public void What_a_repository_configures_neither_runs_nor_changes_anything()
    {
        var site = Site().Write("articles/a.md", "1").Commit(2);
        var mark = _folder.PathOf("ran");
        var program = _folder.Write("program.sh", $"#!/bin/sh\ntouch '{mark}'\n");
        MakeExecutable(program);
        foreach (var setting in (string[])[
            "core.fsmonitor", "core.pager", "pager.log", "gpg.program", "diff.external", "core.sshCommand", "diff.x.textconv", "alias.log"])
        {
            site.Git("config", setting, program);
        }

        foreach (var (setting, value) in ((string, string)[])[
            ("log.showSignature", "true"), ("log.showRoot", "false"), ("log.follow", "true"), ("diff.relative", "true"), ("color.ui", "always"),
            ("diff.renames", "copies"), ("log.diffMerges", "first-parent"), ("format.pretty", "fuller"), ("core.quotePath", "true")])
        {
            site.Git("config", setting, value);
        }

        site.Write(".gitattributes", "*.md diff=x\n");

        Assert.Equal([$"{Day(2)} articles/a.md"], Dates(Run("articles/a.md")));
        Assert.False(File.Exists(mark));
    }

    [Fact]
    public void Without_a_repository_it_is_said()
    {
        _folder.Write("app/articles/a.md", "1");

        Assert.Empty(Dates(Run("articles/a.md")));
        Assert.Equal(
            $"app.csproj: warning TC0045: articles do not have the dates of their last commits: '{Project}/articles' is not in a git repository.", Assert.Single(_log.Errors));
    }

    [Fact]
    public void An_empty_git_folder_is_not_a_repository_but_the_one_around_it_is()
    {
        Create(_folder.Path).Write("app/articles/a.md", "1").Commit(4);
        Directory.CreateDirectory(_folder.PathOf("app/.git"));

        Assert.Equal([$"{Day(4)} articles/a.md"], Dates(Run("articles/a.md")));
    }

    [Fact]
    public void A_damaged_repository_is_said_with_the_words_of_git()
    {
        Site().Write("articles/a.md", "1").Commit(2);
        _folder.Write("app/.git/HEAD", "nonsense");

        Run("articles/a.md");

        Assert.StartsWith(
            $"app.csproj: warning TC0045: articles do not have the dates of their last commits: git failed in '{Project}': not a git repository",
            Assert.Single(_log.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exec sleep 100", "git took longer than 1 seconds in '{0}'.")]
    [InlineData("sleep 100 & wait", "git took longer than 1 seconds in '{0}'.")]
    [InlineData("sleep 100 & exit 7", "git took longer than 1 seconds in '{0}'.")]
    [InlineData("echo 'fatal: detected dubious ownership' >&2; exit 128", "git failed in '{0}': detected dubious ownership.")]
    [InlineData("exit 3", "git failed in '{0}': it gives no reason.")]
    [InlineData("case \"$*\" in *rev-parse*) printf 'false\\n\\nabc\\n';; *) printf '@nonsense\\0';; esac", "the output of git could not be read in '{0}'")]
    public void A_git_that_hangs_or_fails_does_not_stop_the_build(string script, string fault)
    {
        Assert.SkipWhen(Path.DirectorySeparatorChar == '\\', "Shell scripts are not programs here.");
        Site().Write("articles/a.md", "1").Commit(2);
        MakeExecutable(_folder.Write("bin/git", "#!/bin/sh\n" + script + "\n"));

        var task = Run(new GitCommand(_folder.PathOf("bin/git"), TimeSpan.FromSeconds(1)), "articles/a.md");

        Assert.Empty(Dates(task));
        Assert.StartsWith(
            "app.csproj: warning TC0045: articles do not have the dates of their last commits: " + string.Format(null, fault, Project),
            Assert.Single(_log.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Git_is_found_in_the_absolute_folders_of_the_path_alone()
    {
        var name = Path.DirectorySeparatorChar == '\\' ? "git.exe" : "git";
        var bin = Path.GetDirectoryName(_folder.Write("bin/" + name, ""))!;

        Assert.NotNull(GitCommand.Find($"relative{Path.PathSeparator}{Path.PathSeparator}{bin}"));
        Assert.Null(GitCommand.Find(Path.GetRelativePath(Environment.CurrentDirectory, bin)));
        Assert.Null(GitCommand.Find($".{Path.PathSeparator}{_folder.Path}"));
    }

    [Fact]
    public void Files_that_are_not_articles_are_not_asked_for()
    {
        Site().Write("articles/a.md", "1").Write("articles/_defaults.yml", "1").Write("b.md", "1").Write("c.json", "1").Write("articles/x.md", "1").Commit(2);

        Assert.Equal(
            [$"{Day(2)} articles/a.md", $"{Day(2)} b.md"],
            Dates(Run(
                GitCommand.Find(),
                new Item("articles/a.md", "", s_articles),
                new Item("articles/_defaults.yml", "", s_articles),
                new Item("b.md"),
                new Item("c.json"),
                new Item("articles/x.md", "", s_articles, ("ContentIgnore", "true")))));
    }

    [Theory]
    [InlineData("articles", "articles/a.md", "articles/b/c.md", "articles/b/d/e.md")]
    [InlineData(".", "README.md", "articles/b/c.md")]
    [InlineData("a b", "a/1.md", "b/1.md")]
    public void Git_looks_only_into_the_folders_of_articles(string folders, params string[] files) =>
        Assert.Equal(folders, string.Join(' ', ArticleHistory.FoldersOf(files)));

    [Fact]
    public void Of_very_many_folders_it_gets_those_above_them() =>
        Assert.Equal(["articles", "x"], ArticleHistory.FoldersOf(Enumerable.Range(0, 500).Select(number => $"articles/{number}/a.md").Append("x/z.md")));

    public void Dispose()
    {
        // Git makes its objects read-only.
        foreach (var file in Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        _folder.Dispose();
    }

    private static readonly (string, string) s_articles = ("ContentCollection", "Articles");

    private string Project => _folder.PathOf("app");

    private GitFolder Site() => Directory.Exists(_folder.PathOf("app/.git")) ? new GitFolder(Project) : Create(Project);

    private ReadGitDates Run(params string[] files) => Run(GitCommand.Find(), files);

    private ReadGitDates Run(GitCommand? git, params string[] files) => Run(git, [.. files.Select(file => new Item(file, "", s_articles))]);

    private ReadGitDates Run(GitCommand? git, params Item[] files)
    {
        var task = new ReadGitDates
        {
            BuildEngine = _log,
            ProjectFolder = Project,
            ProjectFile = "app.csproj",
            Files = files,
            List = _folder.PathOf("obj/app.TypedContent.dates"),
            Cache = _folder.PathOf("obj/app.TypedContent.history"),
            Git = git,
        };
        Assert.True(task.Execute());
        return task;
    }

    /// <summary>The times and paths in the list, by path from the project.</summary>
    private string[] Dates(ReadGitDates task)
    {
        var lines = File.ReadAllText(task.List).TrimEnd('\n').Split('\n');
        Assert.Equal("TypedContent dates 1", lines[0]);
        return
        [
            .. lines.Skip(1)
                .Select(line => line.Split('\t'))
                .Select(parts => $"{parts[0]} {(parts[1].StartsWith(Project + "/", StringComparison.Ordinal) ? parts[1][(Project.Length + 1)..] : ".." + parts[1][_folder.Path.Length..])}"),
        ];
    }

    private static void MakeExecutable(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
