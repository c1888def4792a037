namespace TypedContent.Compiler.Sanitizing;

/// <summary>
/// What was removed for one cause under one name: how often, and where first (in UTF-16 code units of the body).
/// </summary>
internal sealed record Removal(RemovalCause Cause, string Name, string? Detail, int Count, int Offset);
