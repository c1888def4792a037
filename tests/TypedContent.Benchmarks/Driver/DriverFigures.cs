namespace TypedContent.Benchmarks.Driver;

/// <summary>What the generator took in a driver.</summary>
/// <param name="FirstRunSeconds">The first run of the process, with all that is compiled and loaded for it.</param>
/// <param name="BodyEditMilliseconds">A run after a paragraph of one article changed.</param>
/// <param name="TitleEditMilliseconds">A run after the title of one article changed.</param>
/// <param name="CodeEditMilliseconds">A run after C# changed that has nothing to do with articles.</param>
/// <param name="RetainedBytes">What is held after the first run beyond the articles' texts.</param>
/// <param name="TextBytes">What the articles' texts take as UTF-16, which is how they are held.</param>
internal sealed record DriverFigures(
    double FirstRunSeconds, double BodyEditMilliseconds, double TitleEditMilliseconds, double CodeEditMilliseconds, long RetainedBytes, long TextBytes);
