namespace TypedContent.Compiler.Sanitizing;

/// <summary>A part of a body that is never closed.</summary>
/// <param name="Offset">Where it begins, in UTF-16 code units of the body.</param>
/// <param name="Name">What it is, for people.</param>
/// <param name="Close">What would have closed it.</param>
internal sealed record UnclosedPart(int Offset, string Name, string Close);
