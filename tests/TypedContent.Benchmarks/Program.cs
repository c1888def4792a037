using TypedContent.Benchmarks;
using TypedContent.Benchmarks.Builds;
using TypedContent.Benchmarks.Driver;
using TypedContent.Benchmarks.Growth;
using TypedContent.Benchmarks.Outputs;
using TypedContent.Benchmarks.Processes;
using TypedContent.Benchmarks.Reporting;
using TypedContent.Benchmarks.Requests;
using TypedContent.Benchmarks.Runtime;
using TypedContent.Benchmarks.Searching;

// README.md in this folder explains the measurements and how to read them.
GeneratorAssemblies.FindBesideProgram();

switch (args)
{
    // Parts that run in a process of their own.
    case [Meter.Command, var folder, var command, .. var arguments]:
        return Meter.RunHere(folder, command, arguments);
    case [DriverRun.Command, .. var arguments]:
        DriverRun.RunHere(arguments);
        return 0;
    case [CompilerRun.Command, .. var arguments]:
        CompilerRun.RunHere(arguments);
        return 0;
    case [CompilerRun.ShapeCommand, .. var arguments]:
        CompilerRun.RunShapeHere(arguments);
        return 0;
    case [TouchBenchmarks.Command, var assembly]:
        TouchBenchmarks.RunHere(assembly);
        return 0;
    case [SearchMeasurements.FolderCommand, var folder, .. var queries]:
        SearchMeasurements.RunFolder(folder, queries);
        return 0;
    case [Fingerprint.Command, .. var folders]:
        Fingerprint.Run(folders);
        return 0;
}

Action<BenchmarkOptions, Report>[] measurements = args.FirstOrDefault() switch
{
    "builds" => [BuildMeasurements.Run],
    "hugo" => [BesideHugo.Run],
    "driver" => [DriverMeasurements.Run],
    "runtime" => [RuntimeMeasurements.Run],
    "requests" => [RequestMeasurements.Run],
    "growth" => [GrowthMeasurements.Run],
    "search" => [SearchMeasurements.Run],
    "article" => [GrowthMeasurements.RunOneArticle],
    "all" => [
        BuildMeasurements.Run, BesideHugo.Run, DriverMeasurements.Run, RuntimeMeasurements.Run, RequestMeasurements.Run, GrowthMeasurements.Run,
        SearchMeasurements.Run],
    _ => [],
};
if (measurements.Length == 0)
{
    Console.Error.WriteLine(
        "Usage: builds | hugo | driver | runtime | requests | growth | article | search | all  [--sizes 10,100,1000] [--runs 3] [--out folder] [--feed folder], or fingerprint [folder …], or search-folder folder query …");
    return 2;
}

try
{
    var options = BenchmarkOptions.Parse(args[1..]);
    var report = new Report(options.Output);
    Console.WriteLine(Report.Machine);
    foreach (var measure in measurements)
    {
        measure(options, report);
    }

    return 0;
}
catch (FormatException e)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}
