using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Reporting;
using TypedContent.Generator.Settings;
using TypedContent.Generator.Sources;

namespace TypedContent.Generator.Stages;

/// <summary>The stages that report what was found.</summary>
internal static class FindingStages
{
    /// <summary>The files as those findings need them that only all articles together can bring about.</summary>
    public static Stage<LocatedFiles> Locate(this Stage<Items<CompiledFile>> compiled) =>
        compiled.SelectEach(StageNames.LocatedFiles, static file => LocatedFile.Of(file)).Project(static files => new LocatedFiles(files));

    /// <summary>The findings of each file by itself.</summary>
    public static Stage<Items<DiagnosticInfo>> SelectFindings(this Stage<LocatedFiles> files) =>
        files.Project(static files => files.All.SelectMany(file => file.Findings).ToItems());

    public static Stage<Items<DiagnosticInfo>> SelectFindings(this Stage<BuildSettings> settings) =>
        settings.Project(static settings => settings.Faults.ToItems());

    public static Stage<Items<DiagnosticInfo>> SelectFindings(this Stage<Items<Clash>> clashes) =>
        clashes.ProjectEach(static clash => clash.Diagnostic);

    /// <summary>Reports all findings: those of the project as a whole, then those in article files.</summary>
    public static void ReportFindings(
        this Stage<Items<DiagnosticInfo>> ofProject,
        Stage<Items<DiagnosticInfo>> inFiles,
        Stage<BuildSettings> settings,
        Stage<FileDescriptions> descriptions,
        Stage<string> watchIndex) =>
        ofProject
            .CombineWith(inFiles)
            .CombineWith(settings.CombineWith(descriptions).CombineWith(watchIndex))
            .Select(StageNames.Findings, null, static given =>
            {
                var ((ofProject, inFiles), ((settings, descriptions), watchIndex)) = given;
                return (FindingReport?)FindingReport.Of(ofProject, inFiles, settings, descriptions, isWatched: watchIndex.Length > 0);
            })
            .Emit(StageNames.Report, static (output, report) => report?.Report(output));
}
