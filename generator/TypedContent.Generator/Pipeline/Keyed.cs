namespace TypedContent.Generator.Pipeline;

/// <summary>Something of one collection.</summary>
internal sealed record Keyed<T>(string Collection, T Value);
