using System.Diagnostics;
using System.Globalization;
using System.Text;
using TypedContent.Benchmarks.Processes;
using TypedContent.Benchmarks.Reporting;
using TypedContent.Benchmarks.Sites;
using TypedContent.Compiler;
using TypedContent.Generator.Highlighting;
using TypedContent.Generator.Stages;

namespace TypedContent.Benchmarks.Growth;

/// <summary>Runs the compiler over one article, without Roslyn, warmed up, in a process of its own.</summary>
internal static class CompilerRun
{
    public const string Command = "compiler-run";
    public const string ShapeCommand = "compiler-shape-run";

    private const int Runs = 5;
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(2);

    public static CompilerFigures Measure(ArticleFormat format, int bytes) =>
        OwnProcess.Run<CompilerFigures>(Command, format.ToString(), bytes.ToString(CultureInfo.InvariantCulture));

    /// <summary>The same for an article with a large number of one thing.</summary>
    public static ShapeFigures Measure(ArticleShape shape, int count) =>
        OwnProcess.Run<ShapeFigures>(ShapeCommand, shape.ToString(), count.ToString(CultureInfo.InvariantCulture));

    public static void RunShapeHere(string[] arguments)
    {
        var compiler = new ArticleCompiler(new CompilerOptions(), CSharpClassifier.Instance);
        WarmUp(compiler, ArticleFormat.Markdown);
        var text = ShapedArticle.Text(Enum.Parse<ArticleShape>(arguments[0]), int.Parse(arguments[1], CultureInfo.InvariantCulture));
        var source = SourceOf(text, ArticleFormat.Markdown);
        var findings = compiler.Compile(source, CancellationToken.None).Findings.Select(finding => finding.Id).Distinct();
        var milliseconds = Enumerable.Range(0, Runs).Select(_ => Time(compiler, source)).Median();
        OwnProcess.Return(new ShapeFigures(Encoding.UTF8.GetByteCount(text), milliseconds, string.Join(' ', findings)));
    }

    public static void RunHere(string[] arguments)
    {
        var format = Enum.Parse<ArticleFormat>(arguments[0]);
        var compiler = new ArticleCompiler(new CompilerOptions(), CSharpClassifier.Instance);
        WarmUp(compiler, format);

        var source = SourceOf(SyntheticArticle.Text(1, int.Parse(arguments[1], CultureInfo.InvariantCulture), format), format);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var milliseconds = Enumerable.Range(0, Runs).Select(_ => Time(compiler, source)).Median();
        OwnProcess.Return(new CompilerFigures(milliseconds, (GC.GetAllocatedBytesForCurrentThread() - allocated) / Runs));
    }

    private static void WarmUp(ArticleCompiler compiler, ArticleFormat format)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; Stopwatch.GetElapsedTime(start) < s_warmUp; i++)
        {
            _ = compiler.Compile(SourceOf(SyntheticArticle.Text(i, format: format), format), CancellationToken.None);
        }
    }

    private static double Time(ArticleCompiler compiler, ArticleSource source)
    {
        var start = Stopwatch.GetTimestamp();
        _ = compiler.Compile(source, CancellationToken.None);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static ArticleSource SourceOf(string text, ArticleFormat format)
    {
        var name = SyntheticArticle.FileName(1, format);
        return new ArticleSource("Articles", name, "articles/" + name, text);
    }
}
