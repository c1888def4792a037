namespace TypedContent.Compiler.Sanitizing;

/// <summary>An allowed element and, separated by blanks, the attributes it may have beside the global ones.</summary>
internal sealed record ElementRule(string Name, string Attributes = "");
