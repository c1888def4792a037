using System.Text;

namespace TypedContent.Package.Tests.Consumers;

/// <summary>The resource that contains bodies and values, in real builds.</summary>
public sealed class ContentPackTests(PackedFeed feed)
{
    private const string PackPath = "obj/Debug/net10.0/app.TypedContent.pack";

    [Theory]
    [InlineData("")]
    [InlineData("<TypedContentPack>false</TypedContentPack>")]
    public void A_program_says_the_same_with_and_without_it(string property)
    {
        using var consumer = CreateConsumer(property);

        Assert.Equal(["One <p>Text.</p> Text."], consumer.BuildAndRun());
        Assert.Equal(property.Length == 0, File.Exists(consumer.FullPath(PackPath)));
    }

    [Fact]
    public void It_is_made_anew_when_somebody_deleted_it()
    {
        using var consumer = CreateConsumer();
        consumer.BuildAndRun();

        File.Delete(consumer.FullPath(PackPath));

        Assert.Equal(["One <p>Text.</p> Text."], consumer.BuildAndRun());
    }

    [Fact]
    public void A_build_in_which_nothing_changed_leaves_it_alone()
    {
        using var consumer = CreateConsumer();
        consumer.BuildAndRun();
        var written = File.GetLastWriteTimeUtc(consumer.FullPath(PackPath));

        consumer.BuildAndRun();

        Assert.Equal(written, File.GetLastWriteTimeUtc(consumer.FullPath(PackPath)));
    }

    /// <summary>Generated code is embedded in the PDB, which would otherwise grow with the articles.</summary>
    [Fact]
    public void No_body_goes_into_the_pdb_or_twice_into_the_assembly()
    {
        using var consumer = CreateConsumer();
        consumer.BuildAndRun();

        Assert.Equal(0, Count("bin/Debug/net10.0/app.pdb"));
        Assert.Equal(1, Count("bin/Debug/net10.0/app.dll"));

        int Count(string path) => File.ReadAllBytes(consumer.FullPath(path)).AsSpan().Count("<p>Text.</p>"u8);
    }

    private Consumer CreateConsumer(string properties = "") => new Consumer(feed)
        .WriteProject(properties: properties)
        .Write("Program.cs", "foreach (var a in Articles.All) Console.WriteLine($\"{a.Title} {a.Html} {a.Text}\");")
        .Write("articles/one.md", "---\ntitle: One\n---\nText.\n");
}
