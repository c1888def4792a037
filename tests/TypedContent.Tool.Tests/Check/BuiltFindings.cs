using System.Diagnostics;
using System.Text.RegularExpressions;

namespace TypedContent.Tool.Tests.Check;

/// <summary>The findings about articles in the output of a build or a check, one line each, with paths relative to the project.</summary>
internal static class BuiltFindings
{
    /// <summary>Builds a project as a user does, and reads its findings in the order of the build.</summary>
    public static IReadOnlyList<string> Build(string project) =>
        [.. Read(Dotnet("build", project, "-nologo", "-v:m", "-clp:NoSummary", "-p:UseSharedCompilation=false"), Path.GetDirectoryName(project)!)];

    public static IEnumerable<string> Read(string output, string root) => output.ReplaceLineEndings("\n").Split('\n')
        // At its end, a failed build repeats all findings.
        .TakeWhile(line => !line.StartsWith("Build FAILED", StringComparison.Ordinal))
        .Where(line => Regex.IsMatch(line, @"(?:error|warning) TC\d{4}: "))
        .Select(line => Regex.Replace(line.Replace(root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), @"\s\[[^\[\]]*\.csproj\]$", "").Trim());

    private static string Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
