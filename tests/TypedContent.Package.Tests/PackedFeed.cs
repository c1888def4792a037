[assembly: AssemblyFixture(typeof(TypedContent.Package.Tests.PackedFeed))]

namespace TypedContent.Package.Tests;

/// <summary>The packages, packed once for all tests from what was built with them, and the folder to which consumers restore them.</summary>
public sealed class PackedFeed : IDisposable
{
    private readonly Lazy<string> _root = new(Pack);

    /// <summary>The folder of the package files.</summary>
    public string Folder => Path.Combine(_root.Value, "feed");

    /// <summary>The packages folder shared by all consumers. It is empty at first, so they restore our packages from <see cref="Folder"/>.</summary>
    public string RestoreFolder => Path.Combine(_root.Value, "restored");

    /// <summary>The package file.</summary>
    public string Package =>
        Assert.Single(Directory.GetFiles(Folder, "TypedContent.*.nupkg"), file => char.IsAsciiDigit(Path.GetFileName(file)["TypedContent.".Length]));

    /// <summary>The file of the package for ASP.NET Core.</summary>
    public string WebPackage => Assert.Single(Directory.GetFiles(Folder, "TypedContent.AspNetCore.*.nupkg"));

    /// <summary>The file of the package of templates for <c>dotnet new</c>.</summary>
    public string TemplatePackage => Assert.Single(Directory.GetFiles(Folder, "TypedContent.Templates.*.nupkg"));

    public string Version => Path.GetFileNameWithoutExtension(Package)["TypedContent.".Length..];

    public void Dispose()
    {
        CompilerServer.ShutDown();
        if (_root.IsValueCreated)
        {
            Directory.Delete(_root.Value, recursive: true);
        }
    }

    private static string Pack()
    {
        var root = Directory.CreateTempSubdirectory("typedcontent-feed-").FullName;

        // Packing asks referenced projects for their files. Without a build, it must not build those projects either.
        DotNet.Run(
            Repository.Root, "pack", "Content.sln", "--no-build", "-p:BuildProjectReferences=false", "--configuration", Repository.Configuration,
            "-p:PackageOutputPath=" + Path.Combine(root, "feed")).Succeeded();
        return root;
    }
}
