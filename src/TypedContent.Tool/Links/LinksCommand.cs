using System.CommandLine;
using System.Reflection;
using System.Text.Json;
using TypedContent.Tool.Projects;
using TypedContent.Tool.Reports;
using TypedContent.Tool.Terminal;

namespace TypedContent.Tool.Links;

/// <summary><c>typedcontent links</c>: checks every address of another site in articles.</summary>
internal static class LinksCommand
{
    public static Command Create(Output output)
    {
        var project = new Argument<string?>("project")
        {
            Description = "The project file or its folder. Without it, that of the current folder or one above.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var timeout = new Option<double>("--timeout") { Description = "Seconds that one request may take.", DefaultValueFactory = _ => 20 };
        var retries = new Option<int>("--retries") { Description = "How often a failed request is made again.", DefaultValueFactory = _ => 2 };
        var parallel = new Option<int>("--parallel") { Description = "Requests at once.", DefaultValueFactory = _ => 16 };
        var perHost = new Option<int>("--per-host") { Description = "Requests at once to one host.", DefaultValueFactory = _ => 2 };
        var ignore = new Option<string[]>("--ignore")
        {
            Description = "Addresses that are not asked, with * for anything. May be given several times.",
            AllowMultipleArgumentsPerToken = true,
        };
        var ignoreFile = new Option<string?>("--ignore-file")
        {
            Description = "A file of such addresses, one a line; # begins a comment. Without it, .linkignore beside the project.",
        };
        var cache = new Option<string?>("--cache") { Description = "A file that keeps good answers." };
        var maxAge = new Option<double>("--max-age") { Description = "Hours that an answer in the cache counts.", DefaultValueFactory = _ => 24 };
        var noFragments = new Option<bool>("--no-fragments") { Description = "Do not look for the place that a fragment names." };
        var json = new Option<bool>("--json") { Description = "Print the result as JSON." };
        var sarif = new Option<string?>("--sarif") { Description = "Write the findings to a file as SARIF 2.1.0." };
        var command = new Command("links", "Check the links to other sites.")
        {
            project, timeout, retries, parallel, perHost, ignore, ignoreFile, cache, maxAge, noFragments, json, sarif,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (root, folders) = Find(parsed.GetValue(project));
            var options = new LinkOptions
            {
                Timeout = TimeSpan.FromSeconds(Positive(parsed.GetValue(timeout), "--timeout")),
                Retries = (int)Positive(parsed.GetValue(retries) + 1, "--retries") - 1,
                Parallel = (int)Positive(parsed.GetValue(parallel), "--parallel"),
                PerHost = (int)Positive(parsed.GetValue(perHost), "--per-host"),
                ChecksFragments = !parsed.GetValue(noFragments),
                Ignore = [.. parsed.GetValue(ignore) ?? [], .. IgnoreList(root, parsed.GetValue(ignoreFile))],
            };
            var known = LinkCache.Load(parsed.GetValue(cache));
            using var checker = new LinkChecker(options);
            var links = LinkCollector.Collect(folders, root, cancellation);
            var run = new LinkRun(checker, known, TimeSpan.FromHours(parsed.GetValue(maxAge)), TimeProvider.System);
            var reports = await run.RunAsync(links, (done, all) => output.Progress($"{done} of {all} addresses"), cancellation);
            output.EndProgress();
            if (parsed.GetValue(cache) is { } file)
            {
                known.Save(file);
            }

            var findings = reports
                .SelectMany(report => report.Findings())
                .OrderBy(finding => finding.File, StringComparer.Ordinal)
                .ThenBy(finding => finding.Line)
                .ThenBy(finding => finding.Column)
                .ToArray();
            Write(output, reports, findings, parsed.GetValue(json));
            if (parsed.GetValue(sarif) is { } log)
            {
                await File.WriteAllTextAsync(log, FindingWriter.Sarif(findings, Version), cancellation);
            }

            return findings.Any(finding => finding.Severity == Severity.Error) ? ExitCodes.Findings : ExitCodes.Success;
        });
        return command;
    }

    public static string Version { get; } =
        typeof(LinksCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The articles of a project; for a folder without a project, all articles in it.</summary>
    private static (string Root, IReadOnlyList<ContentFolder> Folders) Find(string? path)
    {
        if (path is not null && Directory.Exists(path) && !Directory.EnumerateFiles(path, "*.csproj").Any())
        {
            return (Path.GetFullPath(path), [new ContentFolder("Articles", Path.GetFullPath(path))]);
        }

        var project = ContentProject.Find(path);
        return (project.Root, project.Folders);
    }

    private static IEnumerable<string> IgnoreList(string root, string? named)
    {
        var file = named ?? Path.Combine(root, ".linkignore");
        if (!File.Exists(file))
        {
            return named is null ? [] : throw new ToolException(ExitCodes.Usage, $"There is no file '{named}'.");
        }

        return File.ReadAllLines(file).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#');
    }

    private static double Positive(double value, string option) =>
        value > 0 ? value : throw new ToolException(ExitCodes.Usage, $"{option} must be more than zero.");

    private static void Write(Output output, IReadOnlyList<LinkReport> reports, IReadOnlyList<Finding> findings, bool asJson)
    {
        if (asJson)
        {
            output.Line(JsonSerializer.Serialize(reports.Select(report => new
            {
                address = report.Address.OriginalString,
                state = JsonNamingPolicy.KebabCaseLower.ConvertName(report.Result.State.ToString()),
                detail = report.Result.Detail,
                target = report.Result.Target,
                places = report.Places.Select(place => new { file = place.File, line = place.Line, column = place.Column }),
            }), s_json));
            return;
        }

        FindingWriter.WriteText(findings, output);
        if (output.HasAnnotations)
        {
            FindingWriter.WriteAnnotations(findings, output);
        }

        var counts = reports
            .GroupBy(report => report.Result.State)
            .OrderBy(group => group.Key)
            .Select(group => $"{group.Count()} {JsonNamingPolicy.KebabCaseLower.ConvertName(group.Key.ToString()).Replace('-', ' ')}");
        output.Line($"{reports.Count} addresses: {(reports.Count == 0 ? "none" : string.Join(", ", counts))}");
    }

    private static readonly JsonSerializerOptions s_json =
        new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
