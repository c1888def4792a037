using System.Diagnostics;
using System.Text.Json.Nodes;

namespace TypedContent.Compiler.Tests.Globalization;

/// <summary>Names are the same on every machine, with any version of ICU and without ICU.</summary>
public sealed class GlobalizationTests
{
    [Fact]
    public void Names_are_the_same_with_and_without_ICU()
    {
        var here = NameDump.Write();

        Assert.Equal(here, Run(isInvariant: true));
        if (HasIcu)
        {
            Assert.Equal(here, Run(isInvariant: false));
        }
    }

    [Fact]
    public void These_tests_see_what_ICU_does_where_there_is_one() => Assert.Equal(HasIcu, "e\u0301".Normalize() == "é");

    private static bool HasIcu => !(AppContext.TryGetSwitch("System.Globalization.Invariant", out var isInvariant) && isInvariant);

    private static string Run(bool isInvariant)
    {
        var assembly = typeof(GlobalizationTests).Assembly.Location;
        var settings = JsonNode.Parse(File.ReadAllText(Path.ChangeExtension(assembly, ".runtimeconfig.json")))!;
        settings["runtimeOptions"]!["configProperties"]!["System.Globalization.Invariant"] = isInvariant;
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.runtimeconfig.json");
        File.WriteAllText(file, settings.ToJsonString());
        try
        {
            string[] arguments = ["exec", "--runtimeconfig", file, "--depsfile", Path.ChangeExtension(assembly, ".deps.json"), assembly];
            var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
            start.Environment["DOTNET_STARTUP_HOOKS"] = assembly;
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, errors.Result);
            return output;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
