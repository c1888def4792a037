using System.Globalization;

namespace TypedContent.Package.Tests.Consumers;

/// <summary>A day under <c>dotnet watch</c>: what a session compiles does not change beneath it, and what .NET refuses ends in a restart that nobody has to ask for.</summary>
public sealed class WatchSessionTests(PackedFeed feed)
{
    // How long a change may take is the machine's affair; that it comes is ours.
    private static readonly TimeSpan s_start = TimeSpan.FromMinutes(6);
    private static readonly TimeSpan s_change = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_build_in_another_terminal_leaves_it_going()
    {
        using var consumer = CreateConsumer();
        using var watch = new WatchedConsumer(consumer);
        Assert.True(await watch.SeesAsync("/all", all => all.Contains("one v0", StringComparison.Ordinal), s_start), watch.Log);
        var program = await watch.GetAsync("/program");

        await EditAsync(consumer, watch, "one", "v1");
        await EditAsync(consumer, watch, "two", "v1");
        consumer.DotNet("build", "--no-restore").Succeeded();
        await EditAsync(consumer, watch, "three", "v1");
        await EditAsync(consumer, watch, "one", "v0");
        await EditAsync(consumer, watch, "two", "v2");

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
        Assert.True(await watch.SeesAsync("/all", all => all.Contains("/articles/drei|", StringComparison.Ordinal) && !all.Contains("/articles/three|", StringComparison.Ordinal), s_change), watch.Log);
        await EditAsync(consumer, watch, "one", "v1");
        File.Delete(consumer.FullPath("articles/two.md"));
        Assert.True(await watch.SeesAsync("/all", all => !all.Contains("/articles/two|", StringComparison.Ordinal), s_change), watch.Log);
        await EditAsync(consumer, watch, "one", "v2");
    }

    [Fact]
    public async Task Fifty_edits_in_a_row_are_seen_without_a_restart()
    {
        using var consumer = CreateConsumer();
        using var watch = new WatchedConsumer(consumer);
        Assert.True(await watch.SeesAsync("/all", all => all.Contains("one v0", StringComparison.Ordinal), s_start), watch.Log);
        var program = await watch.GetAsync("/program");
        string[] names = ["one", "two", "three"];

        for (var edit = 1; edit <= 50; edit++)
        {
            await EditAsync(consumer, watch, names[edit % 3], string.Create(CultureInfo.InvariantCulture, $"edit {edit % 7}"));
        }

        Assert.Equal(program, await watch.GetAsync("/program"));
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
