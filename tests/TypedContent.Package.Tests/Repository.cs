using System.Reflection;

namespace TypedContent.Package.Tests;

/// <summary>Where things are, as the build of these tests knows it.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>The configuration that these tests, and what they pack, were built in.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The SDK's compiler server.</summary>
    public static string CompilerServer { get; } = Metadata("CompilerServer");

    public static string BlogAssembly { get; } = Metadata("BlogAssembly");

    public static string DocsAssembly { get; } = Metadata("DocsAssembly");

    public static string ToolAssembly { get; } = Metadata("ToolAssembly");

    /// <summary>What was restored already, which serves the SDK's own packages without a network.</summary>
    public static string PackagesFolder { get; } = Metadata("PackagesFolder");

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
