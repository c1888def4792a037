namespace TypedContent.Benchmarks.Reporting;

/// <summary>Arithmetic of figures.</summary>
internal static class Figures
{
    private const double Mega = 1_000_000;

    /// <summary>The middle one, which one bad run does not move.</summary>
    public static double Median(this IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    public static double Megabytes(this long bytes) => bytes / Mega;
}
