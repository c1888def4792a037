using System.Globalization;
using System.Runtime.InteropServices;

namespace TypedContent.Benchmarks.Reporting;

/// <summary>Writes figures to the terminal and to CSV and SVG files in a folder.</summary>
internal sealed class Report(string folder)
{
    /// <summary>The machine. Figures can be compared only within one run.</summary>
    public static string Machine => string.Create(CultureInfo.InvariantCulture,
        $"{DateTime.UtcNow:yyyy-MM-dd}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1L << 30)} GiB, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");

    public void Show(Table table)
    {
        Console.WriteLine(table);
        Save(table.Name + ".csv", table.ToCsv());
    }

    /// <summary>Says what was left out, and why.</summary>
    public static void Note(string text) => Console.WriteLine("note: " + text);

    /// <summary>Shows progress, because runs take long. It is not part of the results.</summary>
    public static void Progress(string text) => Console.Error.WriteLine(text);

    public void Save(string name, string text)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name), text);
        File.WriteAllText(Path.Combine(folder, "machine.txt"), Machine + "\n");
    }
}
