using System.CommandLine;
using System.Diagnostics;
using TypedContent.Tool.Links;
using TypedContent.Tool.Projects;
using TypedContent.Tool.Reports;
using TypedContent.Tool.Terminal;

namespace TypedContent.Tool.Check;

/// <summary><c>typedcontent check</c>: reports all findings of a project without building it; with <c>--watch</c>, again after every edit.</summary>
internal static class CheckCommand
{
    public static Command Create(Output output)
    {
        var project = new Argument<string?>("project")
        {
            Description = "The project file or its folder. Without it, that of the current folder or one above.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var watch = new Option<bool>("--watch", "-w") { Description = "Check again with every edit, until Ctrl+C." };
        var property =
            new Option<string[]>("--property", "-p") { Description = "A property of the build, such as Configuration=Release. May be given several times." };
        var json = new Option<bool>("--json") { Description = "Print the findings as JSON." };
        var sarif = new Option<string?>("--sarif") { Description = "Write the findings to a file as SARIF 2.1.0." };
        var info = new Option<bool>("--info") { Description = "Show information too, which a build shows in its detailed log only." };
        var command = new Command("check", "Find what is wrong in articles, without building the project.") { project, watch, property, json, sarif, info };
        command.SetAction(async (parsed, cancellation) =>
        {
            var file = ContentProject.Find(parsed.GetValue(project)).File;
            var run = new Run(output, parsed.GetValue(json), parsed.GetValue(sarif), parsed.GetValue(info));
            output.Progress($"Evaluating {Path.GetFileName(file)}");
            var checker = await ProjectChecker.LoadAsync(file, parsed.GetValue(property) ?? [], cancellation);
            var code = run.Check(checker, cancellation);
            if (parsed.GetValue(watch))
            {
                await new ProjectWatcher(file, parsed.GetValue(property) ?? [], output, run).WatchAsync(checker, cancellation);
            }

            return code;
        });
        return command;
    }

    /// <summary>Checks once and shows the result.</summary>
    internal sealed class Run(Output output, bool asJson, string? sarif, bool showsInfo)
    {
        public int Check(ProjectChecker checker, CancellationToken cancellation)
        {
            output.Progress($"Checking {checker.FileCount} files");
            var watch = Stopwatch.StartNew();
            var findings = checker.Run(cancellation).Where(finding => showsInfo || finding.Severity != Severity.Info).Select(Relative).ToArray();
            output.EndProgress();
            if (asJson)
            {
                FindingWriter.WriteJson(findings, output);
            }
            else
            {
                FindingWriter.WriteText(findings, output);
                var counts = $"{Count(findings, Severity.Error, "error")}, {Count(findings, Severity.Warning, "warning")}";
                output.Line($"{counts} in {checker.FileCount} files ({watch.ElapsedMilliseconds} ms)");
            }

            if (!asJson && output.HasAnnotations)
            {
                FindingWriter.WriteAnnotations(findings, output);
            }

            if (sarif is not null)
            {
                File.WriteAllText(sarif, FindingWriter.Sarif(findings, LinksCommand.Version));
            }

            return findings.Any(finding => finding.Severity == Severity.Error) ? ExitCodes.Findings : ExitCodes.Success;
        }

        /// <summary>Makes the path relative to the current folder, which in continuous integration is the repository's.</summary>
        private static Finding Relative(Finding finding)
        {
            var path = finding.File.Length == 0 ? "" : Path.GetRelativePath(Directory.GetCurrentDirectory(), finding.File).Replace('\\', '/');
            return finding with { File = path.StartsWith("../", StringComparison.Ordinal) ? finding.File : path };
        }

        private static string Count(IReadOnlyCollection<Finding> findings, Severity severity, string word)
        {
            var count = findings.Count(finding => finding.Severity == severity);
            return count == 1 ? $"1 {word}" : $"{count} {word}s";
        }
    }
}
