using System.Globalization;
using System.Runtime.InteropServices;

namespace TypedContent.Benchmarks.Reporting;

/// <summary>Where the figures go: to the terminal, and into a folder of CSV and SVG files.</summary>
internal sealed class Report(string folder)
{
    /// <summary>What the figures were taken on. They are to be compared within one run only.</summary>
    public static string Machine => string.Create(CultureInfo.InvariantCulture,
        $"{DateTime.UtcNow:yyyy-MM-dd}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1L << 30)} GiB, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");

    public void Show(Table table)
    {
        Console.WriteLine(table);
        Save(table.Name + ".csv", table.ToCsv());
    }

    /// <summary>Says that something was left out, and why.</summary>
    public static void Note(string text) => Console.WriteLine("note: " + text);

    /// <summary>Says what is being done: a run takes long. Not part of the results.</summary>
    public static void Progress(string text) => Console.Error.WriteLine(text);

    public void Save(string name, string text)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name), text);
        File.WriteAllText(Path.Combine(folder, "machine.txt"), Machine + "\n");
    }
}
