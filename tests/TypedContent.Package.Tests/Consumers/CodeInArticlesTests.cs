namespace TypedContent.Package.Tests.Consumers;

/// <summary>Code in articles in a real build: files that articles show, and samples that are compiled.</summary>
public sealed class CodeInArticlesTests(CodeInArticlesTests.Projects projects) : IClassFixture<CodeInArticlesTests.Projects>
{
    private const string Shop = "namespace Shop; internal class Cart { public int Total() => 1; }";

    private const string Items = """
        <ContentSnippet Include="../shop/*.cs;../parts/*.md" />
            <ContentVariable Include="version" Value="$(Version)" />
        """;

    private const string Article = """
        ---
        title: One
        ---
        ```csharp file="../../shop/Cart.cs#total"
        ```

        ```csharp check
        Console.WriteLine(new Shop.Cart().Total() + Articles.All.Count);
        ```

        `cref:Shop.Cart.Total` and `cref:Articles.One`
        """;

    private static void Write(Consumer consumer) => consumer
        .WriteProject(Items, Properties("1.2.0"))
        .Write(
            "Program.cs",
            """
            Console.WriteLine(System.Text.RegularExpressions.Regex.Match(Articles.One.Text, "[a-z]+;").Value);
            Console.WriteLine($"{Articles.Two.Title}: {Articles.Two.Text.ReplaceLineEndings(" ")}");
            Console.WriteLine(Articles.Two.Updated?.ToString("O") ?? "not committed");
            """)
        .Write("Shop.cs", Shop)
        .Write("../shop/Cart.cs", "#region total\nfirst;\n#endregion\n")
        .Write("../parts/install.md", "# Install\n\nNot this.\n\n## Run\n\nRun `{{version}}`.\n")
        .Write("articles/_parts/note.md", "A note with [a link](../one.md).\n")
        .Write("articles/one.md", Article)
        .Write("articles/two.md", "---\ntitle: Two {{version}}\n---\n<!-- include: ../../parts/install.md#run -->\n\n<!-- include: _parts/note.md -->\n");

    private static string Properties(string version) => $"<Version>{version}</Version><TypedContentGitDates>true</TypedContentGitDates><NoWarn>$(NoWarn);TC0045</NoWarn>";

    [Fact]
    public void An_edit_of_what_an_article_shows_or_includes_is_seen_and_so_are_values_and_commits()
    {
        Assert.Equal(["first;", "Two 1.2.0: Run Run 1.2.0. A note with a link.", Committed("2024-03-02T00:30:00.0000000+00:00")], projects.Run(Edited));

        var consumer = projects[Edited];

        consumer.Write("../shop/Cart.cs", "#region total\nsecond;\n#endregion\n");
        consumer.Write("../parts/install.md", "## Run\n\nStart `{{version}}`.\n");
        Assert.Equal(["second;", "Two 1.2.0: Run Start 1.2.0. A note with a link.", Committed("2024-03-02T00:30:00.0000000+00:00")], consumer.BuildAgainAndRun());

        consumer.WriteProject(Items, Properties("1.3.0"));
        consumer.Write("articles/two.md", "---\ntitle: Now {{version}}\n---\n<!-- include: _parts/note.md -->\n");
        Commit(consumer, "2024-05-06T12:00:00 +0000");
        Assert.Equal(["second;", "Now 1.3.0: A note with a link.", Committed("2024-05-06T12:00:00.0000000+00:00")], consumer.BuildAndRun());
    }

    private static void Edited(Consumer consumer)
    {
        Write(consumer);
        Commit(consumer, "2024-03-02T08:30:00 +0800");
    }

    private static bool HasGit { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "git")) || File.Exists(Path.Combine(folder, "git.exe")));

    private static string Committed(string time) => HasGit ? time : "not committed";

    /// <summary>Commits the articles, where git is installed.</summary>
    private static void Commit(Consumer consumer, string time)
    {
        string[][] commands =
        [
            ["init", "--quiet", "."], ["add", "app/articles"],
            ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgSign=false", "commit", "--quiet", "--message", "Commit"],
        ];
        foreach (var command in HasGit ? commands : [])
        {
            DotNet.Run("git", consumer.FullPath(".."), command, ("GIT_COMMITTER_DATE", time)).Succeeded();
        }
    }

    [Fact]
    public void A_renamed_method_fails_the_build_at_the_sample_and_the_name_that_have_the_old_one()
    {
        var build = projects.ResultOf(Renamed);

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("articles/one.md(8,35): error TC2060: the sample does not compile: CS1061: 'Cart' does not contain a definition for 'Total'", build.Output, StringComparison.Ordinal);
        Assert.Contains("articles/one.md(11,7): error TC2062: there is no 'Shop.Cart.Total' in the project or what it references.", build.Output, StringComparison.Ordinal);
    }

    private static void Renamed(Consumer consumer)
    {
        Write(consumer);
        consumer.Write("Shop.cs", Shop.Replace("Total", "Sum", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_of_a_sample_is_in_the_assembly()
    {
        projects[Released].DotNet("build", "--no-restore", "-c", "Release").Succeeded();

        var assembly = System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(projects[Released].FullPath("bin/Release/net10.0/app.dll")));
        Assert.DoesNotContain("Sample_", assembly, StringComparison.Ordinal);
    }

    private static void Released(Consumer consumer) => Write(consumer);

    public sealed class Projects(PackedFeed feed) : ConsumerGroup(feed, Edited, Renamed, Released);
}
