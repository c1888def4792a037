using System.Globalization;

namespace TypedContent.Package.Tests;

/// <summary>
/// One compiler server for all builds of a test run, as a user's builds have. No other build uses its name. It ends with the run.
/// </summary>
internal static class CompilerServer
{
    private static readonly string s_name = "typedcontent-" + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);

    /// <summary>The environment variables that make a build use it. A build reads them as properties.</summary>
    public static IReadOnlyDictionary<string, string> Variables { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["UseSharedCompilation"] = "true",
        ["SharedCompilationId"] = s_name,
    };

    public static void ShutDown() => DotNet.Run(Repository.Root, Repository.CompilerServer, "-shutdown", "-pipename:" + s_name);
}
