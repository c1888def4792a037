namespace TypedContent.Generator.Pipeline;

/// <summary>Two values that flow together, as an object: see <see cref="Items{T}"/>.</summary>
internal sealed record Both<TLeft, TRight>(TLeft Left, TRight Right);
