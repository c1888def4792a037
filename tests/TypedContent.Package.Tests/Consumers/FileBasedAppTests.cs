namespace TypedContent.Package.Tests.Consumers;

/// <summary>An app that is one file, without a project.</summary>
public sealed class FileBasedAppTests(PackedFeed feed)
{
    private const string ListAll = "foreach (var a in Articles.All) Console.WriteLine($\"{a.Date:u} {a.Title}\");";

    private const string ListPaths = "foreach (var a in Articles.All) Console.WriteLine(a.SourcePath);";

    [Fact]
    public void A_file_based_app_finds_its_articles_and_every_change_to_them()
    {
        var app = $"#:package TypedContent@{feed.Version}\n#:property PublishAot=false\n{ListAll}\n";
        using var consumer = new Consumer(feed)
            .Write("app.cs", app)
            .Write("articles/one.md", Consumer.Article);
        string[] Run() => consumer.DotNet("run", "app.cs").Succeeded().Lines;

        Assert.Equal(["2024-01-02 00:00:00Z One"], Run());

        consumer.Write("articles/one.md", Consumer.Article.Replace("One", "Edited", StringComparison.Ordinal));
        Assert.Equal(["2024-01-02 00:00:00Z Edited"], Run());

        consumer.Write("articles/two.md", Consumer.Article.Replace("01-02", "03-04", StringComparison.Ordinal));
        Assert.Equal(["2024-03-04 00:00:00Z One", "2024-01-02 00:00:00Z Edited"], Run());

        File.Move(consumer.FullPath("articles/one.md"), consumer.FullPath("articles/ONE.md"));
        Assert.Equal(
            ["articles/two.md", "articles/ONE.md"],
            consumer.Write("app.cs", app.Replace(ListAll, ListPaths, StringComparison.Ordinal)).DotNet("run", "app.cs").Succeeded().Lines);

        File.Move(consumer.FullPath("articles/ONE.md"), consumer.FullPath("articles/One.md"));
        Assert.Equal(["articles/two.md", "articles/One.md"], Run());

        File.Delete(consumer.FullPath("articles/One.md"));
        Assert.Equal(["articles/two.md"], Run());
    }
}
