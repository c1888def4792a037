using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.HotReloads;

/// <summary>
/// Simulates <c>dotnet watch</c>. The program is built; after each edit the project is compiled again with the index of that build, and the difference is
/// emitted as a hot reload, which the running program receives.
/// </summary>
internal sealed class EditSession
{
    // The sessions of a class all start from one site, and most return to it.
    private static readonly ConditionalWeakTable<Site, BuiltSite> s_built = [];
    private static readonly ConditionalWeakTable<Site, string[]> s_contents = [];

    private EmitBaseline _baseline;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;
    private SiteFile _index;
    private Site _site;
    private LoadedSite _program;
    private Assembly _assembly;

    public EditSession(Site site)
    {
        Assert.True(MetadataUpdater.IsSupported);
        (_baseline, _compilation, _driver, _index) = s_built.GetValue(site, BuiltSite.Of);
        _site = site;
        (_program, _assembly) = Run(site);
    }

    /// <summary>The number of restarts.</summary>
    public int Restarts { get; private set; }

    /// <summary>The number of hot reloads.</summary>
    public int Reloads { get; private set; }

    /// <summary>The generated file that contains the changes since the build.</summary>
    public string Patch => _compilation.SyntaxTrees.Single(tree => tree.FilePath.EndsWith("Articles.Patch.g.cs", StringComparison.Ordinal)).ToString();

    /// <summary>The generated code of articles with components.</summary>
    public string Code => string.Concat(_compilation.SyntaxTrees.Where(tree => tree.FilePath.Contains(".Components.", StringComparison.Ordinal)));

    /// <summary>Saves an edit. The program is updated, or rebuilt and restarted if its members change.</summary>
    /// <param name="change">The edit.</param>
    /// <param name="isForgetful">Whether the editor loses its state before the edit, as when it reloads the project.</param>
    public void Save(Func<Site, Site> change, bool isForgetful = false)
    {
        var before = isForgetful ? GeneratorRunner.Compile(_site.Packed().With(_index), GeneratorRunner.CreateDriver()) : (Compilation: _compilation, Driver: _driver);
        _site = change(_site);
        var after = GeneratorRunner.Compile(_site.Packed().With(_index), isForgetful ? GeneratorRunner.CreateDriver() : before.Driver);
        var difference = CodeDifference.Between(before.Compilation, after.Compilation);
        if (difference.Others.Any(other => other.EndsWith(".Shape", StringComparison.Ordinal) || other.Contains(":Sample.Widgets.", StringComparison.Ordinal)))
        {
            Restarts++;
            (_baseline, _compilation, _driver, _index) = s_built.GetValue(_site, BuiltSite.Of);
            (_program, _assembly) = Run(_site);
        }
        else
        {
            Assert.Empty(difference.Others);
            Reload(after.Compilation, difference);
            (_compilation, _driver) = after;
        }

        // The running program must say the same as one built from these articles.
        Assert.Equal(s_contents.GetValue(_site, ContentsOf), ContentsOf(_program));
    }

    private void Reload(CSharpCompilation compilation, CodeDifference difference)
    {
        if (difference.Updated.Count == 0)
        {
            return;
        }

        using var metadata = new MemoryStream();
        using var code = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.EmitDifference(_baseline, difference.Updated, _ => false, metadata, code, symbols, CancellationToken.None);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        _baseline = emitted.Baseline!;
        Reloads++;
        MetadataUpdater.ApplyUpdate(_assembly, metadata.ToArray(), code.ToArray(), symbols.ToArray());
        typeof(ContentEntry).Assembly.GetType("TypedContent.HotReload", throwOnError: true)!
            .GetMethod("ClearCache", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, [null]);
    }

    private static (LoadedSite Program, Assembly Assembly) Run(Site site)
    {
        var assembly = new AssemblyLoadContext("program").LoadFromStream(new MemoryStream(s_built.GetValue(site, BuiltSite.Of).Assembly));
        var program = new LoadedSite(assembly, "Sample");
        Assert.NotEmpty(ContentsOf(program));
        return (program, assembly);
    }

    private static string[] ContentsOf(Site site) =>
        ContentsOf(LoadedSite.Of(EmittedProject.Of(GeneratorRunner.Compile(site, GeneratorRunner.CreateDriver()).Compilation, pack: null)));

    private static string[] ContentsOf(LoadedSite program) => [.. program.Collections.Select(ContentDump.Of), .. program.Collections.Select(RenderedBodies.Of)];

    /// <summary>A site as a build leaves it, and as an editor knows it after that.</summary>
    private sealed record BuiltSite(EmitBaseline Baseline, CSharpCompilation Compilation, GeneratorDriver Driver, SiteFile Index)
    {
        public required byte[] Assembly { get; init; }

        public static BuiltSite Of(Site site)
        {
            var (assembly, index) = Build(site);

            // The editor does not use the built assembly as its baseline: it compiles the project again, with the index.
            var (compilation, driver) = GeneratorRunner.Compile(site.Packed().With(index), GeneratorRunner.CreateDriver());
            var baseline = EmitBaseline.CreateInitialBaseline(
                compilation, ModuleMetadata.CreateFromImage(assembly), static _ => default, static _ => default, hasPortableDebugInformation: true);
            return new BuiltSite(baseline, compilation, driver, index) { Assembly = assembly };
        }

        private static (byte[] Assembly, SiteFile Index) Build(Site site)
        {
            using var folder = new TemporaryFolder();
            var path = Path.Combine(folder.Path, "TypedContent.pack");
            var (compilation, _) = GeneratorRunner.Compile(site.Packed().WithEncodedProperty("TypedContentPackFile", path), GeneratorRunner.CreateDriver());
            var assembly = EmittedProject.Of(compilation, File.ReadAllBytes(path)).Assembly;
            Assert.NotEmpty(assembly);
            return (assembly, new SiteFile(Site.Folder + "obj/Sample.watch.TypedContent.pack.index", null, File.ReadAllBytes(path + ".next")));
        }
    }
}
