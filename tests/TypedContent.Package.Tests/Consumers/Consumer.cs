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
    private readonly string _folder = Directory.CreateTempSubdirectory("typedcontent-consumer-").FullName;

    public Consumer(PackedFeed feed)
    {
        _feed = feed;
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{feed.Folder}" />
                <add key="restored" value="{Repository.PackagesFolder}" />
              </packageSources>
              <packageSourceMapping>
                <packageSource key="packed"><package pattern="TypedContent*" /></packageSource>
                <packageSource key="restored"><package pattern="*" /></packageSource>
              </packageSourceMapping>
              <config>
                <add key="globalPackagesFolder" value="{feed.RestoreFolder}" />
              </config>
            </configuration>
            """);
    }

    /// <summary>The folder in which commands run, relative to the consumer's own folder.</summary>
    public string ProjectFolder { get; init; } = "app";

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

    public Consumer WriteProject(
        string items = "",
        string properties = "",
        string sdk = "Microsoft.NET.Sdk",
        string outputType = "Exe",
        string package = "TypedContent") => Write("app.csproj", $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <OutputType>{outputType}</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="{package}" Version="{_feed.Version}" />
            {items}
          </ItemGroup>
        </Project>
        """);

    public CommandResult DotNet(params string[] arguments) => DotNet([], arguments);

    /// <summary>Runs a command with additional environment variables.</summary>
    public CommandResult DotNet((string Name, string Value)[] variables, params string[] arguments)
    {
        Directory.CreateDirectory(FullPath("."));
        return Tests.DotNet.Run("dotnet", FullPath("."), arguments, variables);
    }

    public CommandResult Build() => DotNet("build");

    /// <summary>Builds with a compiler started only for this build, as build servers do.</summary>
    public CommandResult BuildWithoutServer() => DotNet("build", "-p:UseSharedCompilation=false");

    /// <summary>Builds as a user does after an edit, and runs the program.</summary>
    public string[] BuildAndRun()
    {
        Build().Succeeded();
        return Run();
    }

    /// <summary>Runs the program that was built last.</summary>
    public string[] Run() => DotNet("bin/Debug/net10.0/app.dll").Succeeded().Lines;

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
