using System.Runtime.InteropServices;
using TypedContent.Benchmarks.Builds;
using TypedContent.Benchmarks.Processes;
using TypedContent.Generator.Model;

namespace TypedContent.Benchmarks.Runtime;

/// <summary>A measured project, published.</summary>
internal sealed class PublishedApp
{
    private readonly string _folder;
    private readonly bool _isNative;

    private PublishedApp(string folder, bool isNative) => (_folder, _isNative) = (folder, isNative);

    /// <summary>The path of the assembly or native program.</summary>
    public string MainFile => Path.Combine(_folder, !_isNative ? "app.dll" : OperatingSystem.IsWindows() ? "app.exe" : "app");

    public long Bytes => new FileInfo(MainFile).Length;

    public static PublishedApp Publish(ConsumerProject project, CompiledAs way)
    {
        var output = Path.Combine(project.Folder, "out", way.ToString());
        string[] properties = way switch
        {
            CompiledAs.ReadyToRun => ["-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-p:PublishReadyToRun=true"],
            CompiledAs.NativeAot => ["-r", RuntimeInformation.RuntimeIdentifier, "-p:PublishAot=true", "-p:StripSymbols=true"],
            _ => [],
        };
        Shell.Run(project.Folder, "dotnet", ["publish", "-c", "Release", "-o", output, "-p:UseSharedCompilation=false", "-nodeReuse:false", .. properties]);
        return new PublishedApp(output, way == CompiledAs.NativeAot);
    }

    /// <summary>Runs one scenario in a new process.</summary>
    public ScenarioFigures Run(params string[] arguments) => ScenarioFigures.Of(_isNative
        ? Meter.Measure(_folder, MainFile, arguments)
        : Meter.Measure(_folder, "dotnet", [MainFile, .. arguments]));
}
