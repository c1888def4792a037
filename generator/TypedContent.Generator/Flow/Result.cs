namespace TypedContent.Generator.Flow;

/// <summary>The result of a stage, or why there is none.</summary>
/// <param name="Value">The value; if there is a fault, its replacement.</param>
/// <param name="Fault">The fault; null if there is none.</param>
internal sealed record Result<T>(T Value, StageFault? Fault);
