using System.Reflection;

namespace TypedContent.Package.Tests;

/// <summary>Paths and settings recorded by the build of these tests.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>The configuration in which these tests and the packages were built.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The SDK's compiler server.</summary>
    public static string CompilerServer { get; } = Metadata("CompilerServer");

    public static string BlogAssembly { get; } = Metadata("BlogAssembly");

    public static string DocsAssembly { get; } = Metadata("DocsAssembly");

    public static string ToolAssembly { get; } = Metadata("ToolAssembly");

    /// <summary>The packages already restored, which provide the SDK's own packages without a network.</summary>
    public static string PackagesFolder { get; } = Metadata("PackagesFolder");

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
