namespace TypedContent.Generator.Pipeline;

/// <summary>Something of one collection, or by another name.</summary>
internal sealed record Keyed<T>(string Collection, T Value);
