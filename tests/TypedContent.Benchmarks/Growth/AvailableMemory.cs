using System.Globalization;

namespace TypedContent.Benchmarks.Growth;

/// <summary>The memory that is still available on the machine.</summary>
internal static class AvailableMemory
{
    private const string MemoryInfo = "/proc/meminfo";

    public static long Bytes => File.Exists(MemoryInfo) ? OnLinux() : GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;

    private static long OnLinux() => File.ReadLines(MemoryInfo)
        .Where(line => line.StartsWith("MemAvailable:", StringComparison.Ordinal))
        .Select(line => long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024)
        .First();
}
