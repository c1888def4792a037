namespace TypedContent.Compiler.Taxonomies;

/// <summary>A series that an article is part of.</summary>
/// <param name="Name">The series, as the article writes it.</param>
/// <param name="Part">The number of the part; null where the article gives none.</param>
internal sealed record SeriesUse(string Name, int? Part);
