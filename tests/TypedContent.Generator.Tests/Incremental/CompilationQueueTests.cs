using System.Collections.Concurrent;
using TypedContent.Compiler;
using TypedContent.Compiler.Findings;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Incremental;

/// <summary>Many files are compiled by several threads, which nobody may notice but by the time that it takes.</summary>
public class CompilationQueueTests
{
    private const int Count = 300;

    private static readonly CompilerOptions s_options = new();
    private static readonly SourceFile[] s_files = FilesOf(ManyArticles.Site(Count));

    private readonly ConcurrentBag<string> _compiled = [];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8)]
    public void Any_number_of_threads_makes_the_same_of_each_file_in_the_same_order(int workers)
    {
        Assert.Equal(CompileAll(new CompilationQueue(0)), CompileAll(new CompilationQueue(workers)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8)]
    public void Each_file_is_compiled_once(int workers)
    {
        CompileAll(new CompilationQueue(workers));

        Assert.Equal(s_files.Select(file => file.ProjectPath).Order(StringComparer.Ordinal), _compiled.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_cannot_be_compiled_costs_no_other_whichever_thread_has_it()
    {
        var results = CompileAll(new CompilationQueue(8), source => source.Path.Contains('7') ? throw new InvalidOperationException("test") : null);

        Assert.All(results.Zip(s_files), pair => Assert.Equal(
            pair.Second.CollectionPath.Contains('7') ? [FindingIds.InternalError] : [],
            pair.First.Article.Findings.Select(finding => finding.Id)));
    }

    [Fact]
    public void What_was_called_off_can_be_compiled_later()
    {
        using var cancellation = new CancellationTokenSource();
        var queue = new CompilationQueue(8);
        var isCalledOff = true;
        var jobs = JobsOf(source => Volatile.Read(ref isCalledOff) && source.Path.EndsWith("000.md", StringComparison.Ordinal) ? throw new OperationCanceledException() : null);
        foreach (var job in jobs)
        {
            queue.Add(job, cancellation.Token);
        }

        Assert.Throws<OperationCanceledException>(() => queue.Finish(jobs[0], cancellation.Token));
        cancellation.Cancel();
        Volatile.Write(ref isCalledOff, false);

        Assert.Equal(s_files.Select(file => file.Path), jobs.SelectMany(job => queue.Finish(job, CancellationToken.None)).Select(file => file.Path));
    }

    [Fact]
    public void Jobs_are_equal_when_their_files_and_compilers_are()
    {
        var again = FilesOf(ManyArticles.Site(2));

        Assert.Equal(new CompilationJob(s_files[0], CompilerOf(s_options)), new CompilationJob(again[0], CompilerOf(s_options)));
        Assert.NotEqual(new CompilationJob(s_files[0], CompilerOf(s_options)), new CompilationJob(again[1], CompilerOf(s_options)));
        Assert.NotEqual(new CompilationJob(s_files[0], CompilerOf(s_options)), new CompilationJob(again[0], CompilerOf(s_options with { HasMath = true })));
    }

    private CompiledFile[] CompileAll(CompilationQueue queue, Func<ArticleSource, CompiledArticle?>? instead = null)
    {
        // As the driver does: all are queued, then one after the other is asked for.
        var jobs = JobsOf(instead);
        foreach (var job in jobs)
        {
            queue.Add(job, CancellationToken.None);
        }

        return [.. jobs.SelectMany(job => queue.Finish(job, CancellationToken.None))];
    }

    private CompilationJob[] JobsOf(Func<ArticleSource, CompiledArticle?>? instead)
    {
        var compiler = CompilerOf(s_options, instead);
        return [.. s_files.Select(file => new CompilationJob(file, compiler))];
    }

    private FileCompiler CompilerOf(CompilerOptions options, Func<ArticleSource, CompiledArticle?>? instead = null)
    {
        var compile = new ArticleCompiler(options).Compile;
        return new FileCompiler(options, (source, cancellation) =>
        {
            _compiled.Add(source.ProjectPath);
            return instead?.Invoke(source) ?? compile(source, cancellation);
        });
    }

    private static SourceFile[] FilesOf(Site site)
    {
        var inputs = new SiteInputs(site);
        var settings = BuildSettings.Read(inputs.Options.GlobalOptions);
        var descriptions = FileDescriptions.Read(inputs.Texts[^1].GetText())!;
        return [.. inputs.Texts.SkipLast(1).Select(text => SourceFile.Create(text, descriptions, settings, CancellationToken.None)!)];
    }
}
