namespace TypedContent.Package.Tests.Consumers;

/// <summary>The resource that contains bodies and values, in real builds.</summary>
public sealed class ContentPackTests(ContentPackTests.Projects projects) : IClassFixture<ContentPackTests.Projects>
{
    private const string PackPath = "obj/Debug/net10.0/app.TypedContent.pack";

    /// <summary>Generated code is embedded in the PDB, which would otherwise grow with the articles.</summary>
    [Fact]
    public void It_has_the_only_copy_of_a_body()
    {
        Assert.Equal(["One <p>Text.</p> Text."], projects.Run(Kept));

        Assert.Equal(0, Count("bin/Debug/net10.0/app.pdb"));
        Assert.Equal(1, Count("bin/Debug/net10.0/app.dll"));

        int Count(string path) => File.ReadAllBytes(projects[Kept].FullPath(path)).AsSpan().Count("<p>Text.</p>"u8);
    }

    [Fact]
    public void It_is_left_alone_when_nothing_changed()
    {
        projects.ResultOf(Kept).Succeeded();

        Assert.Equal(projects.FirstWritten, File.GetLastWriteTimeUtc(projects[Kept].FullPath(PackPath)));
    }

    private static void Kept(Consumer consumer) => Write(consumer);

    [Fact]
    public void It_is_written_when_it_is_missing()
    {
        Assert.Equal(["One <p>Text.</p> Text."], projects.Run(Deleted));
        Assert.True(File.Exists(projects[Deleted].FullPath(PackPath)));
    }

    private static void Deleted(Consumer consumer) => Write(consumer);

    [Fact]
    public void A_program_without_it_says_the_same()
    {
        Assert.Equal(["One <p>Text.</p> Text."], projects.Run(NotPacked));
        Assert.False(File.Exists(projects[NotPacked].FullPath(PackPath)));
    }

    private static void NotPacked(Consumer consumer) => Write(consumer, "<TypedContentPack>false</TypedContentPack>");

    private static void Write(Consumer consumer, string properties = "") => consumer
        .WriteProject(properties: properties)
        .Write("Program.cs", "foreach (var a in Articles.All) Console.WriteLine($\"{a.Title} {a.Html} {a.Text}\");")
        .Write("articles/one.md", "---\ntitle: One\n---\nText.\n");

    /// <summary>Projects that were built twice. One had lost its pack in between.</summary>
    public sealed class Projects : ConsumerGroup
    {
        public Projects(PackedFeed feed)
            : base(feed, Kept, Deleted, NotPacked)
        {
            FirstWritten = File.GetLastWriteTimeUtc(this[Kept].FullPath(PackPath));
            File.Delete(this[Deleted].FullPath(PackPath));
            Build("--no-restore").Succeeded();
        }

        /// <summary>When the first build wrote the pack.</summary>
        internal DateTime FirstWritten { get; }
    }
}
