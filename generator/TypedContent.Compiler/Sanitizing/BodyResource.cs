namespace TypedContent.Compiler.Sanitizing;

/// <summary>An address that a body shows or plays something from: <c>src</c>, <c>poster</c>, one of a <c>srcset</c>.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Url">The address, as it is in the sanitized HTML.</param>
internal sealed record BodyResource(string Attribute, string Url);
