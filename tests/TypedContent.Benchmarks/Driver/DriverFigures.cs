namespace TypedContent.Benchmarks.Driver;

/// <summary>The cost of the generator in a driver.</summary>
/// <param name="FirstRunSeconds">The first run in the process, including JIT compilation and loading.</param>
/// <param name="BodyEditMilliseconds">A run after a change to a paragraph of one article.</param>
/// <param name="TitleEditMilliseconds">A run after a change to the title of one article.</param>
/// <param name="CodeEditMilliseconds">A run after a change to C# code that does not affect articles.</param>
/// <param name="RetainedBytes">The memory retained after the first run, without the texts of the articles.</param>
/// <param name="TextBytes">The size of the articles' texts in memory, as UTF-16.</param>
internal sealed record DriverFigures(
    double FirstRunSeconds, double BodyEditMilliseconds, double TitleEditMilliseconds, double CodeEditMilliseconds, long RetainedBytes, long TextBytes);
