using System.Text;

namespace TypedContent.Package.Tests.Consumers;

/// <summary>
/// A user's project in a new folder outside the repository, which uses the packed feed and this run's packages folder. Packages of the SDK come from those
/// already restored on this machine, so that no network is needed.
/// </summary>
internal sealed class Consumer : IDisposable
{
    public const string Article = "---\ntitle: One\ndate: 2024-01-02\n---\n\nHello *you*.\n";

    private readonly PackedFeed _feed;
    private readonly string _folder;

    public Consumer(PackedFeed feed)
        : this(feed, Directory.CreateTempSubdirectory("typedcontent-consumer-").FullName)
    {
    }

    /// <param name="feed">The packages.</param>
    /// <param name="folder">The consumer's own folder, which is created if it is missing.</param>
    public Consumer(PackedFeed feed, string folder)
    {
        _feed = feed;
        _folder = folder;
        WriteSources($"""<add key="restored" value="{Repository.PackagesFolder}" />""", """
              <packageSourceMapping>
                <packageSource key="packed"><package pattern="TypedContent*" /></packageSource>
                <packageSource key="restored"><package pattern="*" /></packageSource>
              </packageSourceMapping>
            """);
    }

    /// <summary>The folder in which commands run, relative to the consumer's own folder.</summary>
    public string ProjectFolder { get; init; } = "app";

    /// <summary>When the compiler last wrote the assembly.</summary>
    public DateTime CompiledAt => File.GetLastWriteTimeUtc(FullPath("obj/Debug/net10.0/app.dll"));

    public string FullPath(string path) => Path.GetFullPath(Path.Combine(_folder, ProjectFolder, path));

    /// <summary>Writes a file. Its path is relative to the project or, for nuget.config, to the consumer's folder.</summary>
    public Consumer Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public Consumer Write(string path, byte[] bytes)
    {
        var full = path == "nuget.config" ? Path.Combine(_folder, path) : FullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    /// <param name="items">Further items.</param>
    /// <param name="properties">Further properties.</param>
    /// <param name="sdk">The SDK of the project.</param>
    /// <param name="outputType">Its output type.</param>
    /// <param name="package">The one of the packed packages that it references; null for none.</param>
    /// <param name="path">The path of the project file.</param>
    public Consumer WriteProject(
        string items = "",
        string properties = "",
        string sdk = "Microsoft.NET.Sdk",
        string outputType = "Exe",
        string? package = "TypedContent",
        string path = "app.csproj") => Write(path, $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <OutputType>{outputType}</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {(package is null ? "" : $"<PackageReference Include=\"{package}\" Version=\"{_feed.Version}\" />")}
            {items}
          </ItemGroup>
        </Project>
        """);

    /// <summary>Uses packages from the packed feed and the SDK's own folder only, which a mapping of sources would hide.</summary>
    public Consumer WriteSourcesOfSdk() => WriteSources("", "");

    public CommandResult DotNet(params string[] arguments) => DotNet([], arguments);

    /// <summary>Runs a command with additional environment variables.</summary>
    public CommandResult DotNet((string Name, string Value)[] variables, params string[] arguments)
    {
        Directory.CreateDirectory(FullPath("."));
        return Tests.DotNet.Run("dotnet", FullPath("."), arguments, variables);
    }

    public CommandResult Build() => DotNet("build");

    /// <summary>Builds after an edit that changes nothing about packages.</summary>
    public CommandResult BuildAgain() => DotNet("build", "--no-restore");

    /// <summary>Builds with a compiler started only for this build, as build servers do.</summary>
    public CommandResult BuildWithoutServer() => DotNet("build", "-p:UseSharedCompilation=false");

    /// <summary>Builds as a user does, and runs the program.</summary>
    public string[] BuildAndRun()
    {
        Build().Succeeded();
        return Run();
    }

    /// <summary>Builds after an edit that changes nothing about packages, and runs the program.</summary>
    public string[] BuildAgainAndRun()
    {
        BuildAgain().Succeeded();
        return Run();
    }

    /// <summary>Runs the program that was built last.</summary>
    public string[] Run() => DotNet("bin/Debug/net10.0/app.dll").Succeeded().Lines;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Consumer WriteSources(string source, string mapping) => Write("nuget.config", $"""
        <configuration>
          <packageSources>
            <clear />
            <add key="packed" value="{_feed.Folder}" />
            {source}
          </packageSources>
          {mapping}
          <config>
            <add key="globalPackagesFolder" value="{_feed.RestoreFolder}" />
          </config>
        </configuration>
        """);
}
