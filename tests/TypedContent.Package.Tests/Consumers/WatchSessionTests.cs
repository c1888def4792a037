namespace TypedContent.Package.Tests.Consumers;

/// <summary>A session of <c>dotnet watch</c>: what it compiles does not change while it runs.</summary>
public sealed class WatchSessionTests(PackedFeed feed)
{
    // How long a change may take is the machine's affair; that it comes is ours.
    private static readonly TimeSpan s_start = TimeSpan.FromMinutes(6);
    private static readonly TimeSpan s_change = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task A_build_in_another_terminal_leaves_it_going()
    {
        using var consumer = CreateConsumer();
        using var watch = new WatchedConsumer(consumer);
        Assert.True(await watch.SeesAsync("/all", all => all.Contains("one v0", StringComparison.Ordinal), s_start), watch.Log);
        var program = await watch.GetAsync("/program");

        await EditAsync(consumer, watch, "one", "v1");
        await EditAsync(consumer, watch, "two", "v1");

        // Back to what the pack holds: the code that the program was given stays.
        await EditAsync(consumer, watch, "one", "v0");
        consumer.DotNet("build", "--no-restore").Succeeded();
        await EditAsync(consumer, watch, "three", "v1");

        Assert.Equal(program, await watch.GetAsync("/program"));
    }

    [Fact]
    public async Task Added_renamed_and_removed_articles_are_seen_and_so_is_every_edit_after()
    {
        using var consumer = CreateConsumer();
        using var watch = new WatchedConsumer(consumer);
        Assert.True(await watch.SeesAsync("/all", all => all.Contains("one v0", StringComparison.Ordinal), s_start), watch.Log);

        await EditAsync(consumer, watch, "four", "v0");
        await EditAsync(consumer, watch, "two", "v1");
        await EditAsync(consumer, watch, "four", "v1");
        File.Move(consumer.FullPath("articles/three.md"), consumer.FullPath("articles/drei.md"));
        Assert.True(
            await watch.SeesAsync(
                "/all",
                all => all.Contains("/articles/drei|", StringComparison.Ordinal) && !all.Contains("/articles/three|", StringComparison.Ordinal),
                s_change),
            watch.Log);
        File.Delete(consumer.FullPath("articles/two.md"));
        Assert.True(await watch.SeesAsync("/all", all => !all.Contains("/articles/two|", StringComparison.Ordinal), s_change), watch.Log);
        await EditAsync(consumer, watch, "one", "v1");
    }

    private static async Task EditAsync(Consumer consumer, WatchedConsumer watch, string name, string version)
    {
        consumer.Write($"articles/{name}.md", Article(name, version));
        Assert.True(
            await watch.SeesAsync("/all", all => all.Contains($"|T {name} {version}|<p>Body {name} {version}.</p>", StringComparison.Ordinal), s_change),
            $"{name} {version} is not in:\n{await watch.GetAsync("/all")}\n{watch.Log}");
    }

    private static string Article(string name, string version) => $"---\ntitle: T {name} {version}\ndate: 2024-01-02\n---\n\nBody {name} {version}.\n";

    private Consumer CreateConsumer() => new Consumer(feed)
        .WriteProject(sdk: "Microsoft.NET.Sdk.Web", package: "TypedContent.AspNetCore")
        .Write("articles/one.md", Article("one", "v0"))
        .Write("articles/two.md", Article("two", "v0"))
        .Write("articles/three.md", Article("three", "v0"))
        .Write("Program.cs", """
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddContent();
            var app = builder.Build();
            app.MapGet("/program", () => Environment.ProcessId);
            app.MapGet("/all", () => string.Join("\n", Articles.All.Select(article => $"{article.Url}|{article.Title}|{article.Html}")));
            app.Run();
            """);
}
