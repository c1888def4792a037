using System.Globalization;

namespace TypedContent.Package.Tests.Consumers;

/// <summary>A compiler server of this test's own, under a name that no other build uses, ended with the test.</summary>
internal sealed class CompilerServer(Consumer consumer) : IDisposable
{
    private readonly string _name = "typedcontent-" + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);

    public CommandResult Build() => consumer.DotNet("build", "-p:UseSharedCompilation=true", $"-p:SharedCompilationId={_name}");

    public void Dispose()
    {
        var tools = consumer.DotNet("msbuild", "-getProperty:RoslynTargetsPath").Succeeded().Lines[^1];
        consumer.DotNet(Path.Combine(tools, "bincore", "VBCSCompiler.dll"), "-shutdown", "-pipename:" + _name);
    }
}
