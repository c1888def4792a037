using System.Diagnostics;
using System.Text;
using TypedContent.Generator.Flow;

namespace TypedContent.Benchmarks.Processes;

/// <summary>Runs commands without the environment variables left by the build of this program.</summary>
internal static class Shell
{
    /// <summary>Whether a command is on the <c>PATH</c>.</summary>
    public static bool Has(string command) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, command)) || File.Exists(Path.Combine(folder, command + ".exe")));

    /// <summary>Runs a command to its end.</summary>
    /// <returns>Its output.</returns>
    /// <exception cref="InvalidOperationException">The command failed. The message contains its output.</exception>
    public static string Run(string folder, string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfTheOuterBuild).ToArray())
        {
            start.Environment.Remove(name);
        }

        // Measured commands must neither use nor leave behind processes of other builds.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output.Result
            : throw new InvalidOperationException(
                $"{command} {string.Join(' ', arguments)} in {folder} ended with {process.ExitCode}.\n{output.Result}\n{errors.Result}");
    }

    private static bool IsOfTheOuterBuild(string variable) =>
        variable.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || variable is "CI" or "DOTNET_HOST_PATH";
}
