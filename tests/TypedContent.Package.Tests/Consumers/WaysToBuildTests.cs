using System.Globalization;
using System.Security.Cryptography;

namespace TypedContent.Package.Tests.Consumers;

/// <summary>Ways to restore, build, and publish projects. Each test checks several things, because the builds take most of the time.</summary>
public sealed class WaysToBuildTests(PackedFeed feed)
{
    private const string List = "foreach (var a in Articles.All) Console.WriteLine($\"{a.SourcePath} {a.Title} {a.Html}\");";

    [Fact]
    public void Central_versions_lock_files_an_artifacts_folder_and_path_maps_give_the_same_bytes_in_any_folder()
    {
        using var here = Create("app");
        here.Build().Succeeded();
        var lockFile = File.ReadAllBytes(here.FullPath("packages.lock.json"));

        using var elsewhere = Create("some where/else/中文").Write("packages.lock.json", lockFile);
        elsewhere.DotNet("build", "-p:RestoreLockedMode=true").Succeeded();

        Assert.Equal(["articles/one.md One <p>Hello <em>you</em>.</p>"], elsewhere.DotNet("artifacts/bin/app/debug/app.dll").Succeeded().Lines);
        Assert.Equal(Hash(here), Hash(elsewhere));
        Assert.False(Directory.Exists(here.FullPath("obj")));

        Consumer Create(string folder)
        {
            var consumer = new Consumer(feed) { ProjectFolder = folder };
            return consumer
                .WriteProject(properties: "<RestorePackagesWithLockFile>true</RestorePackagesWithLockFile><PathMap>$(MSBuildProjectDirectory)=/app</PathMap>")
                .Write("app.csproj", File.ReadAllText(consumer.FullPath("app.csproj")).Replace($" Version=\"{feed.Version}\"", "", StringComparison.Ordinal))
                .Write("Directory.Build.props", "<Project><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup></Project>")
                .Write("Directory.Packages.props", $"""
                    <Project>
                      <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                      <ItemGroup><PackageVersion Include="TypedContent" Version="{feed.Version}" /></ItemGroup>
                    </Project>
                    """)
                .Write("Program.cs", List)
                .Write("articles/one.md", Consumer.Article);
        }

        static string Hash(Consumer consumer) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(consumer.FullPath("artifacts/obj/app/debug/app.dll"))));
    }

    [Fact]
    public void A_single_file_that_is_trimmed_and_compiled_ahead_of_time_has_its_articles()
    {
        using var consumer = new Consumer(feed)
            // The framework's own core is not what is tested, and takes most of the time.
            .WriteProject(
                """<PublishReadyToRunExclude Include="System.Private.CoreLib.dll" />""",
                "<PublishTrimmed>true</PublishTrimmed><PublishSingleFile>true</PublishSingleFile><PublishReadyToRun>true</PublishReadyToRun><InvariantGlobalization>true</InvariantGlobalization>")
            .Write("Program.cs", List)
            .Write("articles/one.md", Consumer.Article);

        var publish = consumer.DotNet("publish", "--use-current-runtime", "--self-contained", "-o", consumer.FullPath("out")).Succeeded();

        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Directory.GetFiles(consumer.FullPath("out")), file => file.EndsWith(".dll", StringComparison.Ordinal));
        Assert.Equal(
            ["articles/one.md One <p>Hello <em>you</em>.</p>"],
            Tests.DotNet.Run(consumer.FullPath(OperatingSystem.IsWindows() ? "out/app.exe" : "out/app"), consumer.FullPath("out"), []).Succeeded().Lines);
    }

    [Fact]
    public void Articles_that_three_projects_share_are_built_in_parallel_by_graph_and_in_isolation()
    {
        using var consumer = new Consumer(feed);
        for (var number = 0; number < 200; number++)
        {
            consumer.Write(
                string.Create(CultureInfo.InvariantCulture, $"../common/{number % 7}/{number}.md"),
                string.Create(CultureInfo.InvariantCulture, $"---\ntitle: Article {number}\ntags: [t{number % 5}]\n---\n\nText {number}.\n"));
        }

        foreach (var name in new[] { "first", "second" })
        {
            consumer.Write($"../{name}/{name}.csproj", ProjectOf(name, "Library", ""));
        }

        consumer
            .Write("app.csproj", ProjectOf("App", "Exe", """<ProjectReference Include="../first/first.csproj" /><ProjectReference Include="../second/second.csproj" />"""))
            .Write("Program.cs", """
                System.Console.WriteLine(first.Articles.All.Count + second.Articles.All.Count + App.Articles.All.Count);
                System.Console.WriteLine(App.Articles.Tags.T3.Entries.Count);
                """);
        consumer.DotNet("restore").Succeeded();
        consumer.DotNet("build", "--no-restore", "-m", "-graph", "-isolate").Succeeded();

        Assert.Equal(["600", "40"], consumer.Run());

        string ProjectOf(string name, string outputType, string items) => $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>{outputType}</OutputType><TargetFramework>net10.0</TargetFramework><RootNamespace>{name}</RootNamespace>
                <TypedContentGlobalUsing>false</TypedContentGlobalUsing>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TypedContent" Version="{feed.Version}" />
                <AdditionalFiles Include="../common/**/*.md" ContentCollection="Articles" />
                {items}
              </ItemGroup>
            </Project>
            """;
    }

    [Fact]
    public async Task Two_builds_at_once_and_one_that_is_killed_leave_nothing_that_the_next_build_trips_over()
    {
        using var consumer = new Consumer(feed).WriteProject().Write("Program.cs", List).Write("articles/one.md", Consumer.Article);
        consumer.Build().Succeeded();

        // Kill the build as soon as it begins to write, or a little later.
        for (var round = 0; round < 2; round++)
        {
            consumer.Write("articles/one.md", Consumer.Article.Replace("One", $"Round {round}", StringComparison.Ordinal));
            await KillOnceItWritesAsync(consumer, round == 0 ? "obj/Debug/net10.0/app.TypedContent.times" : "obj/Debug/net10.0/app.TypedContent.pack");
            Assert.Equal([$"articles/one.md Round {round} <p>Hello <em>you</em>.</p>"], consumer.BuildAgainAndRun());
        }

        consumer.Write("articles/one.md", Consumer.Article.Replace("One", "Twice", StringComparison.Ordinal));
        var builds = await Task.WhenAll(Task.Run(consumer.Build), Task.Run(consumer.Build));

        // The SDK itself may fail on a file that the other build has open, but our code may not.
        Assert.All(builds, build => Assert.DoesNotContain("TC0", build.Output, StringComparison.Ordinal));
        Assert.Equal(["articles/one.md Twice <p>Hello <em>you</em>.</p>"], consumer.BuildAndRun());
    }

    private static async Task KillOnceItWritesAsync(Consumer consumer, string path)
    {
        var file = consumer.FullPath(path);
        var before = File.GetLastWriteTimeUtc(file);
        using var build = System.Diagnostics.Process.Start(Tests.DotNet.Prepare("dotnet", consumer.FullPath("."), ["build", "--no-restore"]))!;
        _ = build.StandardOutput.ReadToEndAsync();
        _ = build.StandardError.ReadToEndAsync();
        while (!build.HasExited && File.GetLastWriteTimeUtc(file) == before)
        {
            await Task.Delay(5);
        }

        build.Kill(entireProcessTree: true);
        await build.WaitForExitAsync();
    }
}
