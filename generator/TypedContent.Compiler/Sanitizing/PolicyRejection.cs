namespace TypedContent.Compiler.Sanitizing;

/// <summary>What an extension of a policy asked for and cannot have, and why.</summary>
internal sealed record PolicyRejection(string Name, string Reason);
