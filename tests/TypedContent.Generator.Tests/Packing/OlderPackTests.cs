using System.Buffers.Binary;
using TypedContent.Generator.Tests.Running;
using TypedContent.Packing;

namespace TypedContent.Generator.Tests.Packing;

/// <summary>
/// Assemblies with content outlive the version that compiled them, because a program cannot rebuild another author's content package. The folder Compiled has
/// one assembly for each format, made by the version that introduced the format.
/// </summary>
public class OlderPackTests
{
    // Set the variable once to create the assembly of a new format.
    private static readonly bool s_isMade = Environment.GetEnvironmentVariable("TYPEDCONTENT_MAKE_COMPILED") == "true";

    private static readonly Site s_site = Site
        .Of(
            (
                "one.md",
                "---\ntitle: One\ndate: 2024-03-02\ntags: [C#, 新媒体]\nseries: Tea\nauthor: jane\nrating: 3\n---\n## First\n\nThe *first*, see "
                    + "[two](two.md).\n\n![A cup](cup.png)\n"),
            ("two.md", "---\ntitle: Two\ndate: 2023-01-05\ntags: [c#]\nseries: Tea\nlang: de\n---\nThe second.\n\n<!-- more -->\n\nThe rest.\n"),
            ("guides/three.zh.md", "---\ntitle: 三\ndate: 2022-12-31\nlinks: [{ name: n, url: /x }]\n---\n你好。\n"))
        .WithMember("Authors", "jane.md", "---\nname: Jane\n---\nShe writes.\n")
        .WithFileList(["Articles"], ("Articles", "cup.png", "articles/cup.png"))
        .WithProperty("TypedContentCollections", "Articles/Article,Authors/Author");

    public static TheoryData<string> Formats => [.. Directory.GetFiles(Repository.PathOf("tests/TypedContent.Generator.Tests/Packing/Compiled"), "*.dll")
        .Select(file => Path.GetFileNameWithoutExtension(file))];

    [Fact]
    public void There_is_an_assembly_of_the_format_that_is_written()
    {
        var path = PathOf("format-" + PackFormat.Name(PackFormat.Version));
        if (s_isMade)
        {
            File.WriteAllBytes(path, PackedTwin.Compile(s_site).Run.Project.Assembly);
        }

        Assert.True(File.Exists(path), $"Set TYPEDCONTENT_MAKE_COMPILED=true once to make {path}.");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_assembly_that_was_compiled_with_an_older_format_says_what_it_always_said(string format)
    {
        var site = LoadedSite.Of(new EmittedProject(File.ReadAllBytes(PathOf(format)), [], null));

        SnapshotOf.Text(string.Join("\n", site.Collections.Select(ContentDump.Of)), "compiled-" + format);
    }

    [Fact]
    public void A_pack_with_additions_of_a_later_version_is_read() =>
        Assert.Equal("One", Open(0x0001_0007).Collection().All[0].Title);

    [Theory]
    [InlineData(
        0x0002_0003u,
        "was written by TypedContent 9.8.7 (format 2.3). TypedContent ",
        "reads formats up to 1.1. Update the package TypedContent in the program that uses ")]
    [InlineData(6u, "was written by a preview of TypedContent (format 0.6). TypedContent ", "reads formats from 1.0. Whoever builds ")]
    public void A_pack_that_cannot_be_read_is_refused_and_the_message_says_by_whom_and_who_can_help(uint format, string what, string remedy)
    {
        var exception = Assert.ThrowsAny<Exception>(() => Open(format).All().Count);
        while (exception.InnerException is { } inner)
        {
            exception = inner;
        }

        Assert.IsType<InvalidOperationException>(exception);
        Assert.StartsWith("The content pack of ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(what, exception.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, exception.Message, StringComparison.Ordinal);
    }

    /// <summary>Loads the site with a pack that claims to have another format.</summary>
    private static LoadedSite Open(uint format)
    {
        var (run, pack) = PackedTwin.Compile(s_site);
        BinaryPrimitives.WriteUInt32LittleEndian(pack.AsSpan(sizeof(uint)), format);
        foreach (var (place, part) in new ushort[] { 9, 8, 7 }.Index())
        {
            BinaryPrimitives.WriteUInt16LittleEndian(pack.AsSpan(PackFormat.WriterOffset + (place * sizeof(ushort))), part);
        }

        return run.Load(pack);
    }

    private static string PathOf(string name) => Repository.PathOf($"tests/TypedContent.Generator.Tests/Packing/Compiled/{name}.dll");
}
