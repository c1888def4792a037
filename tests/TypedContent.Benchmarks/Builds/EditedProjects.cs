using TypedContent.Benchmarks.Processes;
using TypedContent.Benchmarks.Reporting;

namespace TypedContent.Benchmarks.Builds;

/// <summary>Two projects with the same articles, one without the package, that are edited and built in turn, so that a slower phase of the machine affects both.</summary>
internal sealed class EditedProjects : IDisposable
{
    private readonly ConsumerProject _pack;
    private readonly int _size;
    private readonly (ConsumerProject Project, string Edit, Action Change, List<Measurement> Measured)[] _cases;

    public EditedProjects(Workspace workspace, int size)
    {
        _size = size;
        Floor = new ConsumerProject(workspace, ProjectKind.Floor, size).Restore();
        _pack = new ConsumerProject(workspace, ProjectKind.Pack, size).Restore();
        _cases =
        [
            (Floor, "C#", Floor.EditProgram, []),
            (_pack, "C#", _pack.EditProgram, []),
            (_pack, "one article", _pack.EditArticle, []),
            (Floor, "none", () => { }, []),
            (_pack, "none", () => { }, []),
        ];
    }

    /// <summary>The project without the package.</summary>
    public ConsumerProject Floor { get; }

    /// <summary>Builds both from scratch, which is not measured.</summary>
    public void BuildCold()
    {
        Floor.BuildCold();
        _pack.BuildCold();
    }

    /// <param name="kind">The kind of the builds, for the progress.</param>
    /// <param name="unmeasured">The number of builds of each case that come first.</param>
    /// <param name="runs">The number of measured builds of each case.</param>
    /// <param name="build">Builds a project.</param>
    public void Measure(string kind, int unmeasured, int runs, Func<ConsumerProject, Measurement> build)
    {
        for (var run = 1 - unmeasured; run <= runs; run++)
        {
            foreach (var one in _cases)
            {
                Report.Progress($"{kind} build: {_size} articles, {one.Project.Kind}, edit of {one.Edit}, run {run} of {runs}");
                one.Change();
                var measured = build(one.Project);
                if (run > 0)
                {
                    one.Measured.Add(measured);
                }
            }
        }
    }

    /// <summary>Adds a row for each case: the medians of a quantity, each with its ratio to that of the floor.</summary>
    public void AddTo(Table table, params Func<Measurement, TimeSpan>[] quantities)
    {
        foreach (var one in _cases)
        {
            var beside = _cases.First(other => other.Project == Floor && (other.Edit == "none") == (one.Edit == "none"));
            table.Add([_size, one.Project.Kind, one.Edit, .. quantities.SelectMany(quantity => RatioOf(one.Measured, beside.Measured, quantity))]);
        }
    }

    public void Dispose()
    {
        Floor.Dispose();
        _pack.Dispose();
    }

    private static object[] RatioOf(List<Measurement> runs, List<Measurement> floor, Func<Measurement, TimeSpan> quantity)
    {
        var (median, beside) = (runs.Select(Seconds).Median(), floor.Select(Seconds).Median());
        return [median, median / beside];

        double Seconds(Measurement run) => quantity(run).TotalSeconds;
    }
}
