namespace TypedContent.Package.Tests;

/// <summary>The package, packed as the README says into a folder of its own: once for all classes that ask for it, which run side by side.</summary>
public sealed class PackedFeed
{
    private static readonly Lazy<string> s_artifacts = new(Pack);

    public PackedFeed()
    {
        Folder = Path.Combine(s_artifacts.Value, "package", "release");
        WebPackage = Assert.Single(Directory.GetFiles(Folder, "TypedContent.AspNetCore.*.nupkg"));
        Package = Assert.Single(Directory.GetFiles(Folder, "*.nupkg"), file => file != WebPackage);
        Version = Path.GetFileNameWithoutExtension(Package)["TypedContent.".Length..];
    }

    public string Folder { get; }

    /// <summary>The package file.</summary>
    public string Package { get; }

    /// <summary>The file of the package for ASP.NET Core.</summary>
    public string WebPackage { get; }

    public string Version { get; }

    private static string Pack()
    {
        var folder = Directory.CreateTempSubdirectory("typedcontent-feed-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        DotNet.Run(Repository.Root, "pack", "Content.sln", "-c", "Release", "--artifacts-path", folder).Succeeded();
        return folder;
    }
}
