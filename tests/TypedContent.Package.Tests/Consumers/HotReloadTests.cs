using System.Text.RegularExpressions;

namespace TypedContent.Package.Tests.Consumers;

/// <summary>Edits articles under <c>dotnet watch</c> and checks what is served.</summary>
public sealed partial class HotReloadTests(PackedFeed feed)
{
    // Generous limits: how long a change takes depends on the machine. The test is only about whether it arrives.
    private static readonly TimeSpan s_start = TimeSpan.FromMinutes(8);
    private static readonly TimeSpan s_change = TimeSpan.FromMinutes(4);
    // The watcher restarts the program by itself where the runtime cannot apply a change. A second restart would cost more than the wait.
    private static readonly TimeSpan s_withoutHelp = TimeSpan.FromMinutes(1.5);

    [Fact]
    public async Task An_edit_is_seen_and_no_title_ever_stands_over_the_body_of_another()
    {
        using var consumer = new Consumer(feed)
            .WriteProject(sdk: "Microsoft.NET.Sdk.Web", package: "TypedContent.AspNetCore")
            .Write("articles/one.md", Article("one", "first"))
            .Write("articles/two.md", Article("two", "first"))
            .Write("articles/three.md", Article("three", "first"))
            .Write("Program.cs", """
                var builder = WebApplication.CreateBuilder(args);
                builder.Services.AddTypedContent();
                var app = builder.Build();
                app.MapGet("/program", () => Environment.ProcessId);
                app.MapGet("/all", () => string.Join("\n", Articles.All.Select(article => $"{article.Url}|{article.Title}|{article.Html}")));
                app.MapGet("/rating", () => $"{typeof(Article).GetProperty("Rating")?.GetValue(Articles.One)}");
                app.MapContent(Articles.Collection, (article, _) => Results.Text($"{article.Title}|{article.Html}"));
                app.Run();
                """);
        using var watch = new WatchedConsumer(consumer);
        Assert.True(await watch.SeesAsync("/articles/one", page => page.Contains("one first", StringComparison.Ordinal), s_start), watch.Log);
        var program = await ProgramAsync(watch);

        // A body, then a title: no restart.
        consumer.Write("articles/one.md", Article("one", "second"));
        await SeesAsync(watch, "/articles/one", page => page.Contains("Body one second", StringComparison.Ordinal));
        consumer.Write("articles/two.md", Article("two", "third"));
        await SeesAsync(watch, "/articles/two", page => page.StartsWith("Title two third|", StringComparison.Ordinal));
        Assert.Equal(program, await ProgramAsync(watch));

        // A key that no article had before becomes a new property. This needs a restart if the runtime cannot add it.
        consumer.Write("articles/one.md", Article("one", "fourth", "rating: 5\n"));
        program = await SeesAtLastAsync(watch, program, "/rating", rating => rating == "5");
        await SeesAsync(watch, "/all", page => page.Contains("Body one fourth", StringComparison.Ordinal));

        // The same if an article is added, moved, or removed.
        consumer.Write("articles/four.md", Article("four", "first"));
        File.Move(consumer.FullPath("articles/three.md"), consumer.FullPath("articles/drei.md"));
        File.Delete(consumer.FullPath("articles/two.md"));
        await SeesAtLastAsync(watch, program, "/all", IsFinal);

        Assert.True(await watch.MissesAsync("/articles/two", s_change), watch.Log);
        await SeesAsync(watch, "/articles/drei", page => page.StartsWith("Title three first|", StringComparison.Ordinal));
    }

    private static bool IsFinal(string all) =>
        all.Contains("/articles/four|", StringComparison.Ordinal) && all.Contains("/articles/drei|", StringComparison.Ordinal)
        && !all.Contains("/articles/three|", StringComparison.Ordinal) && !all.Contains("/articles/two|", StringComparison.Ordinal);

    private static async Task SeesAsync(WatchedConsumer watch, string path, Func<string, bool> isExpected) =>
        Assert.True(
            await watch.SeesAsync(path, page => IsConsistent(page) && isExpected(page), s_change), $"{path} is {await watch.GetAsync(path)}\n{watch.Log}");

    /// <returns>The id of the process that then runs.</returns>
    private static async Task<int> SeesAtLastAsync(WatchedConsumer watch, int program, string path, Func<string, bool> isExpected)
    {
        if (!await watch.SeesAsync(path, isExpected, s_withoutHelp))
        {
            await watch.RestartAsync(program);
            await SeesAsync(watch, path, isExpected);
        }

        return await ProgramAsync(watch);
    }

    /// <summary>Asserts that every title is served with the body that was written with it.</summary>
    private static bool IsConsistent(string served)
    {
        Assert.All(Pairs().Matches(served), pair => Assert.Equal(pair.Groups["title"].Value, pair.Groups["body"].Value));
        return true;
    }

    private static Task<int> ProgramAsync(WatchedConsumer watch) => watch.ProgramAsync(s_change);

    private static string Article(string name, string version, string keys = "") =>
        $"---\ntitle: Title {name} {version}\ndate: 2024-01-02\n{keys}---\n\nBody {name} {version}.\n";

    [GeneratedRegex(@"Title (?<title>\w+ \w+)\|<p>Body (?<body>\w+ \w+)\.", RegexOptions.ExplicitCapture)]
    private static partial Regex Pairs();
}
