namespace TypedContent.Generator.Flow;

/// <summary>What a stage computed, or why it could not.</summary>
/// <param name="Value">The value; with a fault, what stands in for it.</param>
/// <param name="Fault">What went wrong; null where nothing did.</param>
internal sealed record Result<T>(T Value, StageFault? Fault);
