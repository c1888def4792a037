using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Body.Markdown;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Samples;

/// <summary>
/// Compiles the samples of articles as part of the project's own compilation, with its references, usings, generated code, and internals. Nothing is
/// emitted.
/// </summary>
/// <param name="compilation">The project.</param>
/// <param name="rootNamespace">The project's root namespace; empty if there is none.</param>
internal sealed class SampleChecker(CSharpCompilation compilation, string rootNamespace)
{
    private readonly CSharpParseOptions _options =
        (compilation.SyntaxTrees.FirstOrDefault()?.Options as CSharpParseOptions ?? CSharpParseOptions.Default)
            .WithKind(SourceCodeKind.Regular).WithDocumentationMode(DocumentationMode.None);

    private readonly List<Check> _checks = [];

    /// <summary>Adds the samples of an article.</summary>
    /// <param name="samples">The samples.</param>
    /// <param name="report">Receives the findings: the id, the range in the article, and the arguments of the message.</param>
    public void Add(IReadOnlyList<Compiler.Body.CodeSample> samples, Action<string, SourceRange, string[]> report)
    {
        var parts = samples.Select(sample => SamplePart.Read(sample, _options)).ToList();
        var setUp = parts.Where(part => part.Sample.Check is { Name: SampleArgument.SetUp, Errors.Count: 0 }).ToList();
        var reported = new HashSet<(int Start, string Id)>();
        Once(setUp);
        foreach (var part in parts.Where(part => part.Sample.Check is { Name: "", Errors.Count: 0 }))
        {
            Once([.. setUp, part]);
        }

        var chains = parts
            .Where(part => part.Sample.Check.Name is not ("" or SampleArgument.SetUp))
            .GroupBy(part => part.Sample.Check.Name, StringComparer.Ordinal);
        foreach (var chain in chains)
        {
            Once([.. setUp, .. chain.Where(part => part.Sample.Check.Errors.Count == 0)]);
        }

        // A sample with an expected error sees the samples before it in its chain. No later sample sees it.
        foreach (var part in parts.Where(part => part.Sample.Check.Errors.Count > 0))
        {
            var before = parts.TakeWhile(other => other != part).Where(other =>
                other.Sample.Check is { Name.Length: > 0, Errors.Count: 0 } check
                && check.Name == part.Sample.Check.Name
                && check.Name != SampleArgument.SetUp);
            _checks.Add(new Check([.. setUp, .. before, part], part, report));
        }

        void Once(IReadOnlyList<SamplePart> chain)
        {
            if (chain.Count > 0)
            {
                _checks.Add(new Check(chain, null, (id, range, arguments) =>
                {
                    if (reported.Add((range.Start, arguments[0])))
                    {
                        report(id, range, arguments);
                    }
                }));
            }
        }
    }

    /// <summary>Compiles all samples that were added.</summary>
    public void Run(CancellationToken cancellation)
    {
        var number = 0;
        var together = new List<(Check Check, ComposedSample Sample, int Start)>();
        var text = new StringBuilder();
        foreach (var check in _checks)
        {
            var errors = check.Chain.SelectMany(part => part.SyntaxErrors.Select(error => (part, error.Span, error.Diagnostic))).ToList();
            if (errors.Count > 0)
            {
                check.Judge(errors);
                continue;
            }

            var sample = ComposedSample.Of(check.Chain, rootNamespace, ++number);
            if (sample.IsShared)
            {
                check.Judge([.. Compile(sample.Text, cancellation).Select(diagnostic => Place(diagnostic, check, sample, 0))]);
            }
            else
            {
                together.Add((check, sample, text.Length));
                text.Append(sample.Text);
            }
        }

        JudgeTogether(together, text.ToString(), cancellation);
    }

    /// <summary>
    /// Samples that stay in namespaces of their own are compiled as one file, because for each file the compiler visits all of the project's declarations.
    /// </summary>
    private void JudgeTogether(List<(Check Check, ComposedSample Sample, int Start)> samples, string text, CancellationToken cancellation)
    {
        var errors = samples.ConvertAll(_ => new List<(SamplePart Part, TextSpan Span, Diagnostic Diagnostic)>());
        var starts = samples.ConvertAll(sample => sample.Start);
        foreach (var diagnostic in samples.Count == 0 ? [] : Compile(text, cancellation))
        {
            var index = starts.BinarySearch(diagnostic.Location.SourceSpan.Start);
            index = index < 0 ? ~index - 1 : index;
            var (check, sample, start) = samples[index];
            errors[index].Add(Place(diagnostic, check, sample, start));
        }

        for (var i = 0; i < samples.Count; i++)
        {
            samples[i].Check.Judge(errors[i]);
        }
    }

    /// <summary>The errors of a file added to the project. Warnings that the project treats as errors are not errors in an article.</summary>
    private IEnumerable<Diagnostic> Compile(string text, CancellationToken cancellation)
    {
        var tree = CSharpSyntaxTree.ParseText(text, _options, cancellationToken: cancellation);
        return compilation
            .AddSyntaxTrees(tree)
            .GetSemanticModel(tree)
            .GetDiagnostics(cancellationToken: cancellation)
            .Where(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);
    }

    private static (SamplePart Part, TextSpan Span, Diagnostic Diagnostic) Place(Diagnostic diagnostic, Check check, ComposedSample sample, int start)
    {
        var span = diagnostic.Location.SourceSpan;
        var (part, place) = sample.Find(new TextSpan(Math.Max(0, span.Start - start), span.Length)) ?? (check.Chain[check.Chain.Count - 1], default);
        return (part, place, diagnostic);
    }

    /// <summary>Samples that are compiled together.</summary>
    /// <param name="Chain">The samples, in order.</param>
    /// <param name="Mistake">The sample that is expected to have errors; null if all must compile.</param>
    /// <param name="Report">Receives the findings.</param>
    private sealed record Check(IReadOnlyList<SamplePart> Chain, SamplePart? Mistake, Action<string, SourceRange, string[]> Report)
    {
        public void Judge(IReadOnlyList<(SamplePart Part, TextSpan Span, Diagnostic Diagnostic)> errors)
        {
            if (Mistake is null)
            {
                foreach (var (part, span, diagnostic) in errors)
                {
                    Report(FindingIds.SampleError, part.ToArticle(span), [diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture)]);
                }

                return;
            }

            // Errors in the other samples are reported by their own checks.
            var own = errors.Where(error => error.Part == Mistake).ToList();
            var expected = Mistake.Sample.Check.Errors;
            var missing = expected.Where(id => !own.Exists(error => error.Diagnostic.Id == id)).ToList();
            var found = own.Select(error => error.Diagnostic.Id).Distinct(StringComparer.Ordinal).ToList();
            if (missing.Count > 0)
            {
                Report(
                    FindingIds.SampleCompiles,
                    Mistake.Sample.Argument,
                    [string.Join(", ", missing), found.Count == 0 ? "it compiles" : $"it has {string.Join(", ", found)}"]);
            }

            foreach (var (part, span, diagnostic) in own.Where(error => !expected.Contains(error.Diagnostic.Id)))
            {
                Report(FindingIds.SampleError, part.ToArticle(span), [diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture)]);
            }
        }
    }
}
