using System.Text;

namespace TypedContent.Package.Tests.Consumers;

/// <summary>The resource that contains bodies and values, in real builds.</summary>
public sealed class ContentPackTests(PackedFeed feed)
{
    private const string PackPath = "obj/Debug/net10.0/app.TypedContent.pack";

    /// <summary>Generated code is embedded in the PDB, which would otherwise grow with the articles.</summary>
    [Fact]
    public void It_is_written_when_it_is_missing_and_left_alone_when_nothing_changed_and_has_the_only_copy_of_a_body()
    {
        using var consumer = CreateConsumer();

        Assert.Equal(["One <p>Text.</p> Text."], consumer.BuildAndRun());
        var written = File.GetLastWriteTimeUtc(consumer.FullPath(PackPath));
        Assert.Equal(0, Count("bin/Debug/net10.0/app.pdb"));
        Assert.Equal(1, Count("bin/Debug/net10.0/app.dll"));

        consumer.Build().Succeeded();
        Assert.Equal(written, File.GetLastWriteTimeUtc(consumer.FullPath(PackPath)));

        File.Delete(consumer.FullPath(PackPath));

        Assert.Equal(["One <p>Text.</p> Text."], consumer.BuildAndRun());
        Assert.True(File.Exists(consumer.FullPath(PackPath)));

        int Count(string path) => File.ReadAllBytes(consumer.FullPath(path)).AsSpan().Count("<p>Text.</p>"u8);
    }

    [Fact]
    public void A_program_without_it_says_the_same()
    {
        using var consumer = CreateConsumer("<TypedContentPack>false</TypedContentPack>");

        Assert.Equal(["One <p>Text.</p> Text."], consumer.BuildAndRun());
        Assert.False(File.Exists(consumer.FullPath(PackPath)));
    }

    private Consumer CreateConsumer(string properties = "") => new Consumer(feed)
        .WriteProject(properties: properties)
        .Write("Program.cs", "foreach (var a in Articles.All) Console.WriteLine($\"{a.Title} {a.Html} {a.Text}\");")
        .Write("articles/one.md", "---\ntitle: One\n---\nText.\n");
}
