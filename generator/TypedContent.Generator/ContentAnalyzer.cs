using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Compiler.Body;
using TypedContent.Compiler.Body.Markdown;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Fences;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Samples;
using TypedContent.Generator.Settings;
using TypedContent.Generator.Sources;
using TypedContent.Generator.Symbols;

namespace TypedContent.Generator;

/// <summary>
/// Checks the code in articles against the project: samples that must compile, and names written with <c>cref:</c>. This is an analyzer because it has to see
/// generated code, above all <c>Articles</c>. It runs at the end of the compilation, so that it does not slow down typing.
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
    ];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Analyze);
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "What throws here is reported as a fault of ours, as in the generator.")]
    private static void Analyze(CompilationAnalysisContext context)
    {
        var settings = BuildSettings.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var files = context.Options.AdditionalFiles;
        var list = files.FirstOrDefault(file => file.Path.EndsWith(FileDescriptions.FileName, StringComparison.Ordinal));
        var descriptions = FileDescriptions.Read(list?.GetText(context.CancellationToken)) ?? FileDescriptions.None;
        var checker = new SampleChecker((CSharpCompilation)context.Compilation, settings.RootNamespace);
        var resolver = new SymbolResolver(context.Compilation, settings.RootNamespace, context.CancellationToken);
        try
        {
            foreach (var file in files)
            {
                Analyze(file, descriptions, settings, checker, resolver, context);
            }

            checker.Run(context.CancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            context.ReportDiagnostic(StageFault.Of(Stage, FaultSubject.Project, exception).ToDiagnosticInfo().ToDiagnostic(DiagnosticSeverity.Error));
        }
    }

    private static void Analyze(
        AdditionalText file, FileDescriptions descriptions, BuildSettings settings, SampleChecker checker, SymbolResolver resolver, CompilationAnalysisContext context)
    {
        // Check the text first: among ten thousand articles, only a few contain code to check.
        if (file.GetText(context.CancellationToken)?.ToString() is not { } text
            || !ArticleCode.MayBeIn(text)
            || SourceFile.Create(file, descriptions, settings, context.CancellationToken) is not { } source)
        {
            return;
        }

        var extension = source.Path.Substring(source.Path.LastIndexOf('.') + 1).ToLowerInvariant();
        var dialect = new MarkdownDialect(settings.Compiler.HasMath, settings.Compiler.HasHardBreaks);
        var code = ArticleCode.Find(text, FrontMatterBlock.Find(text).BodyStart, extension, dialect);
        var lines = new LineMap(text);
        foreach (var name in code.Names.Where(name => resolver.Find(name.Name, out _).Count == 0))
        {
            _ = resolver.Find(name.Name, out var fault);
            Report(FindingIds.UnknownSymbol, name.Range, [name.Name, fault.Length > 0 ? " " + fault : ""]);
        }

        checker.Add(code.Samples, Report);

        void Report(string id, SourceRange range, string[] arguments) =>
            context.ReportDiagnostic(new DiagnosticInfo(id, new FileLocation(source.Path, new SourceLocation(range, lines.Locate(range))), arguments.ToEquatableArray())
                .ToDiagnostic(DiagnosticSeverity.Error));
    }
}
