using TypedContent.Package.Tests.Consumers;

namespace TypedContent.Package.Tests.Site;

/// <summary>The templates of the packed feed, installed for these tests alone: what the machine has installed stays as it is.</summary>
[CollectionDefinition(nameof(InstalledTemplates))]
public sealed class InstalledTemplates : ICollectionFixture<InstalledTemplates>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("typedcontent-templates-").FullName;

    private readonly string _hive;

    public InstalledTemplates(PackedFeed feed)
    {
        _hive = Path.Combine(_folder, "hive");
        DotNet.Run("dotnet", _folder, ["new", "install", feed.TemplatePackage, "--debug:custom-hive", _hive], [.. Variables]).Succeeded();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    internal void Create(Consumer consumer, string template, params string[] arguments) => consumer
        .DotNet([.. Variables], ["new", "typedcontent-" + template, .. arguments, "--no-update-check", "--debug:custom-hive", _hive])
        .Succeeded();

    private IEnumerable<(string Name, string Value)> Variables => [("DOTNET_CLI_HOME", Path.Combine(_folder, "home")), ("DOTNET_GENERATE_ASPNET_CERTIFICATE", "false")];
}
