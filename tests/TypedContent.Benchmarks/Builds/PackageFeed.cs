using TypedContent.Benchmarks.Processes;
using TypedContent.Benchmarks.Reporting;

namespace TypedContent.Benchmarks.Builds;

/// <summary>A folder with the package, packed from this repository.</summary>
internal sealed class PackageFeed
{
    private PackageFeed(string folder)
    {
        Folder = folder;
        var packages = Directory.GetFiles(folder, "TypedContent.?.*.nupkg");
        Version = packages is [var package]
            ? Path.GetFileNameWithoutExtension(package)["TypedContent.".Length..]
            : throw new FileNotFoundException($"{folder} holds {packages.Length} packages of TypedContent; one is expected.");
    }

    public string Folder { get; }

    public string Version { get; }

    /// <param name="existing">A folder that already contains the package; null to pack it.</param>
    /// <param name="workspace">The folder to pack it into.</param>
    public static PackageFeed Open(string? existing, string workspace)
    {
        if (existing is not null)
        {
            return new PackageFeed(existing);
        }

        Report.Progress("packing the repository");
        var artifacts = Path.Combine(workspace, "packed");
        Shell.Run(Repository.Root, "dotnet", "pack", "src/TypedContent", "-c", "Release", "--artifacts-path", artifacts);
        return new PackageFeed(Path.Combine(artifacts, "package", "release"));
    }
}
