using System.Diagnostics;
using System.Text;

namespace TypedContent.Package.Tests;

/// <summary>Runs the dotnet command as a user would, without the environment variables of the test's own build, and without leaving processes behind.</summary>
internal static class DotNet
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(10);

    public static CommandResult Run(string folder, params string[] arguments) => Run("dotnet", folder, arguments);

    public static CommandResult Run(string command, string folder, string[] arguments, params (string Name, string Value)[] variables)
    {
        var start = Prepare(command, folder, arguments);
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{command} {string.Join(' ', arguments)} did not end within {s_limit}.");
        }

        return new CommandResult(process.ExitCode, output.Result, errors.Result);
    }

    /// <summary>Prepares the start of a command, for one that runs until it is ended.</summary>
    public static ProcessStartInfo Prepare(string command, string folder, string[] arguments)
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

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var (name, value) in CompilerServer.Variables)
        {
            start.Environment[name] = value;
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        return start;
    }

    private static bool IsOfTheOuterBuild(string variable) =>
        variable.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)
        || variable.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || variable is "CI" or "DOTNET_HOST_PATH" or "DOTNET_ROOT_X64" or "COREHOST_TRACE";
}

/// <summary>The result of a command.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Errors)
{
    /// <summary>The non-empty lines of the output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}\n{Output}\n{Errors}");
        return this;
    }
}
