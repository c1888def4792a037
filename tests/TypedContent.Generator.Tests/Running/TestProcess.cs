using System.Diagnostics;
using System.Reflection.Metadata;
using Xunit.Runner.InProc.SystemConsole;

namespace TypedContent.Generator.Tests.Running;

/// <summary>The entry point of the tests. The runtime accepts hot reloads only in a process that was started for them, so the tests run in such a process.</summary>
internal static class TestProcess
{
    private const string Variable = "DOTNET_MODIFIABLE_ASSEMBLIES";
    private const string Value = "debug";

    public static async Task<int> Main(string[] arguments)
    {
        if (MetadataUpdater.IsSupported || Environment.GetEnvironmentVariable(Variable) == Value)
        {
            return await ConsoleRunner.Run(arguments);
        }

        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, typeof(TestProcess).Assembly.GetName().Name!), arguments)
        {
            Environment = { [Variable] = Value },
        };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
