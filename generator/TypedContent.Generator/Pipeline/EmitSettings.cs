namespace TypedContent.Generator.Pipeline;

/// <summary>What generated code depends on besides the articles.</summary>
internal sealed record EmitSettings(string Namespace, string Accessibility);
