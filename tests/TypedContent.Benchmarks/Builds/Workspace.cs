namespace TypedContent.Benchmarks.Builds;

/// <summary>A temporary folder with the packed package and the measured projects; it is deleted at the end.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("typedcontent-bench-").FullName;

    public Workspace(BenchmarkOptions options)
    {
        Feed = PackageFeed.Open(options.Feed, _folder);

        // Packages already on this machine are used from there; only the package itself goes into the workspace.
        if (Directory.Exists(Path.Combine(Repository.PackagesFolder, "typedcontent")))
        {
            throw new InvalidOperationException(
                $"{Repository.PackagesFolder} holds a package TypedContent, which would be measured instead of the one that was packed: remove it.");
        }

        File.WriteAllText(Path.Combine(_folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{Feed.Folder}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="restored" value="{Repository.PackagesFolder}" />
              </fallbackPackageFolders>
              <config>
                <add key="globalPackagesFolder" value="{Path.Combine(_folder, "packages")}" />
              </config>
            </configuration>
            """);
    }

    public PackageFeed Feed { get; }

    public string PathOf(string name) => Path.Combine(_folder, name);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
