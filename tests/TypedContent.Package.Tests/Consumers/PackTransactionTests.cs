using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace TypedContent.Package.Tests.Consumers;

/// <summary>The pack, its index, and the assembly stay consistent, whatever happens to a build.</summary>
public sealed class PackTransactionTests(PackTransactionTests.Projects projects, PackedFeed feed) : IClassFixture<PackTransactionTests.Projects>
{
    private const string Folder = "obj/Debug/net10.0/";

    [Fact]
    public void A_build_with_an_error_in_csharp_leaves_the_index_of_the_assembly_that_there_is()
    {
        var (first, failed, last) = projects.Indexes;

        Assert.Equal(first, failed);
        Assert.Equal(["Two"], projects.Run(Broken));
        Assert.NotEqual(first, last);
        Assert.Empty(Directory.GetFiles(projects[Broken].FullPath(Folder), "*.tmp"));
    }

    private static void Broken(Consumer consumer) => Write(consumer);

    [Fact]
    public void A_design_time_build_between_two_builds_makes_nothing_compile_again()
    {
        projects.ResultOf(Designed).Succeeded();

        Assert.Equal(projects.FirstCompiled, projects[Designed].CompiledAt);
    }

    private static void Designed(Consumer consumer) => Write(consumer);

    [Fact]
    public void The_target_Compile_alone_gives_an_assembly_with_its_pack()
    {
        using var consumer = new Consumer(feed);
        Write(consumer);

        consumer.DotNet("msbuild", "-restore", "-t:Compile").Succeeded();

        Assert.Equal(["TypedContent.pack"], Resources(consumer.FullPath(Folder + "app.dll")));
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

    private static void Write(Consumer consumer) => consumer
        .WriteProject()
        .Write("Program.cs", "foreach (var a in Articles.All) Console.WriteLine(a.Title);")
        .Write("articles/one.md", Consumer.Article);

    private static string[] Resources(string assembly)
    {
        using var reader = new PEReader(File.OpenRead(assembly));
        var metadata = reader.GetMetadataReader();
        return [.. metadata.ManifestResources.Select(handle => metadata.GetString(metadata.GetManifestResource(handle).Name))];
    }

    /// <summary>Projects that were built three times: one had an error in the second build; the other had a design-time build before it.</summary>
    public sealed class Projects : ConsumerGroup
    {
        public Projects(PackedFeed feed)
            : base(feed)
        {
            Add(Broken, Designed);
            Build().Succeeded();
            Assert.Equal(["One"], Run(Broken));
            var first = ReadIndex();
            FirstCompiled = this[Designed].CompiledAt;

            this[Broken].Write("articles/one.md", Consumer.Article.Replace("One", "Two", StringComparison.Ordinal)).Write("Broken.cs", "not C#");
            this[Designed]
                .DotNet("msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true")
                .Succeeded();
            Build("--no-restore");
            Assert.NotEqual(0, ResultOf(Broken).ExitCode);
            var failed = ReadIndex();

            File.Delete(this[Broken].FullPath("Broken.cs"));
            Build("--no-restore").Succeeded();
            Indexes = (first, failed, ReadIndex());
        }

        /// <summary>The index of the broken project's pack after each build.</summary>
        internal (string First, string Failed, string Last) Indexes { get; }

        /// <summary>When the other project was compiled first.</summary>
        internal DateTime FirstCompiled { get; }

        private string ReadIndex() => File.ReadAllText(this[Broken].FullPath(Folder + "app.TypedContent.pack.index"));
    }
}
