using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Spectre.Console;
using TypedContent.Tool.Terminal;

namespace TypedContent.Tool.Reports;

/// <summary>Writes findings in the formats of MSBuild, JSON, SARIF 2.1.0, and GitHub Actions annotations.</summary>
internal static class FindingWriter
{
    private static readonly JsonSerializerOptions s_json =
        new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void WriteText(IReadOnlyList<Finding> findings, Output output)
    {
        foreach (var finding in findings)
        {
            output.Line(
                Text(finding), new Style(finding.Severity switch { Severity.Error => Color.Red, Severity.Warning => Color.Yellow, _ => Color.Default }));
        }
    }

    public static void WriteJson(IReadOnlyList<Finding> findings, Output output) => output.Line(JsonSerializer.Serialize(
        findings.Select(finding => new
        {
            id = finding.Id,
            severity = Word(finding.Severity),
            file = finding.File,
            line = finding.Line,
            column = finding.Column,
            endLine = finding.EndLine,
            endColumn = finding.EndColumn,
            message = finding.Message,
        }),
        s_json));

    /// <summary>Writes annotations that GitHub Actions shows next to the changed lines. Used only in GitHub Actions.</summary>
    public static void WriteAnnotations(IReadOnlyList<Finding> findings, Output output)
    {
        foreach (var finding in findings)
        {
            var kind = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            output.Line(string.Create(CultureInfo.InvariantCulture,
                $"::{kind} file={Property(finding.File)},line={finding.Line},col={finding.Column},endLine={finding.EndLine},"
                + $"endColumn={finding.EndColumn},title={Property(finding.Id)}::{Data(finding.Message)}"));
        }
    }

    /// <summary>A SARIF 2.1.0 log, for code hosts and editors.</summary>
    public static string Sarif(IReadOnlyList<Finding> findings, string version)
    {
        var rules = findings.Select(finding => finding.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var log = new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = "typedcontent",
                        ["version"] = version,
                        ["rules"] = new JsonArray([.. rules.Select(rule => new JsonObject { ["id"] = rule })]),
                    },
                },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. findings.Select(finding => Result(finding, rules))]),
            }),
        };
        return log.ToJsonString(s_json);
    }

    public static string Text(Finding finding) =>
        string.Create(
            CultureInfo.InvariantCulture, $"{finding.File}({finding.Line},{finding.Column}): {Word(finding.Severity)} {finding.Id}: {finding.Message}");

    private static JsonObject Result(Finding finding, string[] rules) => new()
    {
        ["ruleId"] = finding.Id,
        ["ruleIndex"] = Array.IndexOf(rules, finding.Id),
        ["level"] = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" },
        ["message"] = new JsonObject { ["text"] = finding.Message },
        ["locations"] = new JsonArray(new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = string.Join("/", finding.File.Split('/').Select(Uri.EscapeDataString)) },
                ["region"] = new JsonObject
                {
                    ["startLine"] = finding.Line,
                    ["startColumn"] = finding.Column,
                    ["endLine"] = finding.EndLine,
                    ["endColumn"] = finding.EndColumn,
                },
            },
        }),
    };

    private static string Word(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
