using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Tool.Reports;

namespace TypedContent.Tool.Check;

/// <summary>
/// Runs the project's generator and TypedContent's analyzers as the compiler would. After an edit, it repeats only the work that depends on it.
/// </summary>
internal sealed class ProjectChecker
{
    private readonly Invocation _invocation;
    private readonly Dictionary<string, AdditionalText> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SyntaxTree> _trees = new(StringComparer.Ordinal);
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private readonly ConfigOptions _options;
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    private ProjectChecker(Invocation invocation, CancellationToken cancellation)
    {
        _invocation = invocation;
        var arguments = invocation.Arguments;
        var set = AnalyzerConfigSet.Create(
            arguments.AnalyzerConfigPaths.Where(File.Exists).Select(path => AnalyzerConfig.Parse(File.ReadAllText(path), path)).ToList());
        foreach (var file in arguments.AdditionalFiles)
        {
            // The index of the pack exists only in a build, and some lists do not exist before the first build.
            if (File.Exists(file.Path))
            {
                _texts.TryAdd(file.Path, new ArticleText(file.Path));
            }
        }

        foreach (var source in arguments.SourceFiles.Where(source => File.Exists(source.Path)))
        {
            cancellation.ThrowIfCancellationRequested();
            _trees.TryAdd(source.Path, Parse(source.Path));
        }

        var references = arguments.MetadataReferences.Where(reference => File.Exists(reference.Reference))
            .Select(reference => MetadataReference.CreateFromFile(reference.Reference, reference.Properties));
        _compilation = CSharpCompilation.Create(
            arguments.CompilationName, _trees.Values, references, arguments.CompilationOptions.WithSyntaxTreeOptionsProvider(new ConfigSeverities(set)));
        var loaded = GeneratorLoader.Load(
            [.. arguments.AnalyzerReferences.Select(reference => Path.GetFullPath(Path.Combine(arguments.BaseDirectory ?? "", reference.FilePath)))]);
        _analyzers = [.. loaded.Analyzers];
        _options = new ConfigOptions(set);
        _driver = CSharpGeneratorDriver.Create(loaded.Generators, _texts.Values.ToImmutableArray(), arguments.ParseOptions, _options);
    }

    public static async Task<ProjectChecker> LoadAsync(string project, IReadOnlyList<string> properties, CancellationToken cancellation) =>
        new(await Invocation.ReadAsync(project, properties, cancellation), cancellation);

    /// <summary>The number of articles and other files.</summary>
    public int FileCount => _texts.Count;

    /// <summary>The folders of the checked files.</summary>
    public IEnumerable<string> Folders => _texts.Keys.Concat(_trees.Keys).Select(path => Path.GetDirectoryName(path)!).Distinct(StringComparer.Ordinal);

    public bool Knows(string path) => _texts.ContainsKey(path) || _trees.ContainsKey(path);

    /// <summary>The findings, in the order of a build.</summary>
    public IReadOnlyList<Finding> Run(CancellationToken cancellation)
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var generated, out _, cancellation);
        var results = _driver.GetRunResult().Results;
        if (results.FirstOrDefault(result => result.Exception is not null && IsOwn(result)) is { Exception: { } fault })
        {
            throw new ToolException(ExitCodes.Failed, $"The generator failed: {fault}");
        }

        return [
            .. _invocation.Findings,
            .. results.Where(IsOwn).SelectMany(result => result.Diagnostics)
                .Concat(Analyze(generated, cancellation))
                .Where(diagnostic => !diagnostic.IsSuppressed && diagnostic.Severity != DiagnosticSeverity.Hidden)
                .Select(ToFinding)];
    }

    private static bool IsOwn(GeneratorRunResult result) =>
        result.Generator.GetGeneratorType().FullName?.StartsWith("TypedContent.", StringComparison.Ordinal) == true;

    /// <summary>The analyzers' findings: code in articles that does not compile, and arguments that do not fit a component.</summary>
    private IEnumerable<Diagnostic> Analyze(Compilation generated, CancellationToken cancellation)
    {
        if (_analyzers.IsEmpty)
        {
            return [];
        }

        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. _texts.Values], _options), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var found = generated.WithAnalyzers(_analyzers, options).GetAnalyzerDiagnosticsAsync(cancellation).GetAwaiter().GetResult();
        return found
            .Where(diagnostic => diagnostic.Id.StartsWith("TC", StringComparison.Ordinal))
            .OrderBy(diagnostic => diagnostic.Location.GetMappedLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.GetMappedLineSpan().StartLinePosition)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal);
    }

    /// <summary>Replaces an edited file.</summary>
    public void Replace(string path)
    {
        if (_texts.TryGetValue(path, out var text))
        {
            var edited = new ArticleText(path);
            _driver = _driver.ReplaceAdditionalText(text, edited);
            _texts[path] = edited;
        }
        else if (_trees.TryGetValue(path, out var tree))
        {
            var edited = Parse(path);
            _compilation = _compilation.ReplaceSyntaxTree(tree, edited);
            _trees[path] = edited;
        }
    }

    private SyntaxTree Parse(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return CSharpSyntaxTree.ParseText(SourceText.From(stream), _invocation.Arguments.ParseOptions, path);
    }

    private static Finding ToFinding(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetMappedLineSpan();
        var severity =
            diagnostic.Severity switch { DiagnosticSeverity.Error => Severity.Error, DiagnosticSeverity.Warning => Severity.Warning, _ => Severity.Info };
        return new Finding(
            diagnostic.Id, severity, span.Path ?? "",
            span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1,
            span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1,
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }
}
