using System.Globalization;

namespace TypedContent.Package.Tests.Consumers;

/// <summary>The blog under <c>dotnet watch</c>, during a long editing session.</summary>
public sealed class WatchSessionTests(PackedFeed feed)
{
    // Generous limits: how long a change takes depends on the machine. The test is only about whether it arrives.
    private static readonly TimeSpan s_start = TimeSpan.FromMinutes(8);
    private static readonly TimeSpan s_change = TimeSpan.FromMinutes(4);

    [Fact]
    public async Task A_session_goes_on_whatever_a_writer_does()
    {
        using var consumer = CreateBlog();
        using var watch = new WatchedConsumer(consumer);
        Assert.True(await watch.SeesAsync("/articles/tea", page => page.Contains("Tea v0.", StringComparison.Ordinal), s_start), watch.Log);
        var program = await watch.ProgramAsync(s_change);

        // Edits, and an edit that is undone after a build in another terminal: the program keeps running.
        await SaveAsync("tea", "v1");
        await SaveAsync("milk", "v1");
        consumer.DotNet("build", "--no-restore").Succeeded();
        await SaveAsync("tea", "v0");
        await SaveAsync("milk", "v2");
        Assert.Equal(program, await watch.ProgramAsync(s_change));

        // A mistake is reported at its position. The old content stays until the mistake is fixed.
        consumer.Write("articles/tea.md", "---\ntitle: [Tea\n---\n\nTea v2.\n");
        Assert.True(await watch.SaysAsync("articles/tea.md(2,8): error TC1001: ", s_change), watch.Log);
        await SeesAsync("/articles/tea", "Tea v0.");
        await SaveAsync("tea", "v3");
        Assert.Equal(program, await watch.ProgramAsync(s_change));

        // Changes to the members of the code restart the program automatically.
        await SaveAsync("coffee", "v0");
        await SaveAsync("coffee", "v1");
        File.Move(consumer.FullPath("articles/coffee.md"), consumer.FullPath("articles/espresso.md"));
        File.Delete(consumer.FullPath("articles/milk.md"));
        Assert.True(await watch.SeesAsync("/program", _ => true, s_change), watch.Log);
        await SaveAsync("tea", "v4");
        await SeesAsync("/articles/espresso", "Coffee v1.");
        Assert.True(await watch.MissesAsync("/articles/coffee", s_change), watch.Log);
        Assert.True(await watch.MissesAsync("/articles/milk", s_change), watch.Log);

        Assert.DoesNotContain("Exception", watch.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("update failed", watch.Log, StringComparison.Ordinal);

        Task SaveAsync(string name, string version)
        {
            consumer.Write($"articles/{name}.md", Article(name, version));
            return SeesAsync($"/articles/{name}", $"{Title(name)} {version}.");
        }

        async Task SeesAsync(string path, string text) => Assert.True(
            await watch.SeesAsync(path, page => page.Contains(text, StringComparison.Ordinal), s_change),
            $"{text} is not in:\n{await watch.GetAsync(path)}\n{watch.Log}");
    }

    private static string Title(string name) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name);

    private static string Article(string name, string version) =>
        $"---\ntitle: {Title(name)}\ndate: 2024-01-02\ncategories: Drinks\n---\n\n{Title(name)} {version}.\n";

    /// <summary>The blog as a project outside the repository that uses the packages.</summary>
    private Consumer CreateBlog()
    {
        var blog = new Consumer(feed).WriteProject(
            properties: "<RootNamespace>Blog</RootNamespace><TypedContentLanguage>en</TypedContentLanguage><NoWarn>$(NoWarn);TC2003</NoWarn>",
            sdk: "Microsoft.NET.Sdk.Web",
            package: "TypedContent.AspNetCore");
        var folder = Path.Combine(Repository.Root, "samples", "Blog");
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (!path.StartsWith("bin/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal) && path != "Blog.csproj")
            {
                blog.Write(path, File.ReadAllBytes(file));
            }
        }

        return blog
            .Write("Program.cs", File.ReadAllText(blog.FullPath("Program.cs")).Replace(
                "return await", "app.MapGet(\"/program\", () => Environment.ProcessId);\n\nreturn await", StringComparison.Ordinal))
            .Write("articles/tea.md", Article("tea", "v0"))
            .Write("articles/milk.md", Article("milk", "v0"));
    }
}
