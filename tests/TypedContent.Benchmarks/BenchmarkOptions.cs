using System.Globalization;

namespace TypedContent.Benchmarks;

/// <summary>The options on the command line.</summary>
internal sealed record BenchmarkOptions
{
    /// <summary>The numbers of articles; empty for the command's defaults.</summary>
    public IReadOnlyList<int> Sizes { get; init; } = [];

    /// <summary>The number of runs. The median is shown.</summary>
    public int Runs { get; init; } = 3;

    /// <summary>The folder for CSV and SVG files.</summary>
    public string Output { get; init; } = Path.Combine(Repository.Root, "tests", "TypedContent.Benchmarks", "Results");

    /// <summary>A folder that already contains the package; null to pack the repository first.</summary>
    public string? Feed { get; init; }

    /// <exception cref="FormatException">An option is unknown, or has an invalid or no value.</exception>
    public static BenchmarkOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new BenchmarkOptions();
        for (var i = 0; i < arguments.Count; i += 2)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : throw new FormatException($"{arguments[i]} has no value.");
            options = arguments[i] switch
            {
                "--sizes" => options with { Sizes = [.. value.Split(',').Select(Count)] },
                "--runs" => options with { Runs = Count(value) },
                "--out" => options with { Output = Path.GetFullPath(value) },
                "--feed" => options with { Feed = Path.GetFullPath(value) },
                var other => throw new FormatException($"{other} is not an option. Expected --sizes, --runs, --out or --feed."),
            };
        }

        return options;
    }

    public IReadOnlyList<int> SizesOr(params int[] usual) => Sizes.Count > 0 ? Sizes : usual;

    private static int Count(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
        ? count
        : throw new FormatException($"'{text}' is not a number above 0.");
}
