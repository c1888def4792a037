using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Tool.Reports;

namespace TypedContent.Tool.Check;

/// <summary>
/// The command line with which MSBuild would start the C# compiler for a project. Evaluates the project and runs all targets before the compiler, like an
/// editor's build, so settings, lists, and references are the project's own. Writes to a temporary folder and does not change the project's folders.
/// </summary>
/// <param name="Arguments">The compiler's command line.</param>
/// <param name="Findings">The findings about articles that the targets themselves reported.</param>
internal sealed partial record Invocation(CSharpCommandLineArguments Arguments, IReadOnlyList<Finding> Findings)
{
    /// <param name="project">The full path of the project file.</param>
    /// <param name="properties">Global properties, such as <c>Configuration=Release</c>.</param>
    /// <param name="cancellation">Cancels MSBuild.</param>
    public static Task<Invocation> ReadAsync(string project, IReadOnlyList<string> properties, CancellationToken cancellation) =>
        ReadAsync(project, properties, restores: false, cancellation);

    private static async Task<Invocation> ReadAsync(string project, IReadOnlyList<string> properties, bool restores, CancellationToken cancellation)
    {
        var folder = Path.Combine(
            Path.GetTempPath(),
            "typedcontent-check",
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(project + "\n" + Environment.UserName)))[..16]);
        Directory.CreateDirectory(folder);
        var log = Path.Combine(folder, "evaluation.log");
        File.Delete(log);
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(project)!,
            ArgumentList =
            {
                "msbuild", project, "-nologo", "-t:Compile", "-getItem:CscCommandLineArgs",
                "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true", "-p:DesignTimeBuild=true",
                "-p:BuildProjectReferences=false", "-p:CompileUsingReferenceAssemblies=false", "-p:SkipInvalidConfigurations=true",
                $"-p:IntermediateOutputPath={folder}{Path.DirectorySeparatorChar}",
                $"-flp:LogFile={log};Verbosity=quiet;NoSummary;Encoding=UTF-8",
            },
        };
        foreach (var property in properties)
        {
            start.ArgumentList.Add("-p:" + property);
        }

        if (restores)
        {
            start.ArgumentList.Add("-restore");
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Process.Start(start) ?? throw new ToolException(ExitCodes.Failed, "'dotnet' could not be started. Is the .NET SDK on the PATH?");
        string output, error;
        try
        {
            var reading = process.StandardError.ReadToEndAsync(cancellation);
            output = await process.StandardOutput.ReadToEndAsync(cancellation);
            error = await reading;
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        var reported = File.Exists(log) ? await File.ReadAllTextAsync(log, cancellation) : "";
        var findings = ReadFindings(reported, project);
        if (ReadArguments(output) is not { Length: > 0 } arguments)
        {
            var reason = reported.Trim() is { Length: > 0 } said ? said : (error + output).Trim();
            // Packages are restored only if necessary, because it takes as long as everything else.
            return !restores && (reason.Contains("NETSDK1004", StringComparison.Ordinal) || reason.Contains("project.assets.json", StringComparison.Ordinal))
                ? await ReadAsync(project, properties, restores: true, cancellation)
                : throw new ToolException(ExitCodes.Failed, $"MSBuild could not evaluate {project}:\n{reason}");
        }

        return new Invocation(CSharpCommandLineParser.Default.Parse(arguments, Path.GetDirectoryName(project)!, sdkDirectory: null), findings);
    }

    private static string[] ReadArguments(string output)
    {
        var start = output.IndexOf('{', StringComparison.Ordinal);
        if (start < 0)
        {
            return [];
        }

        try
        {
            using var json = JsonDocument.Parse(output[start..]);
            return [.. json.RootElement
                .GetProperty("Items")
                .GetProperty("CscCommandLineArgs")
                .EnumerateArray()
                .Select(item => item.GetProperty("Identity").GetString()!)];
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException)
        {
            return [];
        }
    }

    /// <summary>Setup faults are reported by tasks, before the compiler runs.</summary>
    private static IReadOnlyList<Finding> ReadFindings(string log, string project) => [.. FindingPattern().Matches(log).Select(match =>
    {
        var line = match.Groups["line"].Success ? int.Parse(match.Groups["line"].ValueSpan, CultureInfo.InvariantCulture) : 1;
        var column = match.Groups["column"].Success ? int.Parse(match.Groups["column"].ValueSpan, CultureInfo.InvariantCulture) : 1;
        var file = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(project)!, match.Groups["file"].Value.Trim()));
        return new Finding(
            match.Groups["id"].Value,
            match.Groups["kind"].Value == "error" ? Severity.Error : Severity.Warning,
            file,
            line,
            column,
            line,
            column,
            match.Groups["message"].Value.Trim());
    }).Distinct()];

    [GeneratedRegex(
        @"^\s*(?<file>[^\r\n]+?)(?:\((?<line>\d+)(?:,(?<column>\d+))?[^)]*\))?\s*:\s"
        + @"(?<kind>error|warning)\s(?<id>TC\d{4}):\s(?<message>[^\r\n]*?)(?:\s\[[^\]\r\n]+\])?\r?$",
        RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex FindingPattern();
}
