using System.Diagnostics;
using System.Globalization;

namespace TypedContent.Benchmarks.Processes;

/// <summary>
/// Runs a command and measures its cost. The meter is a process of its own, because the operating system adds up the costs of a process's children over its
/// lifetime. The command must therefore be its only child.
/// </summary>
internal static class Meter
{
    public const string Command = "meter";

    private const string Mark = "metered:";

    /// <summary>The part that runs in that process.</summary>
    public static int RunHere(string folder, string command, IEnumerable<string> arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { WorkingDirectory = folder })!;
        process.WaitForExit();
        var wall = Stopwatch.GetElapsedTime(start);
        var (cpu, peak) = OperatingSystem.IsWindows()
            ? (process.TotalProcessorTime, process.PeakWorkingSet64)
            : (ResourceUsage.OfChildren().Cpu, ResourceUsage.OfChildren().PeakBytes);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Mark}{cpu.Ticks};{wall.Ticks};{peak}"));
        return process.ExitCode;
    }

    /// <summary>Measures a command.</summary>
    /// <exception cref="InvalidOperationException">The command failed. The message contains its output.</exception>
    public static Measurement Measure(string folder, string command, params string[] arguments)
    {
        var output = Shell.Run(folder, "dotnet", [typeof(Meter).Assembly.Location, Command, folder, command, .. arguments]);
        var at = output.LastIndexOf(Mark, StringComparison.Ordinal);
        var figures = output[(at + Mark.Length)..].Split(';').Select(figure => long.Parse(figure, CultureInfo.InvariantCulture)).ToArray();
        return new Measurement(TimeSpan.FromTicks(figures[0]), TimeSpan.FromTicks(figures[1]), figures[2], output[..at]);
    }
}
