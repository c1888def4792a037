using System.Globalization;

namespace TypedContent.Package.Tests;

/// <summary>
/// One compiler server for the builds of a run of these tests, as a user's builds have one, under a name that no other build uses. It ends
/// with the run.
/// </summary>
internal static class CompilerServer
{
    private static readonly string s_name = "typedcontent-" + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);

    /// <summary>What tells a build to use it: variables, which a build reads as properties.</summary>
    public static IReadOnlyDictionary<string, string> Variables { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["UseSharedCompilation"] = "true",
        ["SharedCompilationId"] = s_name,
    };

    public static void ShutDown() => DotNet.Run(Repository.Root, Repository.CompilerServer, "-shutdown", "-pipename:" + s_name);
}
