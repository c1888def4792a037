namespace TypedContent.Package.Tests.Consumers;

/// <summary>After each change, an incremental build gives the same result as a clean one.</summary>
public sealed class ChangedFilesTests(PackedFeed feed)
{
    private static readonly DateTime s_longAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private Consumer CreateConsumer() => new Consumer(feed)
        .WriteProject()
        .Write("Program.cs", "foreach (var a in Articles.All) Console.WriteLine($\"{a.SourcePath} {a.Title}\");")
        .Write("articles/one.md", Consumer.Article)
        .Write("articles/two.md", Consumer.Article);

    [Fact]
    public void An_edited_article_is_seen()
    {
        using var consumer = CreateConsumer();
        consumer.BuildAndRun();

        consumer.Write("articles/two.md", Consumer.Article.Replace("One", "Edited", StringComparison.Ordinal));

        Assert.Equal(["articles/one.md One", "articles/two.md Edited"], consumer.BuildAndRun());
    }

    [Fact]
    public void An_added_article_is_seen_even_when_its_file_is_old()
    {
        using var consumer = CreateConsumer();
        consumer.BuildAndRun();

        consumer.Write("articles/three.md", Consumer.Article);
        File.SetLastWriteTimeUtc(consumer.FullPath("articles/three.md"), s_longAgo);

        Assert.Equal(["articles/one.md One", "articles/three.md One", "articles/two.md One"], consumer.BuildAndRun());
    }

    [Fact]
    public void An_article_that_an_older_file_was_moved_over_is_seen()
    {
        using var consumer = CreateConsumer().Write("draft.md", Consumer.Article.Replace("One", "Draft", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(consumer.FullPath("draft.md"), s_longAgo);
        consumer.BuildAndRun();

        File.Move(consumer.FullPath("draft.md"), consumer.FullPath("articles/two.md"), overwrite: true);

        Assert.Equal(["articles/one.md One", "articles/two.md Draft"], consumer.BuildAndRun());
    }

    [Fact]
    public void A_build_after_which_nothing_changed_compiles_nothing()
    {
        using var consumer = CreateConsumer();
        consumer.BuildAndRun();
        var built = File.GetLastWriteTimeUtc(consumer.FullPath("obj/Debug/net10.0/app.dll"));

        consumer.Build();

        Assert.Equal(built, File.GetLastWriteTimeUtc(consumer.FullPath("obj/Debug/net10.0/app.dll")));
    }

    [Fact]
    public void A_removed_article_is_gone()
    {
        using var consumer = CreateConsumer();
        consumer.BuildAndRun();

        File.Delete(consumer.FullPath("articles/one.md"));

        Assert.Equal(["articles/two.md One"], consumer.BuildAndRun());
    }

    [Fact]
    public void A_name_changed_in_case_alone_is_seen()
    {
        using var consumer = CreateConsumer();
        consumer.BuildAndRun();

        File.Move(consumer.FullPath("articles/two.md"), consumer.FullPath("articles/TWO.md"));

        Assert.Equal(["articles/TWO.md One", "articles/one.md One"], consumer.BuildAndRun());
    }
}
