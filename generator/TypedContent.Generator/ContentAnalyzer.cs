using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Analysis;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Samples;
using TypedContent.Generator.Settings;
using TypedContent.Generator.Sources;
using TypedContent.Generator.Symbols;

namespace TypedContent.Generator;

/// <summary>
/// Checks the code in articles against the project: samples that must compile, names written with <c>cref:</c>, and components with their arguments. This is
/// an analyzer because it has to see generated code: <c>Articles</c>, and the components that Razor's generator declares. It reports at the end of the
/// compilation, by file and line, so that every build has the same order and typing is not slowed down.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContentAnalyzer : DiagnosticAnalyzer
{
    private const string Stage = "Samples";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.Find(FindingIds.InternalError),
        Descriptors.Find(FindingIds.SampleError),
        Descriptors.Find(FindingIds.SampleCompiles),
        Descriptors.Find(FindingIds.UnknownSymbol),
        Descriptors.Find(FindingIds.UnknownParameter),
        Descriptors.Find(FindingIds.ComponentValue),
        Descriptors.Find(FindingIds.MissingParameter),
        Descriptors.Find(FindingIds.NoChildContent),
        Descriptors.Find(FindingIds.InteractiveContent),
    ];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var found = new ConcurrentBag<Diagnostic>();
            ComponentCalls.Register(start, found.Add);
            start.RegisterCompilationEndAction(end =>
            {
                Analyze(end, found.Add);
                foreach (var diagnostic in InOrder(found))
                {
                    end.ReportDiagnostic(diagnostic);
                }
            });
        });
    }

    private static IEnumerable<Diagnostic> InOrder(IEnumerable<Diagnostic> found) => found
        .OrderBy(diagnostic => diagnostic.Location.GetMappedLineSpan().Path, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Location.GetMappedLineSpan().StartLinePosition)
        .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal);

    [SuppressMessage(
        "Design", "CA1031:Do not catch general exception types",
        Justification = "What throws here is reported as a fault of ours, as in the generator.")]
    private static void Analyze(CompilationAnalysisContext context, Action<Diagnostic> report)
    {
        var settings = BuildSettings.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var files = context.Options.AdditionalFiles;
        var list = files.FirstOrDefault(file => file.Path.EndsWith(FileDescriptions.FileName, StringComparison.Ordinal));
        var descriptions = FileDescriptions.Read(list?.GetText(context.CancellationToken)) ?? FileDescriptions.None;
        var checker = new SampleChecker((CSharpCompilation)context.Compilation, settings.RootNamespace);
        var resolver = new SymbolResolver(context.Compilation, settings.RootNamespace, context.CancellationToken);
        try
        {
            // A part that several articles include is reported once.
            var reported = new HashSet<DiagnosticInfo>();
            foreach (var article in CheckedArticle.Find(files, descriptions, settings, context.CancellationToken))
            {
                Analyze(article, checker, resolver, finding =>
                {
                    if (reported.Add(finding))
                    {
                        report(finding.ToDiagnostic(DiagnosticSeverity.Error));
                    }
                });
            }

            checker.Run(context.CancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            report(StageFault.Of(Stage, FaultSubject.Project, exception).ToDiagnosticInfo().ToDiagnostic(DiagnosticSeverity.Error));
        }
    }

    private static void Analyze(CheckedArticle article, SampleChecker checker, SymbolResolver resolver, Action<DiagnosticInfo> report)
    {
        foreach (var name in article.Code.Names.Where(name => resolver.Find(name.Name, out _).Count == 0))
        {
            _ = resolver.Find(name.Name, out var fault);
            Report(FindingIds.UnknownSymbol, name.Range, [name.Name, fault.Length > 0 ? " " + fault : ""]);
        }

        checker.Add(article.Code.Samples, Report);

        void Report(string id, SourceRange range, string[] arguments) => report(new DiagnosticInfo(id, article.Locate(range), arguments.ToEquatableArray()));
    }
}
