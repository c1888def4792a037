[assembly: AssemblyFixture(typeof(TypedContent.Package.Tests.PackedFeed))]

namespace TypedContent.Package.Tests;

/// <summary>The packages, packed once for all tests that ask for them out of what was built with these tests, and where consumers restore them to.</summary>
public sealed class PackedFeed : IDisposable
{
    private readonly Lazy<string> _root = new(Pack);

    /// <summary>The folder of the package files.</summary>
    public string Folder => Path.Combine(_root.Value, "feed");

    /// <summary>The packages folder of all consumers, empty at first: what they restore comes from <see cref="Folder"/>.</summary>
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

        // Packing asks projects for their files; without the build it must not build those that they refer to either.
        DotNet.Run(
            Repository.Root, "pack", "Content.sln", "--no-build", "-p:BuildProjectReferences=false", "--configuration", Repository.Configuration,
            "-p:PackageOutputPath=" + Path.Combine(root, "feed")).Succeeded();
        return root;
    }
}
