namespace TypedContent.Compiler.Sanitizing;

/// <summary>A heading of a body. The identifier is empty where the policy keeps none.</summary>
internal sealed record BodyHeading(int Level, string Id, string Text);
