namespace TypedContent.Package.Tests;

/// <summary>Packs the whole solution once, the way the README says, into a folder of its own.</summary>
public sealed class PackedFeed : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("typedcontent-feed-").FullName;

    public PackedFeed()
    {
        DotNet.Run(Repository.Root, "pack", "Content.sln", "-c", "Release", "--artifacts-path", _folder).Succeeded();
        Folder = Path.Combine(_folder, "package", "release");
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

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

/// <summary>All tests that need the package share one.</summary>
[CollectionDefinition(Name)]
public sealed class PackedFeedGroup : ICollectionFixture<PackedFeed>
{
    public const string Name = "the packed feed";
}
