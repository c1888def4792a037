using System.Globalization;
using TypedContent.Benchmarks.Processes;

namespace TypedContent.Benchmarks.Builds;

/// <summary>A compiler server for this run only, under a name that no other build on this machine uses. It ends with the run.</summary>
internal sealed class CompilerServer(string folder) : IDisposable
{
    private readonly string _name = "typedcontent-bench-" + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);

    public Measurement Build(ConsumerProject project) =>
        Meter.Measure(project.Folder, "dotnet", "build", "--no-restore", "-p:UseSharedCompilation=true", $"-p:SharedCompilationId={_name}", "-nodeReuse:false");

    public void Dispose()
    {
        var tools = Shell.Run(folder, "dotnet", "msbuild", "-getProperty:RoslynTargetsPath").Trim();
        Shell.Run(folder, "dotnet", Path.Combine(tools, "bincore", "VBCSCompiler.dll"), "-shutdown", "-pipename:" + _name);
    }
}
