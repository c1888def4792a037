namespace TypedContent.Generator.Flow;

/// <summary>Two values that flow together, as an object: see <see cref="Items{T}"/>.</summary>
internal sealed record Pair<TLeft, TRight>(TLeft Left, TRight Right);
