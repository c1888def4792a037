using TypedContent.Benchmarks.Processes;
using TypedContent.Benchmarks.Reporting;
using TypedContent.Benchmarks.Sites;

namespace TypedContent.Benchmarks.Builds;

/// <summary>
/// Compares a build with that of Hugo, the fastest site generator we know, over the same Markdown files. The results are different: Hugo makes unsanitized
/// pages in files; this package makes a program with sanitized bodies, types, and checks.
/// </summary>
internal static class BesideHugo
{
    /// <summary>A typical size of Markdown files.</summary>
    private const int Bytes = 6_700;

    public static void Run(BenchmarkOptions options, Report report)
    {
        if (!HugoSite.IsThere)
        {
            Report.Note("Hugo is left out: there is none on the PATH.");
            return;
        }

        using var workspace = new Workspace(options);
        var table = new Table(
            "hugo", "Cold builds of the same Markdown files", "articles", "what", "CPU s", "wall s", "wall, ratio to Hugo's pages alone", "largest process MB");
        foreach (var size in options.SizesOr(1_000, 10_000))
        {
            Measure(size, options.Runs, workspace, table);
        }

        report.Show(table);
    }

    private static void Measure(int size, int runs, Workspace workspace, Table table)
    {
        using var pack = new ConsumerProject(workspace, ProjectKind.Pack, size, Bytes, ArticleFormat.Markdown).Restore();
        using var pages = new HugoSite(workspace, size, Bytes, pagesAlone: true);
        using var whole = new HugoSite(workspace, size, Bytes, pagesAlone: false);
        (string What, Func<Measurement> Build, List<Measurement> Measured)[] cases =
        [
            ("Hugo, pages alone", pages.BuildCold, []),
            ("Hugo, with lists of terms, feeds, sitemap", whole.BuildCold, []),
            ("TypedContent", pack.BuildCold, []),
        ];
        for (var run = 1; run <= runs; run++)
        {
            foreach (var one in cases)
            {
                Report.Progress($"{size} Markdown articles, {one.What}, run {run} of {runs}");
                one.Measured.Add(one.Build());
            }
        }

        var mark = WallOf(cases[0].Measured);
        foreach (var (what, _, measured) in cases)
        {
            table.Add(
                size,
                what,
                measured.Select(one => one.Cpu.TotalSeconds).Median(),
                WallOf(measured),
                WallOf(measured) / mark,
                measured.Max(one => one.PeakBytes).Megabytes());
        }
    }

    private static double WallOf(List<Measurement> measured) => measured.Select(one => one.Wall.TotalSeconds).Median();
}
