using System.Diagnostics;
using TypedContent.Benchmarks.Reporting;
using TypedContent.Compiler;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Searching;
using TypedContent.Lookup;
using TypedContent.Searching;

namespace TypedContent.Benchmarks.Searching;

/// <summary>Measures the size of a search index compared to its text, and the time of a search.</summary>
internal static class SearchMeasurements
{
    public const string FolderCommand = "search-folder";

    private const int Rounds = 20;

    public static void Run(BenchmarkOptions options, Report report)
    {
        var table = NewTable();
        foreach (var size in options.SizesOr(100, 1_000, 10_000))
        {
            foreach (var isChinese in (bool[])[false, true])
            {
                Report.Progress($"search: {size} articles, {(isChinese ? "Chinese" : "English")}");
                Add(
                    table, isChinese ? "made up, Chinese" : "made up, English",
                    Enumerable.Range(0, size).Select(number => SearchText.Article(number, isChinese)), SearchText.Queries(isChinese));
            }
        }

        Add(
            table, "this manual", Read(Path.Combine(Repository.Root, "samples", "Docs", "articles")),
            ["front matter", "sanitizer", "TC1010", "content security policy", "ContentCollection", "hot relaod"]);
        report.Show(table);
    }

    /// <summary>The same for the article files in a folder. Nothing is saved.</summary>
    public static void RunFolder(string folder, string[] queries)
    {
        var table = NewTable();
        Add(table, Path.GetFileName(folder), Read(folder), queries);
        Console.WriteLine(table);
    }

    private static Table NewTable() => new(
        "search",
        "Search",
        "Site",
        "Articles",
        "Sections",
        "Text, KB",
        "Index, KB",
        "Index / text",
        "Words",
        "Made in, ms",
        "First query, ms",
        "Query, ms",
        "Slowest query, ms",
        "Allocated, KB");

    private static IEnumerable<string> Read(string folder) =>
        Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText);

    private static void Add(Table table, string site, IEnumerable<string> texts, string[] queries)
    {
        var compiler = new ArticleCompiler(new CompilerOptions { Highlights = false });
        ArticleModel[] models = [.. texts.Select((text, number) => Compile(compiler, text, number))];
        var bytes = models.Sum(model => (long)System.Text.Encoding.UTF8.GetByteCount(model.Body.Text.ToString()));
        var start = Stopwatch.GetTimestamp();
        var index = SearchIndexBuilder.Build(models.Select((model, number) => ((ulong)number + 1, model)));
        var made = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var first = Time(index, queries[0]);
        foreach (var query in queries)
        {
            Time(index, query);
        }

        var times = Enumerable.Range(0, Rounds).SelectMany(_ => queries).Select(query => (Query: query, Milliseconds: Time(index, query))).ToArray();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        foreach (var query in queries)
        {
            Time(index, query);
        }

        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / queries.Length;
        var known = new SearchIndex(index);
        table.Add(
            site,
            models.Length,
            known.SectionCount,
            bytes / 1024.0,
            index.Length / 1024.0,
            index.Length / (double)bytes,
            known.TermCount,
            made,
            first,
            times.Select(time => time.Milliseconds).Median(),
            times.GroupBy(time => time.Query).Max(query => query.Select(time => time.Milliseconds).Median()),
            allocated / 1024.0);
    }

    private static ArticleModel Compile(ArticleCompiler compiler, string text, int number)
    {
        var name = $"a{number}.md";
        return compiler.Compile(new ArticleSource("Articles", name, "articles/" + name, text), CancellationToken.None).Model;
    }

    private static double Time(byte[] index, string query)
    {
        var start = Stopwatch.GetTimestamp();
        _ = SearchRun.Of(index, query, 10, static _ => true);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
