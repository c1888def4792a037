using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace TypedContent.Package.Tests.Consumers;

/// <summary>The pack, its index, and the assembly stay consistent, whatever happens to a build.</summary>
public sealed class PackTransactionTests(PackedFeed feed)
{
    private const string Folder = "obj/Debug/net10.0/";

    [Fact]
    public void A_build_with_an_error_in_csharp_leaves_the_index_of_the_assembly_that_there_is()
    {
        using var consumer = CreateConsumer();
        Assert.Equal(["One"], consumer.BuildAndRun());
        var index = File.ReadAllText(consumer.FullPath(Folder + "app.TypedContent.pack.index"));

        consumer.Write("articles/one.md", Consumer.Article.Replace("One", "Two", StringComparison.Ordinal)).Write("Broken.cs", "not C#");
        Assert.NotEqual(0, consumer.Build().ExitCode);
        Assert.Equal(index, File.ReadAllText(consumer.FullPath(Folder + "app.TypedContent.pack.index")));

        File.Delete(consumer.FullPath("Broken.cs"));
        Assert.Equal(["Two"], consumer.BuildAndRun());
        Assert.NotEqual(index, File.ReadAllText(consumer.FullPath(Folder + "app.TypedContent.pack.index")));
        Assert.Empty(Directory.GetFiles(consumer.FullPath(Folder), "*.tmp"));
    }

    [Fact]
    public void The_target_Compile_alone_gives_an_assembly_with_its_pack()
    {
        using var consumer = CreateConsumer();
        consumer.DotNet("restore").Succeeded();

        consumer.DotNet("msbuild", "-t:Compile").Succeeded();

        Assert.Equal(["TypedContent.pack"], Resources(consumer.FullPath(Folder + "app.dll")));
    }

    [Fact]
    public void A_design_time_build_between_two_builds_makes_nothing_compile_again()
    {
        using var consumer = CreateConsumer();
        consumer.BuildAndRun();
        var built = File.GetLastWriteTimeUtc(consumer.FullPath(Folder + "app.dll"));

        consumer.DotNet("msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true").Succeeded();
        consumer.BuildAndRun();

        Assert.Equal(built, File.GetLastWriteTimeUtc(consumer.FullPath(Folder + "app.dll")));
    }

    [Fact]
    public void Two_projects_in_one_folder_keep_their_articles_apart()
    {
        using var consumer = new Consumer(feed).WriteProject(
            """<AdditionalFiles Include="posts/*.md" ContentCollection="Posts" />""",
            "<EnableDefaultArticleItems>false</EnableDefaultArticleItems><EnableDefaultCompileItems>false</EnableDefaultCompileItems>",
            outputType: "Library");
        var project = File.ReadAllText(consumer.FullPath("app.csproj"));
        consumer
            .Write("other.csproj", project.Replace("posts/*.md", "notes/*.md", StringComparison.Ordinal).Replace("Posts", "Notes", StringComparison.Ordinal))
            .Write("both.proj", """<Project><Target Name="Build"><MSBuild Projects="app.csproj;other.csproj" Targets="$(Do)" BuildInParallel="true" /></Target></Project>""")
            .Write("posts/p.md", Consumer.Article)
            .Write("notes/n.md", Consumer.Article);
        consumer.DotNet("restore", "app.csproj").Succeeded();
        consumer.DotNet("msbuild", "both.proj", "-m:2", "-p:Do=Compile").Succeeded();

        Assert.True(Contains("app.dll", "posts/p.md") && !Contains("app.dll", "notes/n.md"));
        Assert.True(Contains("other.dll", "notes/n.md") && !Contains("other.dll", "posts/p.md"));

        bool Contains(string assembly, string path) =>
            File.ReadAllBytes(consumer.FullPath(Folder + assembly)).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(path)) >= 0;
    }

    private Consumer CreateConsumer() => new Consumer(feed)
        .WriteProject()
        .Write("Program.cs", "foreach (var a in Articles.All) Console.WriteLine(a.Title);")
        .Write("articles/one.md", Consumer.Article);

    private static string[] Resources(string assembly)
    {
        using var reader = new PEReader(File.OpenRead(assembly));
        var metadata = reader.GetMetadataReader();
        return [.. metadata.ManifestResources.Select(handle => metadata.GetString(metadata.GetManifestResource(handle).Name))];
    }
}
