namespace TypedContent.Package.Tests.Consumers;

/// <summary>After each change, an incremental build gives the same result as a clean one. All tests build one project, and each changes its own article.</summary>
public sealed class ChangedFilesTests(ChangedFilesTests.BuiltConsumer built) : IClassFixture<ChangedFilesTests.BuiltConsumer>
{
    private static readonly DateTime s_longAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly Consumer _consumer = built.Consumer;

    [Fact]
    public void An_edited_article_is_seen()
    {
        _consumer.Write("articles/edited.md", Consumer.Article.Replace("One", "Edited", StringComparison.Ordinal));

        Assert.Equal(["articles/edited.md Edited"], BuildAndList("edited"));
    }

    [Fact]
    public void An_added_article_is_seen_even_when_its_file_is_old()
    {
        _consumer.Write("articles/added.md", Consumer.Article);
        File.SetLastWriteTimeUtc(_consumer.FullPath("articles/added.md"), s_longAgo);

        Assert.Equal(["articles/added.md One"], BuildAndList("added"));
    }

    [Fact]
    public void An_article_that_an_older_file_was_moved_over_is_seen()
    {
        _consumer.Write("draft.md", Consumer.Article.Replace("One", "Draft", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(_consumer.FullPath("draft.md"), s_longAgo);

        File.Move(_consumer.FullPath("draft.md"), _consumer.FullPath("articles/replaced.md"), overwrite: true);

        Assert.Equal(["articles/replaced.md Draft"], BuildAndList("replaced"));
    }

    [Fact]
    public void A_build_after_which_nothing_changed_compiles_nothing()
    {
        _consumer.Build().Succeeded();
        var compiled = File.GetLastWriteTimeUtc(_consumer.FullPath("obj/Debug/net10.0/app.dll"));

        _consumer.Build().Succeeded();

        Assert.Equal(compiled, File.GetLastWriteTimeUtc(_consumer.FullPath("obj/Debug/net10.0/app.dll")));
    }

    [Fact]
    public void A_removed_article_is_gone()
    {
        File.Delete(_consumer.FullPath("articles/removed.md"));

        Assert.Empty(BuildAndList("removed"));
    }

    [Fact]
    public void A_name_changed_in_case_alone_is_seen()
    {
        File.Move(_consumer.FullPath("articles/case.md"), _consumer.FullPath("articles/CASE.md"));

        Assert.Equal(["articles/CASE.md One"], BuildAndList("case"));
    }

    private string[] BuildAndList(string name) =>
        [.. _consumer.BuildAndRun().Where(line => line.StartsWith($"articles/{name}.md ", StringComparison.OrdinalIgnoreCase))];

    /// <summary>A project that was built with its articles as they were at first.</summary>
    public sealed class BuiltConsumer : IDisposable
    {
        public BuiltConsumer(PackedFeed feed)
        {
            string[] names = ["case", "edited", "removed", "replaced"];
            Consumer = new Consumer(feed)
                .WriteProject()
                .Write("Program.cs", "foreach (var a in Articles.All) Console.WriteLine($\"{a.SourcePath} {a.Title}\");");
            foreach (var name in names)
            {
                Consumer.Write($"articles/{name}.md", Consumers.Consumer.Article);
            }

            Assert.Equal(names.Select(name => $"articles/{name}.md One"), Consumer.BuildAndRun());
        }

        internal Consumer Consumer { get; }

        public void Dispose() => Consumer.Dispose();
    }
}
