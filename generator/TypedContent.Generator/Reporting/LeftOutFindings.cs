using System.Globalization;
using TypedContent.Compiler.Findings;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Sources;

namespace TypedContent.Generator.Reporting;

/// <summary>Reports, once per project, the files that its globs match but that are never articles.</summary>
internal static class LeftOutFindings
{
    private const int ReasonsShown = 3;

    public static Items<DiagnosticInfo> Of(Items<LeftOutFile> files)
    {
        if (files.Count == 0)
        {
            return [];
        }

        var reasons = files
            .GroupBy(file => file.Reason, StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => $"'{same.Key}'")
            .ToArray();
        var shown = string.Join(", ", reasons.Take(ReasonsShown));
        var more = reasons.Length > ReasonsShown ? $" and {(reasons.Length - ReasonsShown).ToString(CultureInfo.InvariantCulture)} more" : "";
        var count = files.Count == 1 ? "1 file is" : $"{files.Count.ToString(CultureInfo.InvariantCulture)} files are";
        return new[] { new DiagnosticInfo(FindingIds.LeftOut, null, [count, shown + more]) }.ToItems();
    }
}
