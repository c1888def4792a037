using System.Text;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Tests.Running;

/// <summary>The same site compiled with a content pack, which must have the same content as in C#.</summary>
internal static class PackedTwin
{
    public static void AssertSaysTheSame(GeneratorRun run, LoadedSite loaded)
    {
        if (run.Result.GeneratedSources.Any(source => source.HintName.EndsWith(".Catalog.g.cs", StringComparison.Ordinal)))
        {
            var (packed, pack) = Compile(run.Site, run.Generator);
            Assert.Equal(loaded.Collections.Select(ContentDump.Of), packed.Load(pack).Collections.Select(ContentDump.Of));
        }
    }

    public static (GeneratorRun Run, byte[] Pack) Compile(Site site, ContentGenerator? generator = null)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "TypedContent.pack");
        var packed = site.Packed().WithProperty("TypedContentPackFile", Convert.ToBase64String(Encoding.UTF8.GetBytes(path)));
        var run = generator is null ? GeneratorRunner.Run(packed) : GeneratorRunner.Run(packed, generator, new CompilationCounter(), trackSteps: false);
        return (run, File.ReadAllBytes(path));
    }

    /// <summary>The site as an editor or hot reload sees it after a build: nothing is written, and the built pack is known.</summary>
    public static (Site Site, byte[] Pack) Build(Site site)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "TypedContent.pack");
        GeneratorRunner.Run(site.Packed().WithProperty("TypedContentPackFile", Convert.ToBase64String(Encoding.UTF8.GetBytes(path))));
        var index = new SiteFile(Site.Folder + "obj/TypedContent.pack.index", null, File.ReadAllBytes(path + ".next"));
        return (site.Packed().With(index), File.ReadAllBytes(path));
    }
}
