namespace TypedContent.Benchmarks.Reporting;

/// <summary>Calculations on measurements.</summary>
internal static class Figures
{
    private const double Mega = 1_000_000;

    /// <summary>The median, which is not affected by a single bad run.</summary>
    public static double Median(this IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    public static double Megabytes(this long bytes) => bytes / Mega;
}
